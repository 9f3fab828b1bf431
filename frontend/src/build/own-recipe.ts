import { MOST_STEMS, type OwnRecipe, PaperColour } from '@vetch/contracts/own-bouquet';
import { Dressing } from '@vetch/contracts/recipes';

/** A bouquet that is being composed; of its stems there may still be too few. */
export type Draft = OwnRecipe;

type Spelled = {
  readonly dressing: string;
  readonly paper: string;
  readonly ribbon: string;
  readonly stems: readonly { readonly key: string; readonly count: number }[];
};

/** What the page opens with: something of everything, so that there is something to change. */
export const STARTING: Draft = {
  dressing: 'tied',
  paper: 'oat',
  ribbon: 'sage',
  stems: [
    { key: 'rose-apricot', count: 5 },
    { key: 'anemone-white', count: 4 },
    { key: 'ranunculus-blush', count: 5 },
    { key: 'delphinium-sky', count: 3 },
    { key: 'waxflower-blush', count: 2 },
    { key: 'eucalyptus-sage', count: 4 },
  ],
};

/** The page that shows a bouquet: `/build?recipe=tied~oat~sage~5-rose-apricot_4-eucalyptus-sage`. */
export function buildAddress({ dressing, paper, ribbon, stems }: Spelled): string {
  const spelled = stems.map(({ key, count }) => `${count}-${key}`).join('_');
  return `/build?recipe=${[dressing, paper, ribbon, spelled].map(encodeURIComponent).join('~')}`;
}

/** A recipe of an address, as far as it can be read; `isWhole` when all of it could. */
export function readRecipe(text: unknown): { draft: Draft; isWhole: boolean } {
  if (typeof text !== 'string') return { draft: STARTING, isWhole: text === undefined };
  const [dressingName, paperName, ribbonName, spelled = ''] = text.split('~');
  const dressing = Dressing.safeParse(dressingName).data;
  const paper = PaperColour.safeParse(paperName).data;
  const ribbon = PaperColour.safeParse(ribbonName).data;
  const words = spelled === '' ? [] : spelled.split('_');
  const stems = words.flatMap((word) => readStem(word) ?? []);
  return {
    draft: {
      dressing: dressing ?? STARTING.dressing,
      paper: paper ?? STARTING.paper,
      ribbon: ribbon ?? STARTING.ribbon,
      stems,
    },
    isWhole: stems.length === words.length && ![dressing, paper, ribbon].includes(undefined),
  };
}

function readStem(word: string): Draft['stems'][number] | undefined {
  const [, count, key = ''] = /^([1-9]\d?)-([a-z]+-[a-z]+)$/.exec(word) ?? [];
  return count && Number(count) <= MOST_STEMS ? { key, count: Number(count) } : undefined;
}
