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

/** What of a draft the shop has, in the order of the groups; the colours of a kind in the order in which they are named. */
export function chosenStems(draft: Draft, kinds: readonly StemKind[]): Chosen[] {
  const counts = new Map<string, number>();
  for (const { key, count } of draft.stems) counts.set(key, (counts.get(key) ?? 0) + count);
  return groupsOf(kinds)
    .flatMap((group) => group.kinds)
    .flatMap((kind) =>
      [...counts].flatMap(([key, count]) => {
        const colour = kind.colours.find((one) => one.key === key);
        return colour ? [{ kind, colour, count }] : [];
      }),
    );
}

/** The draft as its page shows it: only what the shop has, in its order. */
export const arranged = (draft: Draft, kinds: readonly StemKind[]): Draft => ({
  ...draft,
  stems: chosenStems(draft, kinds).map(({ colour, count }) => ({ key: colour.key, count })),
});

/** The same bouquet, whatever colour of a kind was chosen first. */
export function canonical(draft: Draft, kinds: readonly StemKind[]): Draft {
  const keys = kinds.flatMap(({ colours }) => colours.map(({ key }) => key));
  return arranged(
    { ...draft, stems: draft.stems.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key)) },
    kinds,
  );
}

/** The tile of a kind's first colour is called after the kind, the others are numbered: `rose`, `rose-2`. */
export const tileName = (kind: string, index: number): string => (index === 0 ? kind : `${kind}-${index + 1}`);
