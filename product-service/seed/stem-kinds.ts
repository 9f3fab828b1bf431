import type { StemKind } from '@vetch/bouquet-art/stem-catalogue';
import type { StemKindSeed } from './stem-kind-seed.ts';
import { FILLERS } from './stem-kinds/fillers.ts';
import { FOCAL } from './stem-kinds/focal.ts';
import { GREENS } from './stem-kinds/greens.ts';
import { SECOND } from './stem-kinds/second.ts';
import { UPRIGHTS_AND_SPIKES } from './stem-kinds/uprights-and-spikes.ts';

/** Every kind that can be drawn; the compiler says when one is missing. */
export const STEM_KINDS: Readonly<Record<StemKind, StemKindSeed>> = {
  ...FOCAL,
  ...SECOND,
  ...UPRIGHTS_AND_SPIKES,
  ...FILLERS,
  ...GREENS,
};

/** What a stem of `kind` and `colour` costs, in pence. */
export function stemPriceCents(kind: StemKind, colour: string): number {
  const { priceCents, dearerCents = {} }: StemKindSeed = STEM_KINDS[kind];
  return Object.entries(dearerCents).find(([dearer]) => dearer === colour)?.[1] ?? priceCents;
}
