import { mailboxApi } from '@vetch/contracts/mailbox';
import { Router } from 'express';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import type { Deps } from '../deps.ts';
import { only } from '../web/method-not-allowed.ts';
import { sendPage } from '../web/send-page.ts';
import { mailboxPage } from './mailbox-page.ts';

/** The e-mails of a demo shop, to be read by whoever tries it out. */
export function mailboxRoutes({ api }: Deps, calendars: CalendarSource): Router {
  const router = Router();
  router.get('/mailbox', async (_req, res) => {
    const [mailbox, calendar] = await Promise.all([api(mailboxApi.list), calendars.calendar()]);
    await sendPage(res, 'mailbox/mailbox', mailboxPage(mailbox, calendar.timeZone));
  });
  router.all('/mailbox', only('GET', 'HEAD'));
  return router;
}
