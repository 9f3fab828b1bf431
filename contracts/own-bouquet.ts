import { z } from 'zod';
import { Dressing } from './recipes.ts';

/** The slug under which a bouquet of the shopper's own is quoted, kept in the basket and ordered. */
export const OWN_SLUG = 'your-own';

/** What its picture stands before. */
export const OWN_TINT = '#d9dcca';

/** Fewer stems make no bouquet; more cannot be told apart in one picture. */
export const FEWEST_STEMS = 6;
export const MOST_STEMS = 40;

/** What paper, stoneware and ribbon come in. */
export const PaperColour = z.enum(['kraft', 'oat', 'blush', 'sage', 'sky', 'ink', 'plum', 'butter']);
export type PaperColour = z.infer<typeof PaperColour>;

/** So many of a stem; `key` is as in the list of stems. */
const OwnStem = z.strictObject({
  key: z.string().max(60),
  count: z
    .int('Use a whole number.')
    .min(1, 'Take at least 1, or leave the stem out.')
    .max(MOST_STEMS, `Take at most ${MOST_STEMS}.`),
});

/** A bouquet as the shopper composed it; the shop adds names, price and picture. */
export const OwnRecipe = z
  .strictObject({
    stems: z.array(OwnStem).max(MOST_STEMS).superRefine(checkStems),
    dressing: Dressing,
    paper: PaperColour,
    ribbon: PaperColour,
  })
  .meta({ id: 'OwnRecipe' });
export type OwnRecipe = z.infer<typeof OwnRecipe>;

function checkStems(stems: readonly z.infer<typeof OwnStem>[], context: z.RefinementCtx): void {
  stems.forEach(({ key }, index) => {
    if (stems.findIndex((stem) => stem.key === key) < index) {
      context.addIssue({ code: 'custom', path: [index, 'key'], message: 'Name each stem once.' });
    }
  });
  const total = stems.reduce((sum, { count }) => sum + count, 0);
  if (total < FEWEST_STEMS) {
    context.addIssue({ code: 'custom', message: `A bouquet has at least ${FEWEST_STEMS} stems; this has ${total}.` });
  }
  if (total > MOST_STEMS) {
    context.addIssue({ code: 'custom', message: `A bouquet has at most ${MOST_STEMS} stems; this has ${total}.` });
  }
}

/** A bouquet of the shopper's own has a recipe, and no other has. */
export function checkRecipe(
  { slug, recipe }: { readonly slug: string; readonly recipe?: OwnRecipe | undefined },
  context: z.RefinementCtx,
): void {
  const isOwn = slug === OWN_SLUG;
  if (isOwn === (recipe !== undefined)) return;
  const message = isOwn ? 'Say which stems are in it.' : 'Only a bouquet of your own has a recipe.';
  context.addIssue({ code: 'custom', path: ['recipe'], message });
}
