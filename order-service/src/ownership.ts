import { createHash, randomBytes } from 'node:crypto';
import type { Holder } from '@vetch/service-kit/http/caller';

/** A token that nobody guesses. */
export const newGuestToken = (): string => randomBytes(24).toString('base64url');

/** What is stored of a guest token: whoever reads the database cannot open a basket with it. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The condition on a basket or order that the holder may see, and its two values. Nobody owns the empty string. */
export const OWNED = '(customer_id = ? OR guest_token_hash = ?)';
export const ownedBy = (holder: Holder): [string, string] => [
  holder.accountId ?? '',
  holder.guestToken ? hashToken(holder.guestToken) : '',
];
