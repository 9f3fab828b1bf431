import type { Order } from '@vetch/contracts/order';
import type { SubstituteList } from '@vetch/contracts/substitutes';
import { swapInWords } from '@vetch/contracts/substitution';
import { countedArt } from '../art/art.ts';
import { field } from '../forms/field.ts';
import type { Form } from '../forms/form.ts';
import { errorAt, type FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';
import { price } from '../wording/money.ts';
import { capitalised } from '../wording/numbers.ts';
import { answersByPhone } from './substitution-part.ts';

export type SubstituteInput = {
  readonly order: Order;
  readonly lineId: string;
  readonly florist: string;
  /** What is to be replaced, and what could come instead; nothing before that is chosen. */
  readonly form: Form;
  readonly found: SubstituteList | undefined;
  readonly errors: readonly FormError[];
  readonly idempotencyKey: string;
};

const wishes: Readonly<Record<Order['substitution'], string>> = {
  'equal-or-better': 'The buyer leaves it to us: equal or better.',
  'ask-first': 'The buyer wants to be asked first. We write to them, and the bouquet waits for their answer.',
  refund: 'The buyer wants money back instead of another stem. Give it back at the desk.',
};

const states = {
  asked: 'waits for the buyer',
  taking: 'being taken',
  done: 'done',
  declined: 'declined',
  failed: 'had gone',
};

/** Replacing stems of one bouquet: first which, then what comes instead. */
export function substitutePage({ order, lineId, florist, form, found, errors, idempotencyKey }: SubstituteInput) {
  const delivery = order.deliveries.find(({ lines }) => lines.some(({ id }) => id === lineId));
  const line = delivery?.lines.find(({ id }) => id === lineId);
  if (!delivery || !line) return undefined;
  const history = order.substitutions.filter((one) => one.lineId === lineId);
  const isOpen = history.some(({ state }) => state === 'asked' || state === 'taking');
  const asked = history.find(({ state }) => state === 'asked');
  return {
    head: head(`Replace a stem, ${order.reference}`, {
      ...{ arts: [countedArt(line.name, line)], plainHeader: `Florist’s desk · ${florist}` },
      ...{ noStore: true, hasErrors: errors.length > 0 },
    }),
    errors,
    reference: order.reference,
    name: line.name,
    art: countedArt(line.name, line),
    wish: wishes[order.substitution],
    back: `/desk?date=${delivery.date}&delivery=${delivery.id}`,
    here: `/desk/orders/${order.reference}/lines/${lineId}/substitution`,
    history: history.map((one) => `${capitalised(swapInWords(one))}: ${states[one.state]}. ${one.reason}`),
    byPhone: asked ? answersByPhone(order, asked.id, lineId) : [],
    canReplace: order.substitution !== 'refund' && !isOpen,
    stem: {
      ...{ id: 'stem', label: 'Which stem fails', error: errorAt(errors, 'stem') },
      choices: line.recipe.stems.map(({ key, label }) => ({ value: key, label, chosen: key === form.text('stem') })),
    },
    count: field({ id: 'count', label: 'How many, in each bouquet', inputmode: 'numeric' }, form.text('count'), errors),
    found: found && {
      petSafe: found.petSafe,
      hidden: { stem: form.text('stem'), count: form.text('count'), idempotencyKey },
      error: errorAt(errors, 'to'),
      items: found.items.map(({ key, label, priceCents, available }, index) => ({
        ...{ id: index === 0 ? 'to' : `to-${key}`, value: key, label, chosen: key === form.text('to') },
        detail: `${price(priceCents, order.currency)} a stem, ${available} free`,
      })),
      reason: field(
        { id: 'reason', label: 'Reason', hint: 'The buyer reads it.', wide: true },
        form.text('reason'),
        errors,
      ),
      wasted: form.has('wasted'),
    },
  };
}
