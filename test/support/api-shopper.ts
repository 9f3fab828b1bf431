import { randomUUID } from 'node:crypto';
import { basketsApi } from '@vetch/contracts/baskets';
import { deliveryApi, type Slot } from '@vetch/contracts/delivery';
import { giftCardsApi } from '@vetch/contracts/gift-cards';
import { ordersApi } from '@vetch/contracts/orders';
import { paymentsApi } from '@vetch/contracts/payments';
import { usersApi } from '@vetch/contracts/users';
import { createServiceClient, type ServiceClient } from '@vetch/service-kit/http/service-client';

const recipient = { name: 'Marguerite Bell', line1: '14 Cotham Vale', town: 'Bristol', postcode: 'BS6 6HS' };
const PAYS = '4242 4242 4242 4242';

/** What may be chosen about an order; otherwise the first open slot that costs nothing more, paid with the card that pays. */
export type Wishes = {
  readonly date?: string;
  readonly slot?: string;
  readonly cardNumber?: string;
  readonly code?: string;
  /** Buys a gift card of so much first, which pays its part. */
  readonly giftCardCents?: number;
};

/** A slot that can be had and costs nothing beside the delivery. */
export const isOpenAndFree = ({ closed, surchargeCents }: Slot) => closed === null && surchargeCents === 0;

/** Someone who uses the shop through the gateway's API at `apiUrl`. */
export function apiShopper(apiUrl: string, ownHeaders: Readonly<Record<string, string>> = {}) {
  const call = createServiceClient({ baseUrl: apiUrl, deadlineMs: 25_000 });

  const cardsFor = walletOf(call, ownHeaders);

  const signIn = async (email: string) => {
    const { accessToken } = await call(usersApi.signIn, { body: { email, password: 'count the roses' } });
    return { authorization: `Bearer ${accessToken}` };
  };

  const firstOpen = async () => {
    const { days } = await call(deliveryApi.dates, { query: { days: 14 } });
    const day = days.find((one) => one.closed === null);
    return { date: day?.date, slot: day?.slots.find(isOpenAndFree)?.slot };
  };

  /** Fills a basket with one classic bouquet and types a card; what is sent to order it, with its own key. */
  const prepare = async (slug: string, wishes: Wishes = {}) => {
    const { date, slot } = { ...(await firstOpen()), ...wishes };
    const { id, guestToken } = await call(basketsApi.open);
    const headers = { ...ownHeaders, 'x-guest-token': guestToken };
    const line = { slug, size: 'classic', quantity: 1, deliveryDate: date };
    const params = { basketId: id };
    const added = await call(basketsApi.addLine, { params, headers, body: line });
    const { code } = wishes;
    const basket = code ? await call(basketsApi.useCode, { params, headers, body: { code } }) : added;
    const body = {
      basketId: id,
      basketVersion: basket.version,
      expectedTotalCents: basket.totalCents,
      buyer: { email: 'iris@example.com' },
      deliveries: [{ date, slot, recipient, ifNobodyIn: 'neighbour' }],
      ...(await cardsFor(wishes)),
    };
    return { headers: { ...headers, 'idempotency-key': randomUUID() }, body };
  };

  const place = (order: Awaited<ReturnType<typeof prepare>>) => call(ordersApi.place, order);

  /** Buys one classic bouquet for the first open day. */
  const buy = async (slug: string, wishes?: Wishes) => place(await prepare(slug, wishes));

  return { call, signIn, firstOpen, prepare, place, buy };
}

/** The cards that a shopper types, traded for tokens. */
function walletOf(call: ServiceClient, ownHeaders: Readonly<Record<string, string>>) {
  const tokenOf = async (number: string) => {
    const card = { number, expiryMonth: 12, expiryYear: 2032, securityCode: '123' };
    return (await call(paymentsApi.tokenise, { headers: ownHeaders, body: card })).token;
  };

  /** A token that pays with a new gift card. */
  const giftCard = async (amountCents: number) => {
    const headers = { ...ownHeaders, 'idempotency-key': randomUUID() };
    const { code } = await call(giftCardsApi.buy, { headers, body: { amountCents, cardToken: await tokenOf(PAYS) } });
    return (await call(giftCardsApi.balance, { headers: ownHeaders, body: { code } })).token;
  };

  return async ({ cardNumber = PAYS, giftCardCents }: Wishes) => ({
    cardToken: await tokenOf(cardNumber),
    ...(giftCardCents && { giftCardToken: await giftCard(giftCardCents) }),
  });
}
