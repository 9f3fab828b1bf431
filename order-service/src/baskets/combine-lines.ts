import type { MergeNote } from '@vetch/contracts/basket';
import { type Addition, addToLines } from './add-to-lines.ts';
import type { ChosenLine } from './basket-repository.ts';

/** `moved` are lines of the guest that come over as they are, `raised` lines of the basket that there is more of. */
export type Combination = {
  readonly moved: readonly ChosenLine[];
  readonly raised: readonly ChosenLine[];
  readonly notes: MergeNote[];
};

/** What becomes of a basket's lines when a guest's lines are added to them. Pure. */
export function combineLines(own: readonly ChosenLine[], guest: readonly ChosenLine[]): Combination {
  const lines = new Map(own.map((line) => [line.id, line]));
  const additions: Addition[] = [];
  for (const line of guest) {
    const added = addToLines([...lines.values()], line);
    if (added.kind !== 'no-room') lines.set(added.line.id, added.line);
    additions.push(added);
  }
  const idsOf = (kind: Addition['kind']) =>
    new Set(additions.filter((one) => one.kind === kind).map(({ line }) => line.id));
  const [moved, raised] = [idsOf('new'), idsOf('more')];
  return {
    moved: guest.filter((line) => moved.has(line.id)),
    raised: [...lines.values()].filter((line) => raised.has(line.id)),
    notes: additions.flatMap(noteOn),
  };
}

function noteOn({ kind, line, wanted }: Addition): MergeNote[] {
  if (kind === 'no-room') return [{ code: 'line-left-out', slug: line.slug, wanted, kept: 0 }];
  return wanted > line.quantity ? [{ code: 'quantity-capped', slug: line.slug, wanted, kept: line.quantity }] : [];
}
