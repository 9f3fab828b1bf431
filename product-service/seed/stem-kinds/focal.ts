import { HARMFUL, SAFE, type StemKindSeed } from '../stem-kind-seed.ts';

export const FOCAL = {
  rose: {
    vaseLifeDays: 7,
    care: 'Re-cut 2–3 cm at an angle and take off any leaf below the water. Fresh water every 2–3 days keeps the heads up.',
    pets: SAFE,
    otherNames: 'rosa',
    priceCents: 140,
    dearerCents: { mocha: 190, red: 180, burgundy: 180 },
    onHand: 400,
  },
  peony: {
    vaseLifeDays: 5,
    care: 'Arrives in bud, like a marble, and opens over two or three days. It drinks a lot: check the water daily, and keep it cool to slow it down.',
    pets: HARMFUL,
    scented: true,
    otherNames: 'paeony paeonia',
    priceCents: 380,
    onHand: 140,
  },
  dahlia: {
    vaseLifeDays: 5,
    care: 'Does not open further once cut, so what you see is what you get. Re-cut every other day and give it clean, cool water.',
    pets: HARMFUL,
    priceCents: 260,
    onHand: 160,
  },
  sunflower: {
    vaseLifeDays: 7,
    care: 'A thirsty stem with a heavy head: use a tall vase, plenty of water, and top it up every day.',
    pets: SAFE,
    otherNames: 'helianthus',
    priceCents: 220,
    onHand: 180,
  },
  lily: {
    vaseLifeDays: 10,
    care: 'Deadly to cats: petals, leaves, pollen and even the vase water. Never keep lilies in a home with a cat. Pinch off the orange anthers as buds open, because pollen stains.',
    pets: HARMFUL,
    scented: true,
    otherNames: 'lilium',
    priceCents: 320,
    onHand: 160,
  },
  hydrangea: {
    vaseLifeDays: 6,
    care: 'Drinks through its head as well as its stem. If it flops, re-cut it, lay the head in cool water for an hour, and it will usually come back.',
    pets: HARMFUL,
    otherNames: 'hortensia',
    priceCents: 360,
    onHand: 120,
  },
} satisfies Record<string, StemKindSeed>;
