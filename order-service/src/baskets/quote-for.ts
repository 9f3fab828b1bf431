import type { Quote, RequestQuote } from '@vetch/contracts/quotes';
import { LRUCache } from 'lru-cache';
import type { Deps } from '../deps.ts';
import type { ChosenLine } from './basket-repository.ts';

/** What product-service needs to know of a line to price it. */
export type QuotedLine = Pick<ChosenLine, 'slug' | 'size' | 'quantity' | 'extras' | 'recipe'>;

/**
 * What lines cost when product-service was last asked about them. The catalogue may have changed since: an order that is
 * priced by this says by which state of it, and product-service holds nothing for another.
 */
export type RecentQuotes = {
  readonly recall: (lines: readonly QuotedLine[]) => Quote | undefined;
  readonly note: (asked: RequestQuote, quote: Quote) => void;
};

export function createRecentQuotes(): RecentQuotes {
  // What many lines cost takes more room than what one does; old prices are seldom right.
  const size = { maxSize: 500_000, sizeCalculation: (_quote: Quote, asked: string) => asked.length };
  const kept = new LRUCache<string, Quote>({ max: 500, ...size, ttl: 900_000 });
  return {
    recall: (lines) => kept.get(JSON.stringify(toRequest(lines))),
    note(asked, quote) {
      const canBeSold = quote.short.length === 0 && quote.lines.every((line) => line.priced);
      if (canBeSold) kept.set(JSON.stringify(asked), quote);
      else kept.delete(JSON.stringify(asked));
    },
  };
}

/** Asks product-service for all lines at once; an empty basket needs no asking. */
export async function quoteFor(
  { products, quotes }: Pick<Deps, 'products' | 'quotes'>,
  lines: readonly QuotedLine[],
): Promise<Pick<Quote, 'lines' | 'short'>> {
  if (lines.length === 0) return { lines: [], short: [] };
  const asked = toRequest(lines);
  const quote = await products.quote(asked);
  quotes.note(asked, quote);
  return quote;
}

const toRequest = (lines: readonly QuotedLine[]): RequestQuote => ({
  lines: lines.map(({ slug, size, quantity, extras, recipe }) => {
    return { slug, size, quantity, extras: [...extras], ...(recipe && { recipe }) };
  }),
});
