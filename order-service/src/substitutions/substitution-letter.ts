import type { Order } from '@vetch/contracts/order';
import { type Substitution, swapInWords } from '@vetch/contracts/substitution';
import type { Occasion } from '../mail/leave-mail.ts';
import type { Letter } from '../mail/letter.ts';

/** Whether the buyer is still to be asked: the letter may be late, and the answer may have come by telephone. Pure. */
export const isToBeAsked = (substitution: Substitution | undefined): boolean =>
  substitution?.state === 'asked' && substitution.toldAt === null;

/** What the buyer reads about a stem that failed: what comes instead, why, and the whole bouquet as it is then. */
export function substitutionLetter(
  occasion: Occasion,
  substitution: Substitution,
  { deliveries }: Order,
): Pick<Letter, 'subject' | 'parts'> {
  const { reason, recipe, lineId } = substitution;
  const name = deliveries.flatMap(({ lines }) => lines).find(({ id }) => id === lineId)?.name ?? 'your bouquet';
  const bouquet = recipe.stems.map(({ label }) => label);
  const swap = swapInWords(substitution);
  if (occasion === 'substitution-asked') {
    return {
      subject: 'May we replace a stem?',
      parts: [
        `In ${name} we would tie ${swap}. The reason: ${reason}`,
        'You asked us to ask first, so nothing is replaced until you say yes. With them the bouquet would be:',
        bouquet,
        'The page of your order shows it drawn, with a button for yes and one for no. We wait with tying until you have answered.',
      ],
    };
  }
  return {
    subject: 'A stem in your bouquet is replaced',
    parts: [
      `In ${name} we tie ${swap}. The reason: ${reason}`,
      'The bouquet is now:',
      bouquet,
      'The page of your order shows it drawn anew.',
    ],
  };
}
