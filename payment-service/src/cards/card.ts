import type { TokeniseCard } from '@vetch/contracts/payment';
import { fieldError } from '@vetch/service-kit/http/parse';

/** The first match counts: ranges of one brand lie inside those of another. */
const brands: readonly (readonly [brand: string, start: RegExp])[] = [
  ['Visa', /^4/],
  ['Mastercard', /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/],
  ['Amex', /^3[47]/],
  ['Diners Club', /^3(?:0[0-5]|[689])/],
  ['JCB', /^35(?:2[89]|[3-8])/],
  ['Discover', /^(?:6011|64[4-9]|65)/],
  ['UnionPay', /^62/],
  ['Maestro', /^(?:50|5[6-9]|6)/],
];

/** The brand that a number of digits begins like, or `Card`. */
export const brandOf = (number: string): string => brands.find(([, start]) => start.test(number))?.[0] ?? 'Card';

/** Everything about a card that cannot be right, each by its field; none for a card that may be tried. */
export function cardErrors(card: TokeniseCard, now: Date) {
  const errors = [];
  if (!hasCheckDigit(card.number)) {
    errors.push(fieldError('number', 'This is not a card number. Please check the digits.'));
  }
  if (hasExpired(card, now)) {
    const field = card.expiryYear < now.getUTCFullYear() ? 'expiryYear' : 'expiryMonth';
    errors.push(fieldError(field, 'This card has expired.'));
  }
  const digits = brandOf(card.number) === 'Amex' ? 4 : 3;
  if (card.securityCode.length !== digits) {
    errors.push(fieldError('securityCode', `The security code of this card has ${digits} digits.`));
  }
  return errors;
}

/** The Luhn check: from the right, every second digit counts double. */
export function hasCheckDigit(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** A card is good through the last day of its month, in UTC. */
function hasExpired({ expiryMonth, expiryYear }: TokeniseCard, now: Date): boolean {
  return now.getTime() >= Date.UTC(expiryYear, expiryMonth);
}
