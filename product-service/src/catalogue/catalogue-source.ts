import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Db } from '@vetch/service-kit/mysql/database';
import type { Logger } from 'pino';
import { readSnapshot, type Snapshot } from './snapshot.ts';

export type CatalogueSource = {
  /** The newest snapshot; `service-unavailable` when there has never been one. */
  readonly current: () => Promise<Snapshot>;
  /** Looks again at once, for whoever has just changed the catalogue and reads it next. */
  readonly renew: () => Promise<void>;
};

export type CatalogueSourceOptions = {
  readonly db: Db;
  readonly log: Logger;
  /** A clock in milliseconds that never goes back. */
  readonly now?: () => number;
};

/** A snapshot is this old at most before a request makes us look at the database. */
const CHECK_EVERY_MS = 1_000;

/** A request waits this long for a check; a database that stalls must not stall the shop window. */
const PATIENCE_MS = 250;

type Check = { readonly done: Promise<unknown>; readonly patience: Promise<unknown> };

/**
 * Keeps the catalogue in memory. The first request after a second looks whether anything changed, all others share
 * that look; while the database is away the last snapshot goes on being served.
 */
export function createCatalogueSource({
  db,
  log,
  now = () => performance.now(),
}: CatalogueSourceOptions): CatalogueSource {
  let snapshot: Snapshot | undefined;
  let check: Check | undefined;
  let checkedAt = Number.NEGATIVE_INFINITY;
  let isAway = false;

  async function look(): Promise<void> {
    try {
      snapshot = await readSnapshot(db, snapshot, now());
      if (isAway) log.info('the catalogue can be read again');
      isAway = false;
    } catch (err) {
      if (!isAway) log.warn({ err }, 'the catalogue cannot be read; the last one is served');
      isAway = true;
    } finally {
      checkedAt = now();
      check = undefined;
    }
  }

  function shared(): Check {
    check ??= { done: look(), patience: sleep(PATIENCE_MS, undefined, { ref: false }) };
    return check;
  }

  return {
    renew: async () => {
      // A look that has begun may have read what was there before the change.
      await check?.done;
      await shared().done;
    },
    current: async () => {
      if (!check && now() - checkedAt >= CHECK_EVERY_MS) {
        shared();
      }
      if (check) await (snapshot ? Promise.race([check.done, check.patience]) : check.done);
      if (!snapshot) throw new AppError('service-unavailable', 'The catalogue cannot be read. Please try again soon.');
      return snapshot;
    },
  };
}
