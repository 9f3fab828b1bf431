import type { Season } from '@vetch/contracts/season';
import { change } from '@vetch/service-kit/mysql/database';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { Pool, PoolConnection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';

/** From now on the stem can be had in that part of the year. `false`: there is no such kind. */
export const setSeason = (db: Pool, kind: string, season: Season | null): Promise<boolean> =>
  publish(db, (tx) => {
    return change(tx, 'UPDATE stem_kinds SET season_from = ?, season_to = ? WHERE kind = ?', [
      season?.from ?? null,
      season?.to ?? null,
      kind,
    ]);
  });

/** From now on the bouquet needs so many days of notice. `false`: no bouquet of that name is sold. */
export const setLeadDays = (db: Pool, slug: string, leadDays: number): Promise<boolean> =>
  publish(db, (tx) => {
    return change(tx, 'UPDATE bouquets SET lead_days = ? WHERE slug = ? AND active = 1', [leadDays, slug]);
  });

/** The version goes up with the change, so that every process reads the catalogue anew. */
const publish = (db: Pool, write: (tx: PoolConnection) => Promise<number>): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const isThere = (await write(tx)) === 1;
    if (isThere) await change(tx, 'UPDATE catalogue_version SET version = ? WHERE id = 1', [uuidv7()]);
    return isThere;
  });
