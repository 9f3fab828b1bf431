import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: unguessable, so a plain hash is enough to keep it. */
export const newRefreshToken = (): string => randomBytes(32).toString('base64url');

/** What the database knows of a refresh token: SHA-256 in hexadecimal. */
export const hashRefreshToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A double click or a repeated request may send a token twice within this time. */
const GRACE_MS = 10_000;

/** Whether sending a token that was used at `usedAt` means that two parties hold it, one of them a thief. */
export const isReuse = (usedAt: Date, now: Date): boolean => now.getTime() - usedAt.getTime() > GRACE_MS;
