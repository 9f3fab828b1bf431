import { QuietTopic, remindersApi } from '@vetch/contracts/reminders';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { readForm } from '../forms/form.ts';
import { signedIn } from '../people/signed-in.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { quietPage } from './quiet-page.ts';
import { rememberQuiet } from './quiet-topics.ts';

/** One page on which somebody says what they do not want to hear of. */
export function quietRoutes({ api }: Deps): Router {
  const router = Router();
  const path = '/account/quiet';
  router.use(path, signedIn);

  router.get(path, async (req, res) => {
    const { quiet } = await visitorApi(api, req)(remindersApi.preferences);
    await sendPage(res, 'quiet/quiet', quietPage(quiet, 'kept' in req.query));
  });

  router.post(path, async (req, res) => {
    const ticked = readForm(req.body).all('quiet');
    const quiet = QuietTopic.options.filter((topic) => ticked.includes(topic));
    const preferences = await visitorApi(api, req)(remindersApi.changePreferences, { body: { quiet } });
    rememberQuiet(req, preferences.quiet);
    await seeOther(res, `${path}?kept`);
  });
  router.all(path, only('GET', 'HEAD', 'POST'));

  return router;
}
