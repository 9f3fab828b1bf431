import { randomUUID } from 'node:crypto';
import type { Person } from '@vetch/contracts/people';
import { type Preferences, remindersApi } from '@vetch/contracts/reminders';
import { AppError } from '@vetch/service-kit/http/app-error';
import { type Handlers, on } from './handlers.ts';

/** Opens the page on which reminders are stopped. */
export const STOP_TOKEN = 'ada.signed';

/** One account's people and preferences. */
export function people(): Handlers {
  const kept = new Map<string, Person>();
  const preferences: Preferences = { quiet: [], reminders: true };
  const link = { name: 'Ada', personIsOn: true, allAreOn: true };

  const known = (id: string) => {
    if (!kept.has(id)) throw new AppError('person-not-found', 'You keep no such person.');
    return id;
  };
  const save = (id: string, person: Omit<Person, 'id'>) => {
    kept.set(id, { id, ...person });
    return kept.get(id);
  };
  const linkAt = (token: string) => {
    if (token !== STOP_TOKEN) throw new AppError('reminder-link-not-found', 'This link is cut short.');
    return link;
  };

  return [
    on(remindersApi.list, () => ({ items: [...kept.values()], isOn: preferences.reminders })),
    on(remindersApi.add, ({ body }) => save(randomUUID(), body)),
    on(remindersApi.change, ({ params, body }) => save(known(params.personId ?? ''), body)),
    on(remindersApi.remove, ({ params }) => void kept.delete(known(params.personId ?? ''))),
    on(remindersApi.preferences, () => preferences),
    on(remindersApi.changePreferences, ({ body }) => Object.assign(preferences, body)),
    on(remindersApi.link, ({ params }) => linkAt(params.token ?? '')),
    on(remindersApi.stop, ({ params, body }) =>
      Object.assign(linkAt(params.token ?? ''), body.what === 'all' ? { allAreOn: false } : { personIsOn: false }),
    ),
  ];
}
