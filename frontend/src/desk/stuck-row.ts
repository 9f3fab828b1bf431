import { counted } from '../wording/numbers.ts';
import type { StuckAt } from './stuck-work-routes.ts';

const names: Readonly<Record<string, string>> = {
  'email: confirmation': 'The confirmation e-mail',
  'email: out-for-delivery': 'The e-mail that the van has left',
  'email: delivered': 'The e-mail that the flowers have arrived',
  'email: ready-to-collect': 'The e-mail that the flowers can be picked up',
  'email: refunded': 'The e-mail about a refund',
  'email: part-refunded': 'The e-mail about money given back',
  'email: sold-out': 'The e-mail that the flowers sold out',
  'email: problem-answered': 'The answer to a problem that was reported',
  reminder: 'An e-mail that reminds somebody of a date',
  substitution: 'Taking the stems that come instead',
  'email: substitution-asked': 'The e-mail that asks about a stem',
  'email: substituted': 'The e-mail that a stem was replaced',
  'stock-consumed': 'Taking the stems of a made bouquet out of stock',
  refund: 'Giving money back',
  'payment.authorised': 'The news that a payment was approved',
  'payment.declined': 'The news that a payment was refused',
  'payment.captured': 'The news that money was taken',
  'payment.voided': 'The news that a payment was let go',
  'payment.refunded': 'The news that money was given back',
  'placing an order': 'Placing the order',
  'giving an order back': 'Giving the order’s money and stems back',
};

/** A piece of work that needs a person, in the florist's words, with the button that tries it again. */
export function stuckRow({ id, at, what, orderReference, tries, problem }: StuckAt) {
  const name = names[what] ?? what;
  return {
    what: orderReference ? `${name}, ${orderReference}` : name,
    why: `Tried ${counted(tries, 'time')}. ${problem}`,
    form: { action: `/desk/stuck-work/${at}/${id}/retry`, label: 'Try again', look: 'btn quiet sm' },
  };
}
