import type { Calendar } from '@vetch/contracts/delivery';
import { OWN_SLUG, OWN_TINT, PaperColour } from '@vetch/contracts/own-bouquet';
import type { StemList } from '@vetch/contracts/products';
import type { Quote } from '@vetch/contracts/quotes';
import { Dressing } from '@vetch/contracts/recipes';
import { silentArt } from '../art/art.ts';
import { sharedPicture } from '../art/shared-picture.ts';
import { errorAt, type FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';
import { stemTotal } from '../wording/bouquets.ts';
import { longDate } from '../wording/dates.ts';
import { amount } from '../wording/money.ts';
import { capitalised, counted } from '../wording/numbers.ts';
import { advice, obstacles } from './advice.ts';
import { daysFor } from './days-of-stems.ts';
import { buildAddress, type Draft, STARTING } from './own-recipe.ts';
import { type Chosen, canonical, chosenStems } from './stem-groups.ts';
import { stemTiles } from './stem-tiles.ts';

export type BuildInput = {
  readonly draft: Draft;
  readonly stems: StemList;
  /** What the shop asks for it; nothing as long as there is no price for it. */
  readonly quote: Quote | undefined;
  readonly calendar: Calendar;
  /** The colours of kinds that are not in it. */
  readonly colours?: ReadonlyMap<string, string>;
  readonly deliveryDate?: string;
  readonly errors?: readonly FormError[];
  /** Whether the address could be read to its end. */
  readonly isWhole?: boolean;
  /** Where the bouquet is that this visitor saved last; empty when none was. */
  readonly saved?: string;
  /** Whether it was to be saved and found no room. */
  readonly isTooLong?: boolean;
};

const DRESSINGS = { paper: 'Paper', tied: 'Hand-tied', vase: 'Vase' } as const satisfies Record<Dressing, string>;

export function buildPage(input: BuildInput) {
  const { draft, stems, quote, errors = [] } = input;
  const chosen = chosenStems(draft, stems.items);
  const recipe = quote?.lines[0]?.priced?.recipe ?? drawnRecipe(draft, chosen);
  const isEmpty = chosen.length === 0;
  const art = silentArt({ recipe, size: 'classic', tint: OWN_TINT });
  const address = buildAddress(canonical(draft, stems.items));
  // There is no end of bouquets; search engines need only the page.
  const isStart = address === buildAddress(STARTING);
  const words = recipe.stems.map(({ label }) => label).join(', ');
  return {
    head: head('Build your own', {
      arts: [art],
      canonical: isStart ? '/build' : address,
      isListed: isStart,
      ...(!isEmpty && { picture: { src: sharedPicture(recipe, 'classic', OWN_TINT), alt: `A bouquet of ${words}` } }),
      current: 'build',
      description: 'Compose a bouquet stem by stem, and see it drawn and priced as you go.',
      hasErrors: errors.length > 0,
      scripts: ['build.js'],
    }),
    errors,
    isEmpty,
    art,
    words: isEmpty ? 'No stems yet.' : `In the picture: ${words}.`,
    groups: stemTiles(input, chosen),
    dressings: Dressing.options.map((value) => ({ value, label: DRESSINGS[value], chosen: value === draft.dressing })),
    papers: { id: 'paper', label: 'Paper or vase', error: '', choices: colourChoices(draft.paper) },
    ribbons: { id: 'ribbon', label: 'Ribbon', error: '', choices: colourChoices(draft.ribbon) },
    dates: {
      id: 'deliveryDate',
      label: 'Delivery date',
      error: errorAt(errors, 'deliveryDate'),
      choices: days(input, chosen),
    },
    summary: summaryOf(chosen, quote),
    notices: notices(input, chosen),
    address,
    saved: input.saved === address ? '' : (input.saved ?? ''),
    saving: savingInWords(input, address),
  };
}

/** What came of saving it. */
function savingInWords({ saved, isTooLong }: BuildInput, address: string): string {
  if (saved === address) return 'It is saved in this browser for two weeks.';
  return isTooLong ? 'It has too many kinds of stem to be saved here. Keep its link instead.' : '';
}

const colourChoices = (chosen: string) =>
  PaperColour.options.map((value) => ({ value, label: capitalised(value), chosen: value === chosen }));

const days = ({ calendar, deliveryDate }: BuildInput, chosen: readonly Chosen[]) =>
  daysFor(
    calendar,
    chosen.map(({ kind }) => kind),
  ).map(({ date }) => ({ value: date, label: longDate(date), chosen: date === deliveryDate }));

/** How it is drawn before it has a price; the shop's own words for it come with the price. */
const drawnRecipe = ({ dressing, paper, ribbon }: Draft, chosen: readonly Chosen[]) => ({
  ...{ seed: OWN_SLUG, dressing, paper, ribbon },
  stems: chosen.map(({ kind: { kind, name }, colour: { key, colour }, count }) => {
    return { key, kind, colour, count, label: `${count} ${colour} ${name.toLowerCase()}` };
  }),
});

function summaryOf(chosen: readonly Chosen[], quote: Quote | undefined) {
  const price = quote?.lines[0]?.priced?.unitPriceCents;
  const flowers = chosen.reduce((sum, { colour, count }) => sum + colour.priceCents * count, 0);
  const total = counted(stemTotal(chosen), 'stem');
  if (quote === undefined || price === undefined) return { total, price: '', parts: '' };
  const { currency } = quote;
  const making = price - flowers;
  const parts = making > 0 ? `Stems ${amount(flowers, currency)}, tying ${amount(making, currency)}` : '';
  return { total, price: amount(price, currency), parts };
}

function notices({ quote, isWhole = true }: BuildInput, chosen: readonly Chosen[]): string[] {
  const missing = isWhole ? [] : ['Part of this link names nothing that we have, and was left out.'];
  return [...missing, ...obstacles(stemTotal(chosen), quote?.short ?? []), ...advice(chosen)];
}
