import type { Zone } from '@vetch/contracts/zones';
import { expect, test } from 'vitest';
import { zoneOf } from './find-zone.ts';

const zone = (key: string, feeCents: number, ...prefixes: string[]): Zone => ({
  ...{ key, name: key, method: 'delivery', feeCents, freeOverCents: null, minimumCents: 0, prefixes, slots: [] },
});
const zones = [
  zone('town', 500, 'BS1', 'BS2', 'BS6 5'),
  zone('county', 900, 'BS', 'EC1'),
  zone('street', 700, 'BS6 5QA'),
  zone('twins', 800, 'BS2'),
  { ...zone('shop', 0, 'BS1'), method: 'collection' as const },
];

test.each<[string, string | undefined, string]>([
  ['BS6 5QA', 'street', 'one postcode is more specific than its sector'],
  ['BS6 5QB', 'town', 'a sector is more specific than the area'],
  ['BS6 6AA', 'county', 'the area is what is left'],
  ['BS1 1AA', 'town', 'a shop that is picked up from drives nowhere'],
  ['BS16 1AA', 'county', 'BS1 is not the beginning of the district BS16'],
  ['BS6', 'county', 'half a postcode is as specific as it is'],
  ['EC1A 1BB', 'county', 'a district with a letter belongs to the one without'],
  ['BS2 1AA', 'twins', 'of two that are equally specific the dearer one wins'],
  ['GL1 1AA', undefined, 'nobody drives there'],
])('%s is %s: %s', (postcode, key) => {
  expect(zoneOf({ zones }, postcode)?.key).toBe(key);
});

test('an empty beginning is everywhere, and the least specific of all', () => {
  const everywhere = [...zones, zone('rest', 1_500, '')];
  expect(zoneOf({ zones: everywhere }, 'GL1 1AA')?.key).toBe('rest');
  expect(zoneOf({ zones: everywhere }, 'BS6 6AA')?.key).toBe('county');
});
