import { type StuckWork, StuckWorkList, stuckPaymentWorkApi } from '@vetch/contracts/stuck-work';
import type { PaymentEvent } from '@vetch/contracts/webhooks';
import { AppError } from '@vetch/service-kit/http/app-error';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { findDead, sendAgain } from '@vetch/service-kit/messaging/outbox';
import { selectIn } from '@vetch/service-kit/mysql/database';
import { Router } from 'express';
import type { Pool } from 'mysql2/promise';
import type { Deps } from '../deps.ts';

/** Events that were given up, for a florist to have them sent again. */
export function stuckEventRoutes({ db, now }: Pick<Deps, 'db' | 'now'>): Router {
  const router = Router();
  const { list, retry } = stuckPaymentWorkApi;

  router.get(list.path, allow(list.access), async (_req, res) => {
    res.json(StuckWorkList.parse({ items: await stuckEvents(db) }));
  });

  router.post(retry.path, allow(retry.access), async (req, res) => {
    const { id } = parse(retry.params, req.params);
    if (!(await sendAgain(db, id, now()))) {
      throw new AppError('stuck-work-not-found', 'This is not stuck any more. Look at the list again.');
    }
    res.status(204).end();
  });

  return router;
}

async function stuckEvents(db: Pool): Promise<StuckWork[]> {
  const dead = await findDead(db);
  const events = dead.map(({ payload }) => payload as PaymentEvent);
  const references = await referencesOf(
    db,
    events.map(({ paymentId }) => paymentId),
  );
  return dead.map(({ id, tries, problem, diedAt }, index) => ({
    id,
    what: events[index]?.type ?? 'payment',
    orderReference: references.get(events[index]?.paymentId ?? '') ?? null,
    tries,
    since: diedAt,
    problem,
  }));
}

async function referencesOf(db: Pool, paymentIds: readonly string[]): Promise<Map<string, string>> {
  if (paymentIds.length === 0) return new Map();
  const sql = 'SELECT id, order_reference FROM payments WHERE id IN (?)';
  const rows = await selectIn<{ id: string; order_reference: string }>(db, sql, [paymentIds]);
  return new Map(rows.map((row) => [row.id, row.order_reference]));
}
