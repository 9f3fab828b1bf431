import { createHash } from 'node:crypto';
import type { Db } from '@vetch/service-kit/mysql/database';
import { buildFacetIndex, type FacetIndex } from '../facets/facet-index.ts';
import { buildSearchIndex, type SearchIndex } from '../search/search-index.ts';
import { type ArrivalIndex, buildArrivalIndex } from '../seasons/arrival-index.ts';
import type { Answer } from './answer.ts';
import { assembleCatalogue } from './assemble-catalogue.ts';
import { type BoundedCache, createBoundedCache } from './bounded-cache.ts';
import type { Catalogue, Stock } from './catalogue.ts';
import { findCatalogueRows, findStock, findVersion } from './catalogue-repository.ts';
import { buildRelations, type Relations } from './relations.ts';
import { buildSortOrders, type SortOrders } from './sort-orders.ts';

/** The catalogue and everything that can be worked out from it before anybody asks. */
export type CatalogueIndex = Catalogue & {
  readonly numbers: ReadonlyMap<string, number>;
  readonly facetIndex: FacetIndex;
  readonly arrivals: ArrivalIndex;
  readonly search: SearchIndex;
  readonly orders: SortOrders;
  readonly relations: Relations;
};

/** The shop as of one moment; never changed, only replaced. Answers are kept for as long as it is the newest. */
export type Snapshot = {
  readonly index: CatalogueIndex;
  readonly stock: Stock;
  readonly lists: BoundedCache<Answer>;
  readonly pages: BoundedCache<Answer>;
  readonly source: Source;
};

/** Where a catalogue was read from. Times are milliseconds of the process's clock. */
type Source = {
  readonly version: string;
  /** When we first saw this version. */
  readonly seenAt: number;
  /** When we last read the rows, and a digest of them. */
  readonly readAt: number;
  readonly digest: string;
};

/**
 * Rows are final when they were read so long after their version appeared: a dump that is being imported brings its
 * version before its last tables.
 */
const SETTLE_MS = 3_000;

/** Reads what changed since `previous`, whose answers are kept when nothing did. `at` is a clock in milliseconds. */
export async function readSnapshot(db: Db, previous: Snapshot | undefined, at: number): Promise<Snapshot> {
  const { version, today } = await findVersion(db);
  const known = previous?.source.version === version ? previous : undefined;
  const seenAt = known?.source.seenAt ?? at;
  const { index, source } =
    known && isFinal(known.source) ? known : await readIndex(db, previous, { version, seenAt, readAt: at });
  const stock = await findStock(db, today);
  const isSame = previous !== undefined && previous.index === index && sameStock(previous.stock, stock);
  return isSame ? { ...previous, source } : createSnapshot(index, stock, source);
}

const isFinal = ({ seenAt, readAt }: Source) => readAt - seenAt >= SETTLE_MS;

const createSnapshot = (index: CatalogueIndex, stock: Stock, source: Source): Snapshot => ({
  index,
  stock,
  lists: createBoundedCache(300),
  pages: createBoundedCache(1_000),
  source,
});

/** Works everything out in one go; for 10,000 bouquets that takes about a second. */
const buildIndex = (catalogue: Catalogue): CatalogueIndex => ({
  ...catalogue,
  numbers: new Map(catalogue.bouquets.map(({ slug }, number) => [slug, number])),
  facetIndex: buildFacetIndex(catalogue),
  arrivals: buildArrivalIndex(catalogue),
  search: buildSearchIndex(catalogue),
  orders: buildSortOrders(catalogue),
  relations: buildRelations(catalogue),
});

/** Builds nothing new when the rows are those of `previous`. */
async function readIndex(db: Db, previous: Snapshot | undefined, read: Omit<Source, 'digest'>) {
  const rows = await findCatalogueRows(db);
  const digest = createHash('sha1').update(JSON.stringify(rows)).digest('base64');
  const index = previous?.source.digest === digest ? previous.index : buildIndex(assembleCatalogue(rows));
  return { index, source: { ...read, digest } };
}

const sameStock = (a: Stock, b: Stock) =>
  a.today === b.today && sameNumbers(a.stems, b.stems) && sameNumbers(a.addOns, b.addOns);

const sameNumbers = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) =>
  a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
