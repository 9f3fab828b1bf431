import type { Deps } from '../deps.ts';
import { findPlaceDifferences } from './place-ledger-repository.ts';
import { today } from './shop-rules.ts';

/** For the log: somebody has to look at it. Days that are over do not matter any more. */
export async function watchPlaces(deps: Pick<Deps, 'db' | 'log' | 'now' | 'shopRules'>): Promise<void> {
  const differences = await findPlaceDifferences(deps.db, await today(deps));
  if (differences.length > 0) deps.log.error({ differences }, 'the books of the places in the vans differ');
}
