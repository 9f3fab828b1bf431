import { z } from 'zod';
import { Recipe, StemCount } from './recipes.ts';

/** What the buyer wants when a stem fails: the florist's choice, to be asked, or the money. */
export const SubstitutionChoice = z.enum(
  ['equal-or-better', 'ask-first', 'refund'],
  'Choose what happens when a stem fails.',
);
export type SubstitutionChoice = z.infer<typeof SubstitutionChoice>;

/** `asked`: the buyer has not answered. `taking`: the new stems are being taken. `failed`: they had gone. */
export const SubstitutionState = z.enum(['asked', 'taking', 'done', 'declined', 'failed']);
export type SubstitutionState = z.infer<typeof SubstitutionState>;

/** So many stems of one kind instead of as many of another, in each bouquet of a line. It is never changed, only answered. */
export const Substitution = z
  .object({
    id: z.uuid(),
    lineId: z.uuid(),
    state: SubstitutionState,
    from: StemCount,
    to: StemCount,
    reason: z.string(),
    /** The recipe with it. */
    recipe: Recipe,
    askedAt: z.iso.datetime(),
    /** When the buyer was written to. */
    toldAt: z.iso.datetime().nullable(),
    answeredAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Substitution' });
export type Substitution = z.infer<typeof Substitution>;

/** "2 coral roses instead of as many of the peach roses". */
export function swapInWords({ from, to }: Pick<Substitution, 'from' | 'to'>): string {
  const stems = `the ${from.label.replace(/^\d+ /, '')}`;
  if (to.count === from.count) return `${to.label} instead of ${stems}`;
  return `${to.label} instead of ${to.count === 1 ? 'one' : 'as many'} of ${stems}`;
}
