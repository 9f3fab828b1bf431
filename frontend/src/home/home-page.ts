import type { BouquetCard, BouquetList } from '@vetch/contracts/bouquet-list';
import type { Calendar } from '@vetch/contracts/delivery';
import { countedArt, glancedArt, recipeLines } from '../art/art.ts';
import { stemPicture } from '../art/picture-address.ts';
import { openDays, todayOf } from '../calendar/calendar-words.ts';
import { artsOf, bouquetCards, sharedCard } from '../catalogue/bouquet-card.ts';
import { head } from '../frame/head.ts';
import { shortDate } from '../wording/dates.ts';
import { price } from '../wording/money.ts';
import { inWords } from '../wording/numbers.ts';

/** So many days can be chosen in the finder; the bouquet's own page has all of them. */
const FINDER_DAYS = 12;
const ON_THE_BENCH = 8;
const PARADE = 11;

export function homePage(list: BouquetList, calendar: Calendar | undefined, postcode: string) {
  const { currency } = list;
  const shown = shopWindow(list.items);
  const others = list.items.filter((item) => !Object.values(shown).includes(item));
  const explained = longestRecipe(others) ?? shown.centre;
  const cards = bouquetCards(others.filter((item) => item !== explained).slice(0, ON_THE_BENCH), {
    ...{ currency, day: todayOf(calendar) },
  });
  const window = windowArts(shown);
  const recipe = explained && theRecipe(explained, currency);
  return {
    head: head('Bouquets, counted and drawn', {
      arts: [...artsOf(cards), ...(window ? [window.centre] : []), ...(recipe ? [recipe.art] : [])],
      canonical: '/',
      picture: shown.centre && sharedCard(shown.centre),
      description: 'Hand-tied bouquets, each drawn from the recipe on the florist’s bench. Order by date.',
    }),
    finder: finder(calendar, postcode),
    window,
    cards,
    allBouquets: `All ${inWords(list.total)} bouquets`,
    recipe,
    parade: parade(list.items),
    occasions: occasions(list),
  };
}

type Window = { centre?: BouquetCard | undefined; left?: BouquetCard | undefined; right?: BouquetCard | undefined };

/** One of each dressing: paper in the middle, the smallest vase at the left, hand-tied at the right. */
function shopWindow(items: readonly BouquetCard[]): Window {
  const dressed = (dressing: string) => items.filter((item) => item.recipe.dressing === dressing);
  const smallest = dressed('vase').toSorted((a, b) => a.stemCount - b.stemCount)[0];
  return { centre: dressed('paper')[0] ?? items[0], left: smallest, right: dressed('tied')[0] };
}

function windowArts({ centre, left, right }: Window) {
  const picture = (item: BouquetCard) => {
    const art = glancedArt({ ...item, size: 'classic' });
    return { ...art, alt: `${item.name}: ${art.alt.toLowerCase()}` };
  };
  if (!centre) return undefined;
  return {
    centre: picture(centre),
    beside: [...(left ? [{ ...picture(left), side: 'l' }] : []), ...(right ? [{ ...picture(right), side: 'r' }] : [])],
  };
}

const longestRecipe = (items: readonly BouquetCard[]): BouquetCard | undefined =>
  items.toSorted((a, b) => b.recipe.stems.length - a.recipe.stems.length)[0];

function theRecipe(item: BouquetCard, currency: string) {
  return {
    name: item.name,
    href: `/bouquets/${encodeURIComponent(item.slug)}`,
    price: price(item.priceCents, currency),
    art: countedArt(`${item.name}, classic`, { ...item, size: 'classic' }),
    lines: recipeLines(item.recipe),
  };
}

function finder(calendar: Calendar | undefined, postcode: string) {
  const days = calendar ? openDays(calendar).slice(0, FINDER_DAYS) : [];
  return { postcode, days: days.map(({ date }) => ({ date, label: shortDate(date) })) };
}

/** Some of the stems, one of each kind. */
function parade(items: readonly BouquetCard[]): string[] {
  const byKind = new Map(items.flatMap((item) => item.recipe.stems).map((stem) => [stem.kind, stem]));
  return [...byKind.values()].slice(0, PARADE).map(stemPicture);
}

function occasions({ facets }: BouquetList) {
  return facets.occasion
    .filter((occasion) => occasion.count > 0)
    .map(({ value, label }) => ({
      label,
      href: `/bouquets?occasion=${encodeURIComponent(value)}`,
      src: stemPicture(emblems[value] ?? noReason),
    }));
}

const noReason = { kind: 'anemone', colour: 'violet' };
const emblems: Readonly<Record<string, typeof noReason>> = {
  anniversary: { kind: 'rose', colour: 'red' },
  birthday: { kind: 'gerbera', colour: 'coral' },
  'get-well': { kind: 'tulip', colour: 'coral' },
  'new-arrival': { kind: 'ranunculus', colour: 'butter' },
  romance: { kind: 'rose', colour: 'coral' },
  sympathy: { kind: 'lily', colour: 'white' },
  'thank-you': { kind: 'sunflower', colour: 'gold' },
};
