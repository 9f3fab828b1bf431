import type { CareCard } from '@vetch/contracts/care';
import { petSafety } from '@vetch/contracts/pet-safety';
import type { StemKind } from '@vetch/contracts/products';
import { countedArt, recipeLines } from '../art/art.ts';
import { stemPicture } from '../art/picture-address.ts';
import { petNote } from '../bouquet/bouquet-facts.ts';
import { head } from '../frame/head.ts';
import { sizeName, stemTotal } from '../wording/bouquets.ts';
import { addDays, longDate } from '../wording/dates.ts';
import { capitalised, counted, listed } from '../wording/numbers.ts';

/** Where it says who sent them; the shop tells nobody’s name. */
const FROM: Readonly<Record<CareCard['from'], string>> = {
  'on-the-card': 'The card that came with them says who sent them.',
  'no-card': 'They came without a card, and we tell nobody’s name.',
  anonymous: 'Whoever sent them asked us to tell nobody.',
};

/**
 * The page for whoever has the flowers: what they are, and how and until when each stem lasts. It knows neither prices
 * nor people. `known` are the kinds of stem, and empty when they cannot be had.
 */
export function careCard(code: string, flowers: CareCard, known: readonly StemKind[]) {
  const { name, size, recipe, extras, deliveryDate } = flowers;
  // A recipe is drawn under the slug of its bouquet.
  const sized = sizeName({ slug: recipe.seed, size });
  const art = countedArt(`${name}, ${sized.toLowerCase()}`, flowers);
  const colours = new Map(recipe.stems.map(({ kind, colour }) => [kind, colour]));
  const kinds = known
    .filter(({ kind }) => colours.has(kind))
    .toSorted((a, b) => a.vaseLifeDays - b.vaseLifeDays || a.name.localeCompare(b.name, 'en'));
  const others = extras.length > 0 ? `, with ${listed(extras.map((extra) => extra.toLowerCase()))}` : '';
  return {
    head: head(`Caring for ${name}`, { arts: [art], isListed: false }),
    art,
    name,
    summary: `${sized}, ${counted(stemTotal(recipe.stems), 'stem')}${others}. For ${longDate(deliveryDate)}.`,
    from: FROM[flowers.from],
    report: flowers.reporting.state === 'open' ? `/care/${code}/problem` : '',
    recipe: recipeLines(recipe),
    stems: kinds.map((stem) => ({
      id: stem.kind,
      name: capitalised(stem.name),
      text: stem.care,
      facts: `Lasts about ${counted(stem.vaseLifeDays, 'day')}, until ${longDate(addDays(deliveryDate, stem.vaseLifeDays))}.`,
      src: stemPicture({ kind: stem.kind, colour: colours.get(stem.kind) ?? 'green' }),
    })),
    pets: kinds.length === colours.size ? petNote(petSafety(kinds)) : '',
  };
}
