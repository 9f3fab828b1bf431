import { CardMessage } from '@vetch/contracts/card-message';
import type { OrderLine } from '@vetch/contracts/order';
import type { Form } from '../forms/form.ts';

/** What was chosen to go with a bouquet in writing, valid or not. */
export type CardChoice = {
  readonly kind: 'message' | 'none';
  readonly text: string;
  readonly anonymous: boolean;
};

/** A new bouquet is asked for its message: a card that was forgotten cannot be added at the door. */
export const unwritten: CardChoice = { kind: 'message', text: '', anonymous: false };

/** The card as it was sent. A form that does not ask leaves it to the words whether there is one. */
export function sentCard(form: Form): CardChoice {
  const text = form.text('cardMessage');
  const asked = form.has('card') ? form.text('card') : text.trim();
  return { kind: asked === 'none' || asked === '' ? 'none' : 'message', text, anonymous: form.has('anonymous') };
}

/** The card as it stands. */
export const cardOf = ({ cardMessage: text, anonymous }: Pick<OrderLine, 'cardMessage' | 'anonymous'>): CardChoice => ({
  kind: text === '' ? 'none' : 'message',
  text,
  anonymous,
});

/** What the API is told. */
export const cardFields = ({ kind, text, anonymous }: CardChoice) => ({
  cardMessage: kind === 'none' ? '' : text,
  anonymous,
});

const Written = CardMessage.refine((text) => text !== '', 'Write what the card should say, or choose “No card”.');

/** Who chose a message has to write one. */
export const messageFor = ({ kind }: CardChoice) => (kind === 'none' ? CardMessage : Written);
