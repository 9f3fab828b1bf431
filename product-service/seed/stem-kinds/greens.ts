import { HARMFUL, type StemKindSeed, UNKNOWN } from '../stem-kind-seed.ts';

export const GREENS = {
  eucalyptus: {
    vaseLifeDays: 14,
    care: 'Outlives the flowers and dries where it stands. Woody stem: cut at an angle, and keep the leaves above the water.',
    pets: HARMFUL,
    scented: true,
    otherNames: 'gum',
    priceCents: 90,
    onHand: 400,
  },
  ruscus: {
    vaseLifeDays: 14,
    care: 'The most patient green in the shop. Re-cut it when you change the water and it lasts two weeks or more.',
    pets: UNKNOWN,
    priceCents: 70,
    onHand: 400,
  },
  olive: {
    vaseLifeDays: 10,
    care: 'A woody branch: cut it at a sharp angle and change the water every 2–3 days. Leaves silver as they dry.',
    pets: UNKNOWN,
    otherNames: 'olive',
    priceCents: 90,
    onHand: 320,
  },
  fern: {
    vaseLifeDays: 10,
    care: 'Keep the fronds out of the water and away from the radiator; a mist now and then suits it.',
    pets: UNKNOWN,
    otherNames: 'leatherleaf',
    priceCents: 60,
    onHand: 320,
  },
  salal: {
    vaseLifeDays: 14,
    care: 'Tough, glossy leaves that ask for nothing but clean water. Woody stem, cut at an angle.',
    pets: UNKNOWN,
    otherNames: 'gaultheria lemon leaf',
    priceCents: 60,
    onHand: 260,
  },
} satisfies Record<string, StemKindSeed>;
