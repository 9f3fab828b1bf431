import { type ReminderMail, reminderMailsApi } from '@vetch/contracts/reminder-mails';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { putInOutbox } from '@vetch/service-kit/messaging/outbox';
import { inTransaction, isDuplicate } from '@vetch/service-kit/mysql/transaction';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { REMINDER } from './write-reminder.ts';

/** `PUT /reminder-mails/:mailId`: takes a reminder of user-service into the outbox. */
export function reminderMailRoutes(deps: Pick<Deps, 'db' | 'now'>): Router {
  const router = Router();
  const { send } = reminderMailsApi;

  router.put(send.path, allow(send.access), async (req, res) => {
    const { mailId } = parse(send.params, req.params);
    await takeIn(deps, mailId, parse(send.body, req.body));
    res.status(204).end();
  });

  return router;
}

/** One that is in the outbox already was sent, or will be. */
async function takeIn({ db, now }: Pick<Deps, 'db' | 'now'>, id: string, payload: ReminderMail): Promise<void> {
  try {
    await inTransaction(db, (tx) => putInOutbox(tx, [{ id, kind: REMINDER, payload }], now()));
  } catch (err) {
    if (!isDuplicate(err)) throw err;
  }
}
