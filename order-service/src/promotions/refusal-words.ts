import { moneyInWords } from '@vetch/contracts/money';
import type { Promotion } from '@vetch/contracts/promotions';
import type { RefusalReason, Situation } from './promotion.ts';

type Told = Pick<Situation, 'itemsCents' | 'currency' | 'today'>;

/** Why a code cannot be used, as the shopper reads it. Pure. */
export function refusalInWords(reason: RefusalReason, promotion: Promotion, told: Told): string {
  return words[reason](promotion, told);
}

const words: Record<RefusalReason, (promotion: Promotion, told: Told) => string> = {
  'switched-off': () => 'This code is no longer in use.',
  'not-begun': ({ startsOn }, { today }) => `This code begins on ${dayInWords(startsOn, today)}.`,
  over: ({ endsOn }, { today }) => `This code ended on ${dayInWords(endsOn, today)}.`,
  'other-delivery-dates': (promotion, { today }) => `This code is for deliveries ${windowInWords(promotion, today)}.`,
  'basket-empty': () => 'Put a bouquet into the basket first, then use the code.',
  'below-minimum': ({ minimumCents }, { itemsCents, currency }) =>
    `This code is for orders of ${moneyInWords(minimumCents, currency)} and more. Your flowers come to ${moneyInWords(itemsCents, currency)}.`,
  'used-up': () => 'This code has been used up.',
  'used-by-buyer': ({ buyerLimit }) =>
    buyerLimit === 1
      ? 'You have used this code before, and it works once.'
      : `You have used this code ${buyerLimit} times, as often as it works.`,
  'not-the-first-order': () => 'This code is for a first order.',
  'nothing-to-take-off': ({ takesOff }) =>
    takesOff.kind === 'free-delivery'
      ? 'Delivery is free for this basket already, so the code would take nothing off.'
      : 'There is nothing for this code to take off.',
};

function windowInWords({ startsOn, endsOn }: Promotion, today: string): string {
  if (startsOn === null) return `until ${dayInWords(endsOn, today)}`;
  if (endsOn === null) return `from ${dayInWords(startsOn, today)}`;
  if (startsOn === endsOn) return `on ${dayInWords(startsOn, today)}`;
  return `from ${dayInWords(startsOn, today)} to ${dayInWords(endsOn, today)}`;
}

const inThisYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const inAnyYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "1 December", with its year when it is not this one. */
function dayInWords(date: string | null, today: string): string {
  const format = date?.slice(0, 4) === today.slice(0, 4) ? inThisYear : inAnyYear;
  return format.format(new Date(`${date}T00:00:00Z`));
}
