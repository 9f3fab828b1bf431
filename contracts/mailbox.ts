import { z } from 'zod';
import type { Api } from './endpoint.ts';

/** An e-mail that was kept instead of being sent. */
export const KeptMail = z.object({
  id: z.uuid(),
  to: z.string(),
  subject: z.string(),
  writtenAt: z.iso.datetime(),
  text: z.string(),
});
export type KeptMail = z.infer<typeof KeptMail>;

export const Mailbox = z.object({ items: z.array(KeptMail) }).meta({ id: 'Mailbox' });
export type Mailbox = z.infer<typeof Mailbox>;

export const mailboxApi = {
  list: {
    method: 'get',
    path: '/mailbox',
    summary: 'The latest e-mails of a demo shop without a mail server',
    access: 'public',
    success: { status: 200, schema: Mailbox },
    problems: ['not-found'],
  },
} as const satisfies Api;
