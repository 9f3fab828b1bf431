import { randomUUID } from 'node:crypto';
import type { Basket } from '@vetch/contracts/basket';
import type { Order } from '@vetch/contracts/order';
import type { BasketChange } from '@vetch/contracts/place-order';
import { becameOrder } from '../basket/visitor-basket.ts';
import { type FormError, firstOfEach } from '../forms/form-errors.ts';
import type { KeptCard } from '../payment/card-form.ts';
import type { Session } from '../visit/session.ts';
import type { CheckoutInput } from './checkout-page.ts';

/** What comes of pressing Pay: an order, another page, or the same one with what is wrong. */
export type Pressed =
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'elsewhere'; readonly path: string }
  | { readonly kind: 'again'; readonly page: Omit<CheckoutInput, 'demoShop' | 'form' | 'collection' | 'otherWay'> };

/** The basket says what has to be mended, and that nothing was charged. */
export const REFUSED = '/basket?refused';

/** There is nothing to pay for here. */
export const elsewhere = (session: Session, basket: Basket | undefined): Pressed => ({
  kind: 'elsewhere',
  path: basket?.orderReference ? becameOrder(session, basket.orderReference) : '/basket',
});

/** A refused order is a new one when it is sent again, so it gets a new key. */
export const again = (
  basket: Basket,
  errors: readonly FormError[],
  card: KeptCard | undefined,
  changes: readonly BasketChange[] = [],
): Pressed => ({
  kind: 'again',
  page: { basket, errors: firstOfEach(errors), changes, card, idempotencyKey: randomUUID() },
});
