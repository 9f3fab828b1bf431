import { CARD_MESSAGE_LIMIT, normaliseCardMessage } from '@vetch/contracts/card-message';
import type { OrderLine } from '@vetch/contracts/order';
import { errorAt, type FormError } from '../forms/form-errors.ts';
import type { CardChoice } from './card-choice.ts';

/** The questions about a card and the card as it will look; `id` is that of the message's field. */
export function cardPart(id: string, { kind, text, anonymous }: CardChoice, errors: readonly FormError[]) {
  return {
    id,
    kinds: [
      { id: `${id}-written`, value: 'message', label: 'With a message', checked: kind === 'message' },
      { id: `${id}-none`, value: 'none', label: 'No card', checked: kind === 'none' },
    ],
    text,
    error: errorAt(errors, id),
    limit: CARD_MESSAGE_LIMIT,
    preview: normaliseCardMessage(text),
    anonymous,
  };
}

/** The card as the buyer is shown it once it is chosen. */
export function cardShown({ cardMessage, anonymous }: Pick<OrderLine, 'cardMessage' | 'anonymous'>) {
  const said = [cardMessage === '' && 'No card.', anonymous && 'Your name is left off: we tell nobody who sent it.'];
  return { text: cardMessage, caption: said.filter(Boolean).join(' ') };
}
