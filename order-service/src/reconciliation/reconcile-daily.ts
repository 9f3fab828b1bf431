import { uuidv7 } from 'uuidv7';
import { shopToday } from '../calendar/shop-rules.ts';
import type { Deps } from '../deps.ts';
import { reconcile } from './reconcile.ts';
import { claimReport, finishReport, postponeReport } from './report-repository.ts';

type Reconciling = Pick<Deps, 'db' | 'payments' | 'shopRules' | 'now' | 'log'>;

/** Makes the report of the shop's day, if no process has made it yet. To be called now and then, in every process. */
export async function reconcileDaily(deps: Reconciling): Promise<void> {
  const { db, now, log } = deps;
  const { timeZone } = await deps.shopRules();
  const day = shopToday(now(), timeZone).toString();
  const owner = uuidv7();
  if (!(await claimReport(db, day, owner, now()))) return;
  try {
    const found = await reconcile(deps);
    await finishReport(db, day, owner, found, now());
    const { findings, ...seen } = found;
    if (findings.length > 0) log.error({ day, ...seen, findings }, 'orders and payments differ');
    else log.info({ day, ...seen }, 'orders and payments agree');
  } catch (err) {
    await postponeReport(db, day, owner, String(err), now());
    log.warn({ err, day }, 'orders and payments could not be compared, to be tried again');
  }
}
