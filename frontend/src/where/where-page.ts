import type { DeliveryAreas } from '@vetch/contracts/zones';
import { field } from '../forms/field.ts';
import type { FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';
import { price } from '../wording/money.ts';
import { capitalised, listed } from '../wording/numbers.ts';

export type WhereInput = {
  readonly areas: DeliveryAreas;
  readonly postcode: string;
  readonly back: string;
  readonly errors: readonly FormError[];
};

export function wherePage({ areas, postcode, back, errors }: WhereInput) {
  const { items, shopAddress } = areas;
  const spec = { id: 'postcode', label: 'Postcode', autocomplete: 'shipping postal-code', placeholder: 'BS6 5QA' };
  return {
    head: head('Where is it going?', { noStore: true, hasErrors: errors.length > 0, isListed: false }),
    errors,
    back,
    postcode: field({ ...spec, hint: 'The first half is enough for now.' }, postcode, errors),
    areas: drivenTo(areas),
    shop: items.some(({ method }) => method === 'collection') && shopAddress.length > 0 ? shopAddress.join(', ') : '',
  };
}

/** "Bristol (BS1, BS2 and BS3): £5.95 a delivery, free from £60." */
export function drivenTo({ items, currency }: Pick<DeliveryAreas, 'items' | 'currency'>): string[] {
  return items
    .filter(({ method }) => method === 'delivery')
    .toSorted((a, b) => a.feeCents - b.feeCents)
    .map(({ name, prefixes, feeCents, freeOverCents, minimumCents }) => {
      const at = (cents: number) => price(cents, currency);
      const named = prefixes.filter((prefix) => prefix !== '');
      const where = named.length > 0 ? ` (${listed(named)})` : '';
      const free = freeOverCents === null ? '' : `, free from ${at(freeOverCents)}`;
      const least = minimumCents > 0 ? `, for flowers of ${at(minimumCents)} and more` : '';
      return `${capitalised(name)}${where}: ${feeCents === 0 ? 'free' : `${at(feeCents)} a delivery`}${free}${least}.`;
    });
}
