import { HARMFUL, type StemKindSeed, UNKNOWN } from '../stem-kind-seed.ts';

export const FILLERS = {
  daisy: {
    vaseLifeDays: 8,
    care: 'Strip the feathery leaves below the water, which foul it quickly. Fresh water every 2–3 days.',
    pets: HARMFUL,
    otherNames: 'daisy daisies camomile matricaria feverfew',
    priceCents: 90,
    onHand: 320,
  },
  waxflower: {
    vaseLifeDays: 10,
    care: 'A woody stem: cut it at a sharp angle with good scissors. Smells of lemon when a leaf is crushed.',
    pets: UNKNOWN,
    otherNames: 'wax chamelaucium',
    priceCents: 100,
    onHand: 240,
  },
  gypsophila: {
    vaseLifeDays: 8,
    care: 'Lives on very little. Give it air between the other stems, and dry it upside down when the rest is over.',
    pets: HARMFUL,
    otherNames: 'gyp babys breath',
    priceCents: 100,
    onHand: 300,
  },
  hypericum: {
    vaseLifeDays: 12,
    care: 'The berries last longer than their leaves: pick off leaves that blacken. Woody stem, cut at an angle.',
    pets: UNKNOWN,
    otherNames: 'berries berry tutsan',
    priceCents: 100,
    onHand: 240,
  },
  eryngium: {
    vaseLifeDays: 12,
    care: 'Prickly, so handle it by the stem. Keeps its blue when dried: hang it upside down in the dark.',
    pets: UNKNOWN,
    otherNames: 'eryngium thistle',
    priceCents: 140,
    onHand: 200,
  },
} satisfies Record<string, StemKindSeed>;
