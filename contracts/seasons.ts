import { z } from 'zod';
import type { Api } from './endpoint.ts';
import { MOST_LEAD_DAYS, Season } from './season.ts';

/** Null: the stem can be had all year. */
export const SetSeason = z.strictObject({ season: Season.nullable() }).meta({ id: 'SetSeason' });

export const LeadDays = z
  .int('Give the days of notice as a whole number.')
  .min(0, 'Notice is 0 days at least.')
  .max(MOST_LEAD_DAYS, `Give at most ${MOST_LEAD_DAYS} days of notice.`);

export const SetLeadDays = z.strictObject({ leadDays: LeadDays }).meta({ id: 'SetLeadDays' });

/** When a kind of stem can be had, once the florist has said so. */
export const KindSeason = z.object({ kind: z.string(), season: Season.nullable() }).meta({ id: 'KindSeason' });

/** How much notice a bouquet needs, once the florist has said so. */
export const BouquetLead = z.object({ slug: z.string(), leadDays: z.int() }).meta({ id: 'BouquetLead' });

export const seasonsApi = {
  setSeason: {
    method: 'put',
    path: '/stem-kinds/:kind/season',
    summary: 'Say in which part of the year a kind of stem can be had; every bouquet with it follows',
    access: 'florist',
    params: z.object({ kind: z.string().max(30) }),
    body: SetSeason,
    success: { status: 200, schema: KindSeason },
    problems: ['invalid-request', 'stem-kind-not-found'],
  },
  setLeadDays: {
    method: 'put',
    path: '/products/:slug/lead-days',
    summary: 'Say how many days of notice a bouquet needs; what is ordered already stands',
    access: 'florist',
    params: z.object({ slug: z.string().max(80) }),
    body: SetLeadDays,
    success: { status: 200, schema: BouquetLead },
    problems: ['invalid-request', 'bouquet-not-found'],
  },
} as const satisfies Api;
