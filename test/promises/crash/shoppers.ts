import { setTimeout as sleep } from 'node:timers/promises';
import { usersApi } from '@vetch/contracts/users';
import { apiShopper } from '../../support/api-shopper.ts';
import { formShopper } from '../../support/form-shopper.ts';
import type { CrashShop } from './shop/crash-shop.ts';

/**
 * The checkouts that are recorded. `guest`: presses the button with a card that pays. `member`: signs in, which takes
 * the guest's basket along, goes to the checkout, presses the button with a card whose bank asks, and approves.
 */
export const journeys = ['guest', 'member'] as const;
export type Journey = (typeof journeys)[number];

/** A shopper with a bouquet in the basket, and an e-mail address by which the order is found. */
export type ReadyShopper = {
  readonly email: string;
  /** Goes on to the page of the order, through the storefront; `false` when no such page came. Again goes on where it ended. */
  readonly press: () => Promise<boolean>;
};

const ASKS = '4000 0000 0000 3220';
const PASSWORD = 'count the roses and the tulips';

const RELOADING_MS = 10_000;

let shoppers = 0;

/** Each comes from an address of their own: the shop limits how many cards one address may type. */
export async function readyShopper(shop: CrashShop, journey: Journey): Promise<ReadyShopper> {
  shoppers += 1;
  const address = `10.${(shoppers >> 16) & 255}.${(shoppers >> 8) & 255}.${shoppers & 255}`;
  const email = `shopper-${shoppers}@example.com`;
  const shopper = formShopper(shop.shopUrl, { 'x-forwarded-for': address });
  await reloading(() => shopper.addToBasket('first-light'));
  if (journey === 'member') await register(shop, address, email);
  const goOn =
    journey === 'member'
      ? asMember(shopper, email)
      : asGuest(shopper, await reloading(() => shopper.fillIn('/checkout', email)));
  const press = () =>
    goOn().then(
      () => true,
      () => false,
    );
  return { email, press };
}

type Shopper = ReturnType<typeof formShopper>;

async function register({ apiUrl, visitorAt }: CrashShop, address: string, email: string): Promise<void> {
  const body = { name: 'Otto Lindqvist', email, password: PASSWORD };
  await apiShopper(apiUrl).call(usersApi.register, { headers: visitorAt(address), body });
}

/** A page that does not come is asked for again: the storefront may know for some seconds that a service was away. */
async function reloading<T>(look: () => Promise<T>): Promise<T> {
  const startedAt = performance.now();
  for (;;) {
    try {
      return await look();
    } catch (err) {
      if (performance.now() - startedAt > RELOADING_MS) throw err;
      await sleep(500);
    }
  }
}

/** Pressing again sends the same form. */
const asGuest = (shopper: Shopper, form: URLSearchParams) => () => shopper.visit('/checkout', form);

function asMember({ visit, submit, fillIn }: Shopper, email: string): () => Promise<unknown> {
  let form: URLSearchParams | undefined;
  return async () => {
    let page = await visit('/sign-in?next=/checkout');
    if (page.path.startsWith('/sign-in')) page = await submit(page, '/sign-in', { email, password: PASSWORD });
    form ??= await fillIn(page, email, ASKS);
    page = await visit('/checkout', form);
    // An order that was there already is shown as it stands; what its bank asks is found where the bank sends people back to.
    if (page.path.startsWith('/orders/')) page = await visit(`${page.path}/checking`);
    if (page.path.startsWith('/payments/')) await submit(page, page.path, { outcome: 'approved' });
  };
}
