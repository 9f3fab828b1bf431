import { z } from 'zod';

export const BouquetSize = z.enum(['petite', 'classic', 'grand']);
export type BouquetSize = z.infer<typeof BouquetSize>;

/** How a bouquet comes: wrapped in paper, hand-tied with ribbon, or in a vase. */
export const Dressing = z.enum(['paper', 'tied', 'vase']);
export type Dressing = z.infer<typeof Dressing>;

/** So many stems of one kind in one colour; `key` names the stem in stock, `label` is for people ("5 peach roses"). */
export const StemCount = z.object({
  key: z.string(),
  kind: z.string(),
  colour: z.string(),
  count: z.int().min(1).max(40),
  label: z.string(),
});
export type StemCount = z.infer<typeof StemCount>;

/** A bouquet at one size: what is listed, priced, held in stock, drawn and tied. */
export const Recipe = z
  .object({
    seed: z.string(),
    dressing: Dressing,
    paper: z.string(),
    ribbon: z.string(),
    stems: z.array(StemCount).min(1),
  })
  .meta({ id: 'Recipe' });
export type Recipe = z.infer<typeof Recipe>;
