import { Person, PersonList } from '@vetch/contracts/people';
import { Preferences, remindersApi } from '@vetch/contracts/reminders';
import { AppError } from '@vetch/service-kit/http/app-error';
import { accountIdOf, allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import { uuidv7 } from 'uuidv7';
import type { Deps } from '../deps.ts';
import { deletePerson, findPerson, insertPerson, listPeople, updatePerson } from './person-repository.ts';
import { findPreferences, savePreferences } from './preferences-repository.ts';

/** The people whose dates an account wants to be reminded of, and what it does not want to hear of. */
export function peopleRoutes({ db, now }: Deps): Router {
  const router = Router();
  const { list, add, change, remove, preferences, changePreferences } = remindersApi;

  router.get(list.path, allow(list.access), async (req, res) => {
    const accountId = accountIdOf(req);
    const [items, { reminders }] = await Promise.all([listPeople(db, accountId), findPreferences(db, accountId)]);
    res.json(PersonList.parse({ items, isOn: reminders }));
  });

  router.post(add.path, allow(add.access), async (req, res) => {
    const [accountId, id] = [accountIdOf(req), uuidv7()];
    if (!(await insertPerson(db, accountId, id, parse(add.body, req.body), now()))) throw tooMany();
    res.status(201).json(answer(await findPerson(db, accountId, id)));
  });

  router.put(change.path, allow(change.access), async (req, res) => {
    const { personId } = parse(change.params, req.params);
    const accountId = accountIdOf(req);
    if (!(await updatePerson(db, accountId, personId, parse(change.body, req.body), now()))) throw notFound();
    res.json(answer(await findPerson(db, accountId, personId)));
  });

  router.delete(remove.path, allow(remove.access), async (req, res) => {
    const { personId } = parse(remove.params, req.params);
    if (!(await deletePerson(db, accountIdOf(req), personId))) throw notFound();
    res.status(204).end();
  });

  router.get(preferences.path, allow(preferences.access), async (req, res) => {
    res.json(Preferences.parse(await findPreferences(db, accountIdOf(req))));
  });

  router.patch(changePreferences.path, allow(changePreferences.access), async (req, res) => {
    const accountId = accountIdOf(req);
    if (!(await savePreferences(db, accountId, parse(changePreferences.body, req.body)))) throw accountNotFound();
    res.json(Preferences.parse(await findPreferences(db, accountId)));
  });

  return router;
}

function answer(person: Person | undefined): Person {
  if (!person) throw notFound();
  return Person.parse(person);
}

const notFound = () => new AppError('person-not-found', 'You keep no such person.');
const accountNotFound = () => new AppError('account-not-found', 'There is no such account.');
const tooMany = () =>
  new AppError('too-many-people', 'You keep as many people as there is room for. Remove one, then add this one.');
