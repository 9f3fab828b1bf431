import type { Session } from './session.ts';

/** A cookie holds 4 kB; so many orders fit beside a signed-in account. */
const KEEP = 10;

/** Remembers an order of this browser and the token that opens it; the oldest is forgotten. */
export function rememberOrder(session: Session, reference: string, guestToken: string): void {
  const others = (session.orders ?? []).filter((order) => order.reference !== reference);
  session.orders = [{ reference, guestToken }, ...others].slice(0, KEEP);
}

/** The token that opens an order, if this browser has it. */
export function tokenOfOrder(session: Session, reference: string): string | undefined {
  return session.orders?.find((order) => order.reference === reference)?.guestToken;
}
