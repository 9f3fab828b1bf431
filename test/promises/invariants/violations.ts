import { type Db, selectIn } from '@vetch/service-kit/mysql/database';
import { always, atRest } from './rules.ts';

/**
 * The promises that are broken now that nothing is under way, each with what breaks it; only those that begin so, if
 * `begins` says how. `root` may read all four schemas.
 */
export async function violationsAtRest(root: Db, begins = ''): Promise<string[]> {
  const found: string[] = [];
  for (const { promise, sql } of [...always, ...atRest].filter((one) => one.promise.startsWith(begins))) {
    const rows = await selectIn<{ broken: string }>(root, sql, []);
    found.push(...rows.map((row) => `${promise}: ${row.broken}`));
  }
  return found;
}
