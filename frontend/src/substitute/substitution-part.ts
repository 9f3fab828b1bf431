import type { Order } from '@vetch/contracts/order';
import { type Substitution, swapInWords } from '@vetch/contracts/substitution';
import { countedArt } from '../art/art.ts';

const endings: Readonly<Partial<Record<Substitution['state'], string>>> = {
  taking: 'We are taking the stems now.',
  done: 'The drawing below shows it.',
  declined: 'You said no, so it stays as you ordered it. We will be in touch about the stem.',
};

/** What became of stems that failed, and the question about one that waits for the buyer's answer. */
export function substitutionsOf(order: Order) {
  return order.substitutions
    .filter(({ state }) => state !== 'failed')
    .map((substitution) => {
      const { id, state, reason, recipe, lineId } = substitution;
      const line = order.deliveries.flatMap(({ lines }) => lines).find((one) => one.id === lineId);
      const isAsked = state === 'asked';
      return {
        title: isAsked ? 'May we replace a stem?' : 'A stem is replaced',
        text: `In ${line?.name ?? 'your bouquet'}: ${swapInWords(substitution)}.`,
        reason: `Why: ${reason}`,
        ending: endings[state] ?? 'We wait with tying until you have answered. This is how it would be:',
        art: isAsked && line ? countedArt(`${line.name}, as it would be`, { ...line, recipe }) : undefined,
        answers: isAsked && canAnswer(order.status) ? [answer(order, id, 'yes'), answer(order, id, 'no')] : [],
      };
    });
}

const canAnswer = (status: Order['status']) => status === 'placed' || status === 'confirmed';

const answer = ({ reference }: Order, id: string, said: 'yes' | 'no') => ({
  action: `/orders/${reference}/substitutions/${id}/answer`,
  hidden: [{ name: 'answer', value: said }],
  label: said === 'yes' ? 'Yes, tie it so' : 'No, do not',
  look: said === 'yes' ? 'btn' : 'btn quiet',
});
