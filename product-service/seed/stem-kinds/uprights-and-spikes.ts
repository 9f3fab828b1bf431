import { HARMFUL, SAFE, type StemKindSeed, UNKNOWN } from '../stem-kind-seed.ts';

export const UPRIGHTS_AND_SPIKES = {
  tulip: {
    vaseLifeDays: 5,
    care: 'Goes on growing after it is cut and leans towards the light: turn the vase each day. Cold, shallow water, and re-cut when it droops.',
    pets: HARMFUL,
    otherNames: 'tulipa',
    season: { from: '11-01', to: '05-31' },
    priceCents: 100,
    onHand: 400,
  },
  iris: {
    vaseLifeDays: 5,
    care: 'Arrives in bud and opens overnight in a warm room. A second bud may follow: take off the first flower when it fades.',
    pets: HARMFUL,
    otherNames: 'flag',
    priceCents: 110,
    onHand: 220,
  },
  delphinium: {
    vaseLifeDays: 6,
    care: 'A tall, hollow stem that needs plenty of water. Keep it away from fruit and heat, or the florets drop.',
    pets: HARMFUL,
    otherNames: 'larkspur',
    priceCents: 200,
    onHand: 160,
  },
  snapdragon: {
    vaseLifeDays: 7,
    care: 'Opens from the bottom up, and its tip turns upwards, so keep it upright. Pinch off faded florets and re-cut every 2–3 days.',
    pets: SAFE,
    otherNames: 'antirrhinum snaps',
    priceCents: 140,
    onHand: 240,
  },
  lavender: {
    vaseLifeDays: 8,
    care: 'Likes little water and a dry room. When it fades, hang it upside down somewhere dark and it dries well.',
    pets: HARMFUL,
    scented: true,
    otherNames: 'lavandula',
    season: { from: '06-01', to: '08-31' },
    priceCents: 90,
    onHand: 260,
  },
  astilbe: {
    vaseLifeDays: 5,
    care: 'A thirsty plume that droops when its water is low. Deep, fresh water, and out of the sun.',
    pets: UNKNOWN,
    priceCents: 160,
    onHand: 160,
  },
} satisfies Record<string, StemKindSeed>;
