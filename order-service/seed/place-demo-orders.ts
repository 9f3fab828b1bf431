import { setTimeout as sleep } from 'node:timers/promises';
import { basketsApi } from '@vetch/contracts/baskets';
import { type CalendarDay, deliveryApi } from '@vetch/contracts/delivery';
import { type DeskDelivery, deskApi } from '@vetch/contracts/desk';
import type { OrderDelivery, OrderStatus } from '@vetch/contracts/order';
import { ordersApi } from '@vetch/contracts/orders';
import { paymentsApi } from '@vetch/contracts/payments';
import { usersApi } from '@vetch/contracts/users';
import { type Answer, type CallOptions, createServiceClient } from '@vetch/service-kit/http/service-client';
import { uuidv7 } from 'uuidv7';
import { type DemoOrder, demoOrders } from './demo-orders.ts';

type OrderList = Answer<typeof ordersApi.mine>;
/** A demo order that is there, and who may cancel it. */
type Placed = {
  readonly reference: string;
  readonly status: OrderStatus;
  readonly delivery: OrderDelivery | undefined;
  readonly as: CallOptions['headers'];
};

const DAY_MS = 86_400_000;
/** Longer than the lease of a checkout that was interrupted. */
const IN_HAND_MS = 20_000;

/** `node place-demo-orders.ts http://localhost:5000`: gives a demo shop its first orders, the way shoppers would; where only some are, the rest. */
const call = createServiceClient({ baseUrl: `${process.argv[2] ?? 'http://localhost:5000'}/api`, deadlineMs: 15_000 });
const password = 'count the roses';

const rosa = await signIn('rosa@vetch.example');
const dilys = await signIn('dilys@vetch.example');
const mine = await call(ordersApi.mine, { headers: rosa });
if (!isFilled(mine)) {
  const placed = await placedBefore(mine);
  const { days } = await call(deliveryApi.dates, { query: { days: 14 } });
  const openDays = days.filter((day) => day.closed === null);
  for (const demo of demoOrders) await follow(demo, findPlaced(demo, placed) ?? (await place(demo, openDays)));
}

/** The last of the demo orders is Rosa's: where it is, all are. Of somebody with pages of orders only the newest are here. */
function isFilled({ items, total }: OrderList): boolean {
  const last = demoOrders.at(-1)?.recipient.name;
  const isThere = items.some(({ deliveries }) => deliveries.some(({ recipientName }) => recipientName === last));
  return isThere || total > items.length;
}

/** What an earlier run had placed before it was killed, with the order that it had in hand then, if the shop still finishes it. */
async function placedBefore({ items }: OrderList): Promise<DeskDelivery[]> {
  const first = items.at(-1)?.deliveries[0]?.date;
  if (!first) return [];
  let placed = await onTheDesk(first);
  const inHand = demoOrders.find((demo) => !findPlaced(demo, placed));
  for (const asked = Date.now(); inHand && !findPlaced(inHand, placed) && Date.now() - asked < IN_HAND_MS; ) {
    await sleep(500);
    placed = await onTheDesk(first);
  }
  return placed;
}

/** The deliveries of a week. */
async function onTheDesk(first: string): Promise<DeskDelivery[]> {
  const dates = Array.from({ length: 8 }, (_, day) => new Date(Date.parse(first) + day * DAY_MS));
  const days = await Promise.all(
    dates.map((date) => call(deskApi.day, { headers: dilys, query: { date: date.toISOString().slice(0, 10) } })),
  );
  return days.flatMap(({ deliveries }) => deliveries);
}

function findPlaced({ recipient }: DemoOrder, placed: readonly DeskDelivery[]): Placed | undefined {
  const found = placed.find((one) => one.recipient.name === recipient.name && one.recipient.line1 === recipient.line1);
  return found && { reference: found.orderReference, status: found.orderStatus, delivery: found, as: dilys };
}

async function signIn(email: string): Promise<{ authorization: string }> {
  const { accessToken } = await call(usersApi.signIn, { body: { email, password } });
  return { authorization: `Bearer ${accessToken}` };
}

async function place(demo: DemoOrder, openDays: readonly CalendarDay[]): Promise<Placed> {
  const day = openDays[demo.day];
  if (!day) throw new Error('The demo shop needs two days on which it delivers.');
  const { id, guestToken } = await call(basketsApi.open);
  const as = { 'x-guest-token': guestToken, ...(demo.byRosa && rosa) };
  const basket = await call(basketsApi.addLine, {
    params: { basketId: id },
    headers: as,
    body: {
      slug: demo.bouquet,
      size: demo.size,
      quantity: demo.quantity ?? 1,
      extras: demo.extras?.map((key) => ({ key, quantity: 1 })) ?? [],
      deliveryDate: day.date,
      cardMessage: demo.cardMessage,
      anonymous: demo.anonymous ?? false,
    },
  });
  const { token } = await call(paymentsApi.tokenise, {
    body: { number: '4242424242424242', expiryMonth: 12, expiryYear: 2032, securityCode: '123' },
  });
  const order = await call(ordersApi.place, {
    headers: { ...as, 'idempotency-key': uuidv7() },
    body: {
      basketId: id,
      basketVersion: basket.version,
      expectedTotalCents: basket.totalCents,
      buyer: { email: demo.email },
      deliveries: [{ date: day.date, slot: slotFor(demo, day), recipient: demo.recipient, ifNobodyIn: 'neighbour' }],
      cardToken: token,
    },
  });
  return { reference: order.reference, status: order.status, delivery: order.deliveries[0], as };
}

/** The slot of the order, or the first that can still be had that day. */
function slotFor(demo: DemoOrder, { slots }: CalendarDay) {
  const open = slots.filter((slot) => slot.closed === null && slot.surchargeCents === 0).map((slot) => slot.slot);
  return open.includes(demo.slot) ? demo.slot : open[0];
}

/** Makes the moves that are left, and the cancellation. */
async function follow(demo: DemoOrder, { reference, status, delivery, as }: Placed): Promise<void> {
  if (!delivery || status === 'cancelled') return;
  const moves = demo.moves ?? [];
  for (const to of moves.slice(moves.indexOf(delivery.fulfilment) + 1)) {
    await call(deskApi.move, { params: { deliveryId: delivery.id }, headers: dilys, body: { to } });
  }
  if (demo.isCancelled) await call(ordersApi.cancel, { params: { reference }, headers: { ...as }, body: {} });
}
