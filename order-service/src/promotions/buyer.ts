import { createHash } from 'node:crypto';

/** Who uses a code: an account, an e-mail address, or both; each of them counts. */
export type CodeBuyer = { readonly accountId: string | null; readonly email?: string | undefined };

/** What is counted of a buyer: an address is kept as its hash. */
export type BuyerKeys = { readonly accountId: string | null; readonly emailHash: string | null };

export const keysOf = ({ accountId, email }: CodeBuyer): BuyerKeys => ({
  accountId,
  emailHash: email === undefined ? null : createHash('sha256').update(normalised(email)).digest('hex'),
});

/** One mailbox is one buyer: case does not count, nor what follows a plus before the @. Pure. */
export function normalised(email: string): string {
  const [local = '', ...domain] = email.trim().toLowerCase().split('@');
  return [local.replace(/\+.*$/, ''), ...domain].join('@');
}

/** The names under which uses by this buyer are counted. Pure. */
export const countedNames = ({ accountId, emailHash }: BuyerKeys): string[] => [
  ...(accountId === null ? [] : [`account:${accountId}`]),
  ...(emailHash === null ? [] : [`email:${emailHash}`]),
];
