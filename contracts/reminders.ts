import { z } from 'zod';
import type { Api } from './endpoint.ts';
import { Person, PersonList, SavePerson } from './people.ts';

/** What somebody may not want to hear of, for reasons that are theirs. */
export const QuietTopic = z.enum([
  'mothers-day',
  'fathers-day',
  'valentines-day',
  'anniversary',
  'new-arrival',
  'sympathy',
]);
export type QuietTopic = z.infer<typeof QuietTopic>;

/** What the shop says nothing about to this account, and whether it sends reminders at all. */
export const Preferences = z.object({ quiet: z.array(QuietTopic), reminders: z.boolean() }).meta({ id: 'Preferences' });
export type Preferences = z.infer<typeof Preferences>;

/** What is not named stays as it is. */
export const ChangePreferences = z
  .strictObject({
    quiet: z
      .array(QuietTopic)
      .max(20)
      .overwrite((topics) => [...new Set(topics)].toSorted())
      .optional(),
    reminders: z.boolean().optional(),
  })
  .meta({ id: 'ChangePreferences' });
export type ChangePreferences = z.infer<typeof ChangePreferences>;

/** Who the link of a reminder is about, and what of it is on. */
export const ReminderLink = z
  .object({ name: z.string(), personIsOn: z.boolean(), allAreOn: z.boolean() })
  .meta({ id: 'ReminderLink' });
export type ReminderLink = z.infer<typeof ReminderLink>;

/** `person`: no more e-mails about this one. `all`: no more reminders at all. */
export const StopReminders = z.strictObject({ what: z.enum(['person', 'all']) }).meta({ id: 'StopReminders' });

const PersonParams = z.object({ personId: z.uuid() });
const LinkParams = z.object({ token: z.string().max(100) });

export const remindersApi = {
  list: {
    method: 'get',
    path: '/users/me/reminders',
    summary: 'The people whose dates I want to be reminded of',
    access: 'customer',
    success: { status: 200, schema: PersonList },
    problems: [],
  },
  add: {
    method: 'post',
    path: '/users/me/reminders',
    summary: 'Add a person and their dates',
    access: 'customer',
    body: SavePerson,
    success: { status: 201, schema: Person },
    problems: ['invalid-request', 'too-many-people'],
  },
  change: {
    method: 'put',
    path: '/users/me/reminders/:personId',
    summary: 'Change a person, their dates, or when e-mails go out',
    access: 'customer',
    params: PersonParams,
    body: SavePerson,
    success: { status: 200, schema: Person },
    problems: ['invalid-request', 'person-not-found'],
  },
  remove: {
    method: 'delete',
    path: '/users/me/reminders/:personId',
    summary: 'Forget a person and their dates',
    access: 'customer',
    params: PersonParams,
    success: { status: 204 },
    problems: ['invalid-request', 'person-not-found'],
  },
  preferences: {
    method: 'get',
    path: '/users/me/preferences',
    summary: 'What I do not want to hear of',
    access: 'customer',
    success: { status: 200, schema: Preferences },
    problems: [],
  },
  changePreferences: {
    method: 'patch',
    path: '/users/me/preferences',
    summary: 'Say what I do not want to hear of',
    access: 'customer',
    body: ChangePreferences,
    success: { status: 200, schema: Preferences },
    problems: ['invalid-request', 'account-not-found'],
  },
  link: {
    method: 'get',
    path: '/reminder-links/:token',
    summary: 'What the link of a reminder e-mail is about, for whoever has it',
    access: 'public',
    params: LinkParams,
    success: { status: 200, schema: ReminderLink },
    problems: ['invalid-request', 'reminder-link-not-found'],
  },
  stop: {
    method: 'post',
    path: '/reminder-links/:token/stop',
    summary: 'Stop reminders with the link of one, without signing in; stopping twice is no error',
    access: 'public',
    params: LinkParams,
    body: StopReminders,
    success: { status: 200, schema: ReminderLink },
    problems: ['invalid-request', 'reminder-link-not-found'],
  },
} as const satisfies Api;
