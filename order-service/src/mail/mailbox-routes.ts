import { Mailbox, mailboxApi } from '@vetch/contracts/mailbox';
import { AppError } from '@vetch/service-kit/http/app-error';
import { allow } from '@vetch/service-kit/http/caller';
import { Router } from 'express';
import type { PostOffice } from './post-office.ts';

export type MailboxDeps = {
  readonly postOffice: PostOffice;
  /** Only a shop for trying out shows everybody's e-mails to everybody. */
  readonly isDemo: boolean;
};

/** The development mailbox: what would have been sent if there were a mail server. */
export function mailboxRoutes({ postOffice, isDemo }: MailboxDeps): Router {
  const router = Router();
  const { list } = mailboxApi;
  router.get(list.path, allow(list.access), async (_req, res) => {
    if (!isDemo) throw new AppError('not-found', 'Only the demo shop has a mailbox.');
    res.json(Mailbox.parse({ items: await postOffice.kept() }));
  });
  return router;
}
