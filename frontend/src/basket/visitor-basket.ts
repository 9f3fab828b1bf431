import type { AddLine, Basket, ChangeLine } from '@vetch/contracts/basket';
import { basketsApi } from '@vetch/contracts/baskets';
import { PostcodeOrDistrict } from '@vetch/contracts/contact';
import type { Order } from '@vetch/contracts/order';
import type { CallOptions, ServiceClient } from '@vetch/service-kit/http/service-client';
import { attempt } from '../forms/attempt.ts';
import { rememberOrder } from '../visit/guest-orders.ts';
import type { Session, Visit } from '../visit/session.ts';
import { guestToken } from '../visit/visitor-api.ts';
import { destinationOf } from '../where/destination.ts';
import { requireOwnBasket, takeOwnBasket } from './own-basket.ts';

type Opened = Visit['basket'];

/** The basket of this browser as it costs where it goes; `undefined` when there is none, or it has gone. */
export async function visitorsBasket(
  api: ServiceClient,
  session: Session,
  to: readonly string[] = [],
): Promise<Basket | undefined> {
  await requireOwnBasket(api, session);
  if (!session.basket) return undefined;
  const query = whereIn(session, to);
  const { value } = await attempt(api(basketsApi.get, { ...inBasket(session.basket), query }), 'basket-not-found');
  if (value) remember(session, value);
  else delete session.basket;
  return value;
}

/** `to` are the postcodes of its deliveries, when each has been asked for. */
function whereIn(session: Session, to: readonly string[]): { method?: string; postcode?: string } {
  const { method, postcode } = destinationOf(session);
  if (method) return { method };
  const postcodes = to.length > 0 ? to : [postcode ?? ''];
  return postcodes.every((one) => PostcodeOrDistrict.safeParse(one).success) ? { postcode: postcodes.join(',') } : {};
}

/** Puts a bouquet into the basket; a basket that has gone, or has become an order, makes place for a new one. */
export async function addToBasket(api: ServiceClient, session: Session, chosen: AddLine): Promise<Basket> {
  const line = { ...chosen, destination: destinationOf(session) };
  await requireOwnBasket(api, session);
  if (session.basket) {
    const adding = api(basketsApi.addLine, { ...inBasket(session.basket), body: line });
    const { value } = await attempt(adding, 'basket-not-found', 'basket-ordered');
    if (value) return remember(session, value);
  }
  const opened = await openBasket(api, session);
  return remember(session, await api(basketsApi.addLine, { ...inBasket(opened), body: line }));
}

async function openBasket(api: ServiceClient, session: Session): Promise<Opened> {
  delete session.basket;
  if (session.account) await takeOwnBasket(api, session);
  session.basket ??= { ...(await api(basketsApi.open)), count: 0 };
  return session.basket;
}

export async function changeLine(
  api: ServiceClient,
  session: Session,
  lineId: string,
  body: ChangeLine,
): Promise<void> {
  if (!session.basket) return;
  const changes = { ...body, ...(body.deliveryDate && { destination: destinationOf(session) }) };
  remember(session, await api(basketsApi.changeLine, { ...inBasket(session.basket, lineId), body: changes }));
}

export async function removeLine(api: ServiceClient, session: Session, lineId: string): Promise<void> {
  if (!session.basket) return;
  remember(session, await api(basketsApi.removeLine, inBasket(session.basket, lineId)));
}

/** Uses a promotion code in the basket, if there is a basket. */
export async function useCode(api: ServiceClient, session: Session, body: { readonly code: string }): Promise<void> {
  const options = { query: whereIn(session, []), body };
  if (session.basket) remember(session, await api(basketsApi.useCode, { ...inBasket(session.basket), ...options }));
}

export async function dropCode(api: ServiceClient, session: Session): Promise<void> {
  if (session.basket) remember(session, await api(basketsApi.dropCode, inBasket(session.basket)));
}

/** The header shows the count on every page without asking for the basket. */
function remember(session: Session, basket: Basket): Basket {
  const count = basket.lines.reduce((total, line) => total + line.quantity, 0);
  if (session.basket) session.basket = { ...session.basket, count };
  return basket;
}

function inBasket(basket: Opened, lineId?: string): CallOptions {
  return { params: { basketId: basket.id, ...(lineId && { lineId }) }, headers: guestToken(basket.guestToken) };
}

/** The basket has become an order: this browser keeps the key to it. Returns the order's address. */
export function becameOrder(session: Session, reference: string): string {
  const { basket } = session;
  if (basket) {
    rememberOrder(session, reference, basket.guestToken);
    session.basket = { ...basket, order: reference, count: 0 };
  }
  return `/orders/${reference}`;
}

/** Once its order stands, the basket is done with. Returns whether the basket of an order that ran out is open again. */
export function seeOrder(session: Session, { reference, status }: Pick<Order, 'reference' | 'status'>): boolean {
  if (session.basket?.order !== reference) return false;
  if (status !== 'expired' && status !== 'pending') delete session.basket;
  return status === 'expired';
}
