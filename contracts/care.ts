import { z } from 'zod';
import type { Api } from './endpoint.ts';
import { BouquetSize, Recipe } from './recipes.ts';
import { Reporting } from './reporting.ts';

/** Like 7K3M9QXT, with or without spaces and hyphens. */
export const CareCode = z
  .string()
  .trim()
  .toUpperCase()
  .overwrite((text) => text.replaceAll(/[\s-]/g, ''))
  .regex(/^[2-9A-Z]{8}$/, 'A code looks like 7K3M-9QXT.');

/** What whoever has the flowers may know of them: neither what they cost nor who sent or received them. */
export const CareCard = z
  .object({
    name: z.string(),
    size: BouquetSize,
    tint: z.string(),
    recipe: Recipe,
    extras: z.array(z.string()),
    deliveryDate: z.iso.date(),
    /** Where it says who sent them, if they want that known: the shop itself names nobody. */
    from: z.enum(['on-the-card', 'no-card', 'anonymous']),
    /** Whether a problem with them can be reported. */
    reporting: Reporting,
  })
  .meta({ id: 'CareCard' });
export type CareCard = z.infer<typeof CareCard>;

export const careApi = {
  card: {
    method: 'get',
    path: '/care/:code',
    summary: 'The flowers that came with this code, for whoever has them',
    access: 'public',
    params: z.object({ code: CareCode }),
    success: { status: 200, schema: CareCard },
    problems: ['invalid-request', 'care-code-not-found'],
  },
} as const satisfies Api;
