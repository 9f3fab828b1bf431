import type { Basket } from '@vetch/contracts/basket';
import { Postcode } from '@vetch/contracts/contact';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { visitorsBasket } from '../basket/visitor-basket.ts';
import type { Form } from '../forms/form.ts';
import type { Session } from '../visit/session.ts';
import { postcodesIn } from './checkout-form.ts';

/** The basket as it costs where the form says that it goes; what is kept of that is the first postcode. */
export async function atTypedPostcodes(
  api: ServiceClient,
  session: Session,
  form: Form,
  known: Basket,
): Promise<Basket> {
  const typed = postcodesIn(form, known.deliveries);
  const isKnown = known.deliveries.length === 0 || typed.every((postcode) => postcode === session.postcode);
  if (session.pickUp || known.orderReference || isKnown) return known;
  const basket = await visitorsBasket(api, session, typed);
  if (!basket || basket.deliveries.some(({ zone }) => zone === null)) return known;
  const { data } = Postcode.safeParse(typed[0]);
  if (data) session.postcode = data;
  return basket;
}
