import { type BouquetCard, type BouquetQuery, readDays } from '@vetch/contracts/bouquet-list';
import { productsApi } from '@vetch/contracts/products';
import type { BouquetSize } from '@vetch/contracts/recipes';
import { AppError } from '@vetch/service-kit/http/app-error';
import { BOUQUETS, type FakeBouquet } from './bouquets.ts';
import { type Handlers, on } from './handlers.ts';
import { canArrive, notices, onDay, timesOf } from './times.ts';

const SIZES: readonly BouquetSize[] = ['petite', 'classic', 'grand'];
const factor = { petite: 0.75, classic: 1, grand: 1.4 };

export const priceOf = (bouquet: FakeBouquet, size: BouquetSize) => Math.round(bouquet.pounds * factor[size]) * 100;

/** How many of each bouquet can be tied; Kitchen Table is sold out, Sherbet nearly. */
export const left = (slug: string) => ({ 'kitchen-table': 0, sherbet: 6 })[slug] ?? 40;

export const EXTRAS = [
  { key: 'stoneware-vase', name: 'Stoneware vase', detail: 'Oat, 18 cm', priceCents: 22_00, available: 12 },
  {
    key: 'beeswax-candle',
    name: 'Beeswax candle',
    detail: 'Unscented, burns 30 hours',
    priceCents: 14_00,
    available: 3,
  },
  { key: 'salted-caramels', name: 'Salted caramels', detail: 'Box of nine', priceCents: 9_50, available: 0 },
];

const occasions = [
  { value: 'birthday', label: 'Birthday', of: (index: number) => index % 2 === 0 },
  { value: 'thank-you', label: 'Thank you', of: (index: number) => index % 3 === 0 },
  { value: 'sympathy', label: 'Sympathy', of: (index: number) => index % 5 === 3 },
  { value: 'new-arrival', label: 'New arrival', of: (index: number) => index % 4 === 1 },
  { value: 'no-reason', label: 'No reason', of: (index: number) => index % 3 === 2 },
];

const cards: readonly (BouquetCard & { index: number })[] = BOUQUETS.map((bouquet, index) => ({
  ...bouquet,
  index,
  priceCents: priceOf(bouquet, 'classic'),
  fromPriceCents: priceOf(bouquet, 'petite'),
  stemCount: total(bouquet, 'classic'),
  available: left(bouquet.slug),
  isNew: bouquet.slug === 'sea-fret',
  ...timesOf(bouquet.slug),
  recipe: bouquet.recipe('classic'),
}));

function total(bouquet: FakeBouquet, size: BouquetSize): number {
  return bouquet.recipe(size).stems.reduce((sum, stem) => sum + stem.count, 0);
}

const has = (card: BouquetCard, colour: string) => card.recipe.stems.some((stem) => stem.colour === colour);

function fits(card: (typeof cards)[number], query: BouquetQuery): boolean {
  const text = `${card.name} ${card.mood} ${card.recipe.stems.map((stem) => stem.label).join(' ')}`.toLowerCase();
  return (
    text.includes(query.search.toLowerCase()) &&
    (query.colour.length === 0 || query.colour.some((colour) => has(card, colour))) &&
    (query.occasion.length === 0 ||
      occasions.some((one) => query.occasion.includes(one.value) && one.of(card.index))) &&
    (query.dressing.length === 0 || query.dressing.includes(card.recipe.dressing))
  );
}

