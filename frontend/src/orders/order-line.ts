import type { Order, OrderDelivery, OrderLine } from '@vetch/contracts/order';
import { OWN_SLUG } from '@vetch/contracts/own-bouquet';
import { countedArt } from '../art/art.ts';
import { errorAt, type FormError } from '../forms/form-errors.ts';
import { type CardChoice, cardOf } from '../greeting/card-choice.ts';
import { cardPart, cardShown } from '../greeting/card-part.ts';
import { sizeName, stemTotal } from '../wording/bouquets.ts';
import { counted, listed } from '../wording/numbers.ts';
import { hasArrived } from './arrived.ts';

/** A card that was refused: whose it is, as it was typed, and why. */
export type RefusedCard = {
  readonly lineId: string;
  readonly card: CardChoice;
  readonly errors: readonly FormError[];
};

/** The field of a line's message. */
export const messageField = (lineId: string): string => `card-${lineId}`;

/** A bouquet of an order, with its card. */
export function orderLine(line: OrderLine, delivery: OrderDelivery, order: Order, refused?: RefusedCard) {
  const extras = line.extras.map((extra) => extra.name.toLowerCase());
  const size = `${sizeName(line).toLowerCase()}, ${counted(stemTotal(line.recipe.stems), 'stem')}`;
  const times = line.quantity > 1 ? `${line.quantity} × ` : '';
  return {
    id: `line-${line.id}`,
    art: countedArt(`${line.name}, ${sizeName(line).toLowerCase()}`, line),
    name: `${times}${line.name}`,
    summary: extras.length > 0 ? `${size}, with ${listed(extras)}` : size,
    card: cardShown(line),
    edit: canChangeCard(order, delivery) ? editOf(line, order, refused) : undefined,
    care: line.careCode ? `/care/${line.careCode}` : '',
    review: canReview(line, delivery) ? `/orders/${order.reference}/lines/${line.id}/review` : '',
  };
}

/** Until the florist starts; the API looks again. */
const canChangeCard = ({ status }: Order, { fulfilment }: OrderDelivery): boolean =>
  (status === 'placed' || status === 'confirmed') && fulfilment === 'scheduled';

const canReview = ({ slug }: OrderLine, { fulfilment }: OrderDelivery): boolean =>
  hasArrived(fulfilment) && slug !== OWN_SLUG;

function editOf(line: OrderLine, { reference }: Order, refused?: RefusedCard) {
  const { card = cardOf(line), errors = [] } = refused?.lineId === line.id ? refused : {};
  const id = messageField(line.id);
  return {
    label: line.cardMessage === '' ? 'Write a card' : 'Change the card',
    action: `/orders/${reference}/lines/${line.id}/card`,
    isOpen: errorAt(errors, id) !== '',
    form: cardPart(id, card, errors),
  };
}
