import { z } from 'zod';

/** An amount in minor units of the shop's currency (pence); never a fraction. */
export const Cents = z.int().min(0).max(10_000_000);

/** ISO 4217. */
export const Currency = z.string().regex(/^[A-Z]{3}$/);
