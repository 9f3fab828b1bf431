import { remindersApi } from '@vetch/contracts/reminders';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { readForm } from '../forms/form.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { sendPage } from '../web/send-page.ts';
import { stopPage } from './stop-page.ts';

/**
 * The link in each reminder. Opening it changes nothing, as mail servers open links too. Its forms need no token: a mail
 * program sends the same form from elsewhere (RFC 8058), and whoever has the link may stop what it is about.
 */
export function stopRoutes({ api }: Deps): Router {
  const router = Router();
  const path = '/reminders/stop/:token';

  router.get(path, async (req, res) => {
    const { token } = req.params;
    const link = await visitorApi(api, req)(remindersApi.link, { params: { token } });
    await sendPage(res, 'reminders/stop', stopPage(link, token));
  });

  router.post(path, async (req, res) => {
    const { token } = req.params;
    // The button of a mail program means the whole list.
    const what = readForm(req.body).text('what') === 'person' ? 'person' : 'all';
    const link = await visitorApi(api, req)(remindersApi.stop, { params: { token }, body: { what } });
    await sendPage(res, 'reminders/stop', stopPage(link, token));
  });
  router.all(path, only('GET', 'HEAD', 'POST'));

  return router;
}
