import type { StemKind } from '@vetch/contracts/products';
import type { Draft } from './own-recipe.ts';

type Role = StemKind['role'];

/** What stems do in a bouquet, in the order in which one is composed. */
const GROUPS: readonly { readonly title: string; readonly why: string; readonly roles: readonly Role[] }[] = [
  { title: 'Stars', why: 'Three or five, so that the eye has somewhere to rest.', roles: ['focal'] },
  { title: 'Company', why: 'Smaller heads between them.', roles: ['second', 'upright'] },
  { title: 'Height', why: 'Spikes that stand above the rest.', roles: ['spike'] },
  { title: 'Air', why: 'Something light to look through.', roles: ['filler'] },
  { title: 'Green', why: 'Leaves that hold the flowers apart.', roles: ['green'] },
];

export function groupsOf(kinds: readonly StemKind[]) {
  return GROUPS.map(({ title, why, roles }) => ({
    title,
    why,
    kinds: kinds.filter(({ role }) => roles.includes(role)),
  }));
}

/** A kind of stem, with the colour it is wanted in and how many of it. */
export type Chosen = {
  readonly kind: StemKind;
  readonly colour: StemKind['colours'][number];
  readonly count: number;
};

/** What of a draft the shop has: each kind in one colour, in the order of the groups, whatever order it was named in. */
export function chosenStems(draft: Draft, kinds: readonly StemKind[]): Chosen[] {
  return groupsOf(kinds)
    .flatMap((group) => group.kinds)
    .flatMap((kind) => {
      const stem = draft.stems.find(({ key }) => kind.colours.some((colour) => colour.key === key));
      const colour = kind.colours.find(({ key }) => key === stem?.key);
      return stem && colour ? [{ kind, colour, count: stem.count }] : [];
    });
}

/** The draft as its address spells it: only what the shop has, in its order. */
export const arranged = (draft: Draft, kinds: readonly StemKind[]): Draft => ({
  ...draft,
  stems: chosenStems(draft, kinds).map(({ colour, count }) => ({ key: colour.key, count })),
});