function facets(query: BouquetQuery) {
  const count = (change: Partial<BouquetQuery>) => cards.filter((card) => fits(card, { ...query, ...change })).length;
  const colours = [
    'white',
    'butter',
    'apricot',
    'coral',
    'red',
    'burgundy',
    'pink',
    'lilac',
    'violet',
    'blue',
    'lime',
    'mocha',
  ];
  const dressings = { paper: 'Wrapped in paper', tied: 'Hand-tied', vase: 'In a vase' };
  const value = (name: 'colour' | 'occasion' | 'dressing', key: string, label: string) => ({
    value: key,
    label,
    count: count({ [name]: [key] }),
    selected: query[name].includes(key),
  });
  return {
    colour: colours.map((colour) => value('colour', colour, colour.charAt(0).toUpperCase() + colour.slice(1))),
    occasion: occasions.map((one) => value('occasion', one.value, one.label)),
    flower: [],
    price: [{ value: 'under-40', label: 'Under £40', count: 6, selected: false }],
    dressing: Object.entries(dressings).map(([key, label]) => value('dressing', key, label)),
    without: [{ value: 'lilies', label: 'Lilies', count: 17, selected: false }],
    pets: [{ value: 'safe', label: 'Safe for cats and dogs', count: 3, selected: query.pets.includes('safe') }],
  };
}

const list = (query: BouquetQuery) => {
  const anyDay = cards.filter((card) => fits(card, query));
  const found = anyDay.filter((card) => onDay(card, query));
  const missed = anyDay.filter((card) => !onDay(card, query));
  const { page, perPage } = query;
  const items = found.slice((page - 1) * perPage, page * perPage);
  const pages = Math.ceil(found.length / perPage);
  return {
    items,
    currency: 'GBP',
    facets: facets(query),
    arrivals: readDays(query.days).map((day) => {
      return { date: day.date, count: anyDay.filter((card) => canArrive(card, day)).length };
    }),
    leftOut: { count: missed.length, items: missed.slice(0, 3) },
    help: helpWith(query, found.length),
    page,
    perPage,
    pages,
    total: found.length,
  };
};

/** Understands one slip of the pen, and counts what one wish less would leave. */
function helpWith(query: BouquetQuery, total: number) {
  const count = (change: Partial<BouquetQuery>) => cards.filter((card) => fits(card, { ...query, ...change })).length;
  const wishes = [
    { wish: 'search', values: [query.search], count: count({ search: '' }) },
    { wish: 'colour', values: query.colour, count: count({ colour: [] }) },
    { wish: 'occasion', values: query.occasion, count: count({ occasion: [] }) },
    { wish: 'day', values: [], count: count({}) },
  ];
  const isMade = ({ wish, values }: (typeof wishes)[number]) =>
    wish === 'day' ? Boolean(query.arriving) : values.some((value) => value !== '');
  return {
    didYouMean: query.search === 'tulpi' ? 'tulip' : null,
    unknown: query.search === 'zebra' ? ['zebra'] : [],
    onlySomeWords: query.search === 'roses',
    giveUp: total === 0 ? wishes.filter((one) => isMade(one) && one.count > 0) : [],
  };
}

function oneBouquet(slug: string) {
  const bouquet = BOUQUETS.find((one) => one.slug === slug);
  const card = cards.find((one) => one.slug === slug);
  if (!bouquet || !card) throw new AppError('bouquet-not-found', `There is no bouquet ${slug}.`, { bouquets: [] });
  const sizes = SIZES.map((size) => ({
    size,
    priceCents: priceOf(bouquet, size),
    stemCount: total(bouquet, size),
    available: slug === 'wren' && size === 'grand' ? 0 : left(slug),
    recipe: bouquet.recipe(size),
  }));
  return {
    ...card,
    description: `${bouquet.mood}, the hour before anyone is up.`,
    dressing: bouquet.recipe('classic').dressing,
    currency: 'GBP',
    occasions: [],
    sizes,
    care: [{ kind: 'rose', name: 'Rose', text: 'Cut again on the third day.', vaseLifeDays: 7 }],
    vaseLifeDays: 7,
    petSafety: { verdict: 'harmful', harmful: ['Eucalyptus'], unknown: ['Astilbe'] },
    relations: cards.filter((one) => one.slug !== slug).slice(0, 4),
  };
}

export const catalogue = (): Handlers => [
  ...notices(list),
  on(productsApi.get, ({ params }) => oneBouquet(params.slug ?? '')),
  on(productsApi.slugs, () => ({ items: BOUQUETS })),
  on(productsApi.addOns, () => ({ currency: 'GBP', items: EXTRAS })),
];
