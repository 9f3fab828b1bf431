import type { Order } from '@vetch/contracts/order';
import { type Substitution, swapInWords } from '@vetch/contracts/substitution';
import { countedArt } from '../art/art.ts';

const titles: Readonly<Record<Substitution['state'], string>> = {
  asked: 'May we replace a stem?',
  taking: 'A stem is replaced',
  done: 'A stem is replaced',
  declined: 'About a stem',
  failed: 'About a stem',
};

const endings: Readonly<Record<Substitution['state'], string>> = {
  asked: 'We wait with tying until you have answered. This is how it would be:',
  taking: 'We are taking the stems now.',
  done: 'The drawing below shows it.',
  declined: 'You said no, and nothing is replaced. We look for another way, or give money back.',
  failed: 'You said yes, but by then the stems had gone to somebody else. We look for others.',
};

/** What became of stems that failed, and the question about one that waits for the buyer's answer. */
export function substitutionsOf(order: Order) {
  return order.substitutions
    .filter(({ state, answeredAt }) => state !== 'failed' || answeredAt !== null)
    .map((substitution) => {
      const { id, state, reason, recipe, lineId } = substitution;
      const line = order.deliveries.flatMap(({ lines }) => lines).find((one) => one.id === lineId);
      const isAsked = state === 'asked';
      return {
        title: titles[state],
        text: `In ${line?.name ?? 'your bouquet'}: ${swapInWords(substitution)}.`,
        reason: `Why: ${reason}`,
        ending: endings[state],
        art: isAsked && line ? countedArt(`${line.name}, as it would be`, { ...line, recipe }) : undefined,
        answers: isAsked && canAnswer(order.status) ? [answer(order, id, 'yes'), answer(order, id, 'no')] : [],
      };
    });
}

const canAnswer = (status: Order['status']) => status === 'placed' || status === 'confirmed';

/** The same for the florist whom the buyer told by telephone; it leads back to the desk. */
export const answersByPhone = (order: Order, id: string, lineId: string) =>
  (['yes', 'no'] as const).map((said) => {
    const form = answer(order, id, said);
    const label = said === 'yes' ? 'They said yes by telephone' : 'They said no, or cannot be reached';
    return { ...form, label, look: 'btn quiet sm', hidden: [...form.hidden, { name: 'line', value: lineId }] };
  });

const answer = ({ reference }: Order, id: string, said: 'yes' | 'no') => ({
  action: `/orders/${reference}/substitutions/${id}/answer`,
  hidden: [{ name: 'answer', value: said }],
  label: said === 'yes' ? 'Yes, tie it so' : 'No, do not',
  look: said === 'yes' ? 'btn' : 'btn quiet',
});
