import { z } from 'zod';
import type { Api } from './endpoint.ts';

/** A reminder as user-service hands it over: what it is about, to whom it goes, and the token of its stop link. */
export const ReminderMail = z
  .strictObject({
    accountId: z.uuid(),
    to: z.string().max(254),
    buyerName: z.string().max(100),
    personName: z.string().max(100),
    /** "birthday", "anniversary", or what the date is called. */
    occasion: z.string().max(60),
    date: z.iso.date(),
    /** How many days it is until then. */
    days: z.int().min(1),
    stopToken: z.string().max(200),
  })
  .meta({ id: 'ReminderMail' });
export type ReminderMail = z.infer<typeof ReminderMail>;

export const reminderMailsApi = {
  send: {
    method: 'put',
    path: '/reminder-mails/:mailId',
    summary: 'Send a reminder, with the last card to the same name; the same id is sent once',
    access: 'service',
    params: z.object({ mailId: z.uuid() }),
    body: ReminderMail,
    success: { status: 204 },
    problems: ['invalid-request'],
  },
} as const satisfies Api;
