import fc from 'fast-check';
import { COLOURS } from '../palette.ts';
import type { StemCount } from '../recipe.ts';
import { STEMS } from '../stem-catalogue.ts';
import { DRESSINGS, SIZES } from './bouquets.ts';

const kind = fc.constantFrom(...Object.keys(STEMS));
const colour = fc.constantFrom(...Object.keys(COLOURS));

export const someSize = fc.constantFrom(...SIZES);
export const someDressing = fc.constantFrom(...DRESSINGS);

/** Up to seven lines of known stems, at most 35 in all, each kind and colour listed once. */
export const someStems: fc.Arbitrary<StemCount[]> = fc.uniqueArray(
  fc.record({ kind, colour, count: fc.integer({ min: 1, max: 5 }) }),
  { maxLength: 7, selector: (stem) => `${stem.kind}-${stem.colour}` },
);

/** Anything from one stem to far more than are drawn, so that crowds of every make-up occur. */
export const someCrowd: fc.Arbitrary<StemCount[]> = fc.array(
  fc.record({ kind, colour, count: fc.integer({ min: 1, max: 14 }) }),
  { minLength: 1, maxLength: 7 },
);

/** Whatever a form or a stored row may contain: unknown names, absurd counts. */
export const someNonsense: fc.Arbitrary<StemCount[]> = fc.array(
  fc.record({
    kind: fc.oneof(kind, fc.string(), fc.constantFrom('constructor', '__proto__', 'toString')),
    colour: fc.oneof(colour, fc.string({ unit: 'binary' }), fc.constantFrom('"><script>', '__proto__')),
    count: fc.oneof(fc.integer(), fc.double()),
  }),
  { maxLength: 12 },
);
