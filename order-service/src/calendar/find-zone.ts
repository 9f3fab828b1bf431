import type { DeliveryMethod } from '@vetch/contracts/delivery';
import type { Zone } from '@vetch/contracts/zones';
import { AppError } from '@vetch/service-kit/http/app-error';
import { fieldError } from '@vetch/service-kit/http/parse';
import type { ShopRules } from './shop-rules.ts';

type Places = Pick<ShopRules, 'zones' | 'address'>;

/** Where flowers are to go: by van to a postcode, or its first half, as far as it is known; or nowhere, for who comes for them. */
export type Destination = { readonly method: DeliveryMethod; readonly postcode?: string | undefined };

/**
 * The zone that drives to a postcode. The most specific beginning wins (BS6 5 over BS6 over BS); of two zones that are equally
 * specific the dearer one does. A district is whole: BS1 is not the beginning of BS16. `undefined` out of the area.
 */
export function zoneOf({ zones }: Pick<ShopRules, 'zones'>, postcode: string): Zone | undefined {
  const driven = zones.filter(({ method }) => method === 'delivery').toSorted((a, b) => b.feeCents - a.feeCents);
  return beginningsOf(postcode)
    .map((beginning) => driven.find(({ prefixes }) => prefixes.includes(beginning)))
    .find((zone) => zone !== undefined);
}

/** "BS6 5QA", "BS6 5", "BS6", "BS" and everywhere; of "EC1A 1BB" also "EC1". */
function beginningsOf(postcode: string): string[] {
  const [district = '', unit = ''] = postcode.split(' ');
  const area = /^[A-Z]+/.exec(district)?.[0] ?? '';
  const withoutLetter = district.replace(/(?<=\d)[A-Z]$/, '');
  const withUnit = unit === '' ? [] : [postcode, `${district} ${unit[0]}`];
  return [...new Set([...withUnit, district, withoutLetter, area, ''])];
}

/** The zone of whoever has not said where to: the one that is driven to for least. */
export const homeZone = ({ zones }: Pick<ShopRules, 'zones'>): Zone | undefined =>
  zones.filter(({ method }) => method === 'delivery').toSorted((a, b) => a.feeCents - b.feeCents)[0];

/** The zone of a destination; `undefined` where nobody drives. */
export function zoneFor(rules: Places, { method, postcode }: Destination): Zone | undefined {
  if (method === 'collection') return collectionZone(rules);
  return postcode === undefined ? homeZone(rules) : zoneOf(rules, postcode);
}

/** The zone of a destination; throws `out-of-area` or `no-collection`. `field` is where the request names the postcode. */
export function requireZone(rules: Places, to: Destination, field: string): Zone {
  const zone = zoneFor(rules, to);
  if (zone) return zone;
  const detail = nowhereInWords(rules, to);
  if (to.method === 'collection') throw new AppError('no-collection', detail);
  const collectAt = collectionZone(rules) ? addressLines(rules) : null;
  throw new AppError('out-of-area', detail, { collectAt, errors: [fieldError(field, detail)] });
}

/** Says at once that the flowers do not get there, and what there is instead. */
export function nowhereInWords(rules: Places, { method, postcode = 'this address' }: Destination): string {
  if (method === 'collection') return 'Flowers cannot be picked up at this shop. Please have them delivered.';
  const instead = collectionZone(rules)
    ? `You can pick the flowers up from the shop instead: ${addressLines(rules).join(', ')}.`
    : 'Please choose an address nearer to the shop.';
  return `We do not drive to ${postcode}. ${instead}`;
}

/** Nobody can come to a shop that says not where it is. */
const collectionZone = ({ zones, address }: Places): Zone | undefined =>
  address.line1 === '' ? undefined : zones.find(({ method }) => method === 'collection');

/** The shop's address, a line each. */
export const addressLines = ({ address }: Pick<ShopRules, 'address'>): string[] =>
  [address.line1, address.town, address.postcode].filter((line) => line !== '');
