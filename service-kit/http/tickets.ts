import { jwtVerify, SignJWT } from 'jose';
import { ISSUER } from './tokens.ts';

/** What a ticket says: a few facts that the service which gave it has looked up. */
export type Facts = Readonly<Record<string, string>>;

export type SignTicket = (facts: Facts) => Promise<{ readonly ticket: string; readonly expiresAt: string }>;

/** The facts in a ticket; `undefined` when it was not given by the shop for this purpose, or has run out. */
export type ReadTicket = (ticket: string) => Promise<Facts | undefined>;

/** No service has such a name: a ticket never passes for a service's token, nor the other way round. */
const audienceOf = (purpose: string) => `ticket:${purpose}`;

/** Signs what one service knows so that another believes it from whoever brings it, for `minutes`. */
export function createTicketSigner(serviceSecret: string, purpose: string, minutes: number): SignTicket {
  const secret = new TextEncoder().encode(serviceSecret);
  return async (facts) => {
    const expiresAt = new Date(Date.now() + minutes * 60_000);
    const ticket = await new SignJWT({ facts })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(ISSUER)
      .setAudience(audienceOf(purpose))
      .setExpirationTime(expiresAt)
      .sign(secret);
    return { ticket, expiresAt: expiresAt.toISOString() };
  };
}

export function createTicketReader(serviceSecret: string, purpose: string): ReadTicket {
  const secret = new TextEncoder().encode(serviceSecret);
  const rules = { algorithms: ['HS256'], issuer: ISSUER, audience: audienceOf(purpose) };
  return (ticket) =>
    jwtVerify<{ facts: Facts }>(ticket, secret, rules).then(
      ({ payload }) => payload.facts,
      () => undefined,
    );
}
