import type { BouquetSeed } from './bouquet-seed.ts';
import { GARDENS_AND_HEDGES } from './bouquets/gardens-and-hedges.ts';
import { KITCHENS_AND_MARKETS } from './bouquets/kitchens-and-markets.ts';
import { ROSES_AND_PEONIES } from './bouquets/roses-and-peonies.ts';
import { SAFE_FOR_PETS } from './bouquets/safe-for-pets.ts';

const ALL = [...ROSES_AND_PEONIES, ...GARDENS_AND_HEDGES, ...KITCHENS_AND_MARKETS, ...SAFE_FOR_PETS];

/** The order in which the florist shows them; what is not named here comes last. */
const SHOWN_FIRST = [
  'first-light',
  'hedgerow',
  'damson',
  'sea-fret',
  'long-meadow',
  'harvest-supper',
  'plain-speaking',
  'market-day',
  'quiet-white',
  'sherbet',
  'evening-primrose',
  'hearthrug',
  'inkwell',
  'fig-and-clay',
  'wren',
  'grand-hotel',
  'lime-walk',
  'sugar-loaf',
  'kitchen-table',
  'back-step',
  'biscuit-tin',
];

const place = ({ slug }: BouquetSeed) => (SHOWN_FIRST.includes(slug) ? SHOWN_FIRST.indexOf(slug) : SHOWN_FIRST.length);

export const BOUQUETS: readonly BouquetSeed[] = ALL.toSorted((a, b) => place(a) - place(b));
