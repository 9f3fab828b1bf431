import { COLOURS, PAPERS } from '@vetch/bouquet-art/palette';
import { isStemKind } from '@vetch/bouquet-art/stem-catalogue';
import { BouquetSize, Dressing, type Recipe, type StemCount } from '@vetch/contracts/recipes';

type Stem = Pick<StemCount, 'kind' | 'colour' | 'count'>;

/** What a code spells. */
export type DrawnBouquet = {
  readonly size: BouquetSize;
  readonly dressing: Dressing;
  readonly recipe: { seed: string; paper: string; ribbon: string; stems: readonly Stem[] };
};

/** A code longer than this spells no bouquet that a florist could tie. */
const LONGEST = 1_200;

/** Recipe and size as one readable word: `classic~paper~oat~peach~first-light~5-rose-peach_3-peony-blush`. */
export function bouquetCode({ dressing, paper, ribbon, seed, stems }: Recipe, size: BouquetSize): string {
  const spelled = stems.map((stem) => `${stem.count}-${stem.kind}-${stem.colour}`).join('_');
  return [size, dressing, paper, ribbon, seed.toLowerCase().replaceAll(/[^a-z\d-]/g, '-'), spelled].join('~');
}

export const stemCode = ({ kind, colour }: Pick<StemCount, 'kind' | 'colour'>): string => `stem/${kind}-${colour}`;

/** Reads a bouquet's code; `undefined` when it does not spell one that can be drawn. */
export function readBouquetCode(code: string): DrawnBouquet | undefined {
  const parts = code.length > LONGEST ? [] : code.split('~');
  const [sizeName, dressingName, paper = '', ribbon = '', seed = '', spelled = ''] = parts;
  const size = BouquetSize.safeParse(sizeName).data;
  const dressing = Dressing.safeParse(dressingName).data;
  const stems = spelled.split('_').map(readStem);
  const known = parts.length === 6 && isPaper(paper) && isRibbon(ribbon) && /^[a-z\d-]{1,80}$/.test(seed);
  if (!known || !size || !dressing || !stems.every((stem) => stem !== undefined)) return undefined;
  return { size, dressing, recipe: { seed, paper, ribbon, stems } };
}

/** Reads `rose-peach`; `undefined` when the shop has no such stem. */
export function readStemCode(code: string): Pick<StemCount, 'kind' | 'colour'> | undefined {
  const stem = readStem(`1-${code}`);
  return stem && { kind: stem.kind, colour: stem.colour };
}

function readStem(text: string): Stem | undefined {
  const [, count, kind = '', colour = ''] = /^([1-9]\d?)-([a-z]+)-([a-z]+)$/.exec(text) ?? [];
  return isStemKind(kind) && isColour(colour) ? { kind, colour, count: Number(count) } : undefined;
}

const isColour = (name: string) => Object.hasOwn(COLOURS, name);
const isPaper = (name: string) => Object.hasOwn(PAPERS, name);
const isRibbon = (name: string) => isColour(name) || isPaper(name);
