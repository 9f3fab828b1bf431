import type { StuckWork } from '@vetch/contracts/stuck-work';
import { counted } from '../wording/numbers.ts';

const names: Readonly<Record<string, string>> = {
  'email: confirmation': 'The confirmation e-mail',
  'email: out-for-delivery': 'The e-mail that the van has left',
  'email: delivered': 'The e-mail that the flowers have arrived',
  'email: refunded': 'The e-mail about a refund',
  'email: part-refunded': 'The e-mail about money given back',
  'email: sold-out': 'The e-mail that the flowers sold out',
  'stock-consumed': 'Taking the stems of a made bouquet out of stock',
  refund: 'Giving money back',
  'placing an order': 'Placing the order',
  'giving an order back': 'Giving the order’s money and stems back',
};

/** A piece of work that needs a person, in the florist's words, with the button that tries it again. */
export function stuckRow({ id, what, orderReference, tries, problem }: StuckWork) {
  const name = names[what] ?? what;
  return {
    what: orderReference ? `${name}, ${orderReference}` : name,
    why: `Tried ${counted(tries, 'time')}. ${problem}`,
    form: { action: `/desk/stuck-work/${id}/retry`, label: 'Try again', look: 'btn quiet sm' },
  };
}
