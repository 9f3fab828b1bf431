import { basketsApi } from '@vetch/contracts/baskets';
import { type CalendarDay, deliveryApi } from '@vetch/contracts/delivery';
import { deskApi } from '@vetch/contracts/desk';
import { type Order, ordersApi } from '@vetch/contracts/orders';
import { paymentsApi } from '@vetch/contracts/payments';
import { usersApi } from '@vetch/contracts/users';
import { type CallOptions, createServiceClient } from '@vetch/service-kit/http/service-client';
import { uuidv7 } from 'uuidv7';
import { type DemoOrder, demoOrders } from './demo-orders.ts';

/** `node place-demo-orders.ts http://localhost:5000`: gives an empty demo shop its first orders, the way shoppers would. */
const call = createServiceClient({ baseUrl: `${process.argv[2] ?? 'http://localhost:5000'}/api`, deadlineMs: 15_000 });
const password = 'count the roses';

const rosa = await signIn('rosa@vetch.example');
const dilys = await signIn('dilys@vetch.example');
const { total } = await call(ordersApi.mine, { headers: rosa });
if (total === 0) {
  const { days } = await call(deliveryApi.dates, { query: { days: 14 } });
  const openDays = days.filter((day) => day.closed === null);
  for (const demo of demoOrders) await follow(demo, await place(demo, openDays));
}

async function signIn(email: string): Promise<{ authorization: string }> {
  const { accessToken } = await call(usersApi.signIn, { body: { email, password } });
  return { authorization: `Bearer ${accessToken}` };
}

async function place(
  demo: DemoOrder,
  openDays: readonly CalendarDay[],
): Promise<{ order: Order; as: CallOptions['headers'] }> {
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
  return { order, as };
}

/** The slot of the order, or the first that can still be had that day. */
function slotFor(demo: DemoOrder, { slots }: CalendarDay) {
  const open = slots.filter((slot) => slot.closed === null).map((slot) => slot.slot);
  return open.includes(demo.slot) ? demo.slot : open[0];
}

async function follow(demo: DemoOrder, { order, as }: { order: Order; as: CallOptions['headers'] }): Promise<void> {
  const deliveryId = order.deliveries[0]?.id ?? '';
  for (const to of demo.moves ?? []) {
    await call(deskApi.move, { params: { deliveryId }, headers: dilys, body: { to } });
  }
  if (demo.isCancelled) {
    await call(ordersApi.cancel, { params: { reference: order.reference }, headers: { ...as }, body: {} });
  }
}
