import { createHmac, timingSafeEqual } from 'node:crypto';
import { UNMISTAKABLE } from '@vetch/contracts/unmistakable';

const LENGTH = 16;
const keyed = (secret: string, what: string) => createHmac('sha256', secret).update(what);

/**
 * The code of a gift card. It is made from the id with the secret, so that it can be told again to whoever bought the
 * card without being kept anywhere.
 */
export function codeOf(secret: string, id: string): string {
  const base = BigInt(UNMISTAKABLE.length);
  let rest = BigInt(`0x${keyed(secret, `gift card code ${id}`).digest('hex')}`);
  let code = '';
  for (let at = 0; at < LENGTH; at += 1) {
    code += UNMISTAKABLE[Number(rest % base)];
    rest /= base;
  }
  return code;
}

/** What the database knows a code by. */
export const hashOf = (secret: string, code: string): string => keyed(secret, `gift card hash ${code}`).digest('hex');

/** As it is printed: XXXX-XXXX-XXXX-XXXX. */
export const inGroups = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1-');

const signature = (secret: string, said: string) => keyed(secret, `gift card token ${said}`).digest('base64url');

/** Stands for the code until `expiresAt`: whoever keeps it for a retry does not keep the code. */
export function tokenOf(secret: string, id: string, expiresAt: Date): string {
  const said = `${id}.${Math.floor(expiresAt.getTime() / 1000)}`;
  return `gift_${said}.${signature(secret, said)}`;
}

/** The gift card that a token stands for, and until when; `undefined` for a token that is not ours. */
export function readToken(
  secret: string,
  token: string,
): { readonly id: string; readonly expiresAt: Date } | undefined {
  const [, id, seconds, signed] = /^gift_([\da-f-]{36})\.(\d{1,12})\.([\w-]{43})$/.exec(token) ?? [];
  if (!id || !signed) return undefined;
  const expected = signature(secret, `${id}.${seconds}`);
  if (!timingSafeEqual(Buffer.from(signed), Buffer.from(expected))) return undefined;
  return { id, expiresAt: new Date(Number(seconds) * 1000) };
}
