import { type ReminderLink as Link, ReminderLink, remindersApi } from '@vetch/contracts/reminders';
import { AppError } from '@vetch/service-kit/http/app-error';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { change, type Db, selectOne } from '@vetch/service-kit/mysql/database';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { findPreferences, savePreferences } from '../people/preferences-repository.ts';

/** The link in each reminder: whoever has it can stop them without signing in. */
export function stopRoutes({ db, stopTokens }: Deps): Router {
  const router = Router();
  const { link, stop } = remindersApi;

  router.get(link.path, allow(link.access), async (req, res) => {
    const { token } = parse(link.params, req.params);
    res.json(ReminderLink.parse((await personAt(token)).link));
  });

  router.post(stop.path, allow(stop.access), async (req, res) => {
    const { token } = parse(stop.params, req.params);
    const { what } = parse(stop.body, req.body);
    const { id, accountId } = await personAt(token);
    if (what === 'person') await change(db, 'UPDATE people SET paused = TRUE WHERE id = ?', [id]);
    else await savePreferences(db, accountId, { reminders: false });
    res.json(ReminderLink.parse((await personAt(token)).link));
  });

  async function personAt(token: string) {
    const id = stopTokens.personIn(token);
    const found = id === undefined ? undefined : await findLinked(db, id);
    if (found) return found;
    throw new AppError(
      'reminder-link-not-found',
      'This link is cut short, or the person it was about is forgotten. No e-mails go out about somebody who is forgotten.',
    );
  }

  return router;
}

type Linked = { readonly id: string; readonly accountId: string; readonly link: Link };

async function findLinked(db: Db, id: string): Promise<Linked | undefined> {
  const row = await selectOne<{ account_id: string; name: string; paused: number }>(
    db,
    'SELECT account_id, name, paused FROM people WHERE id = ?',
    [id],
  );
  if (!row) return undefined;
  const { reminders } = await findPreferences(db, row.account_id);
  return { id, accountId: row.account_id, link: { name: row.name, personIsOn: !row.paused, allAreOn: reminders } };
}
