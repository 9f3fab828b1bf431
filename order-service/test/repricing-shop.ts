import type { Basket } from '@vetch/contracts/basket';
import type { Quote } from '@vetch/contracts/quotes';
import { select } from '@vetch/service-kit/mysql/database';
import { expect } from 'vitest';
import { createRecentQuotes } from '../src/baskets/quote-for.ts';
import { openShop } from './shop.ts';

/** A shop whose prices change between looking and paying. */
export async function openRepricingShop() {
  const shop = await openShop();
  const ask = shop.products.quote.getMockImplementation();
  const quoted = async (...args: Parameters<typeof shop.products.quote>) => (await ask?.(...args)) as Quote;
  /** Prices are as they were, and nobody has been asked for anything. */
  function asBefore(): void {
    shop.products.quote.mockImplementation(quoted);
    shop.bank.payments.authorise.mockClear();
    shop.products.hold.mockClear();
  }

  /** From now on every bouquet costs so much more. */
  function dearerBy(cents: number): void {
    shop.changeCatalogue();
    shop.products.quote.mockImplementation(async (request) => {
      const { lines, ...rest } = await quoted(request);
      const risen = ({ priced, ...line }: Quote['lines'][number]) =>
        priced ? { ...line, priced: { ...priced, unitPriceCents: priced.unitPriceCents + cents } } : line;
      return { ...rest, lines: lines.map(risen) };
    });
  }

  /** As in a process that has just begun: what bouquets cost it has to ask. */
  function rememberNothing(): void {
    shop.deps.quotes = createRecentQuotes();
  }

  return { ...shop, quoted, asBefore, dearerBy, rememberNothing, ...whoSees(shop) };
}

/** A shopper in front of a page, and what came of it. */
function whoSees(shop: Awaited<ReturnType<typeof openShop>>) {
  const { add, guest, orderOf, read } = shop;

  /** The order as the shopper’s page sends it, with everything the page showed. */
  const asSeen = (basket: Basket) =>
    orderOf(basket, {
      expectedLines: basket.lines.map(({ id, lineTotalCents }) => ({ lineId: id, totalCents: lineTotalCents })),
      expectedFees: basket.deliveries.map(({ date, person, feeCents }) => ({ date, person, feeCents })),
    });

  async function shopper() {
    const who = await guest();
    await add(who).expect(201);
    const basket = await read(who);
    return { who, basket, line: basket.lines[0]?.id ?? '' };
  }

  const ordersOf = async (basketId: string) =>
    select<{ id: string }>(shop.db, 'SELECT id FROM orders WHERE basket_id = ?', [basketId]);

  async function nothingHappened(basketId: string): Promise<void> {
    expect(await ordersOf(basketId)).toEqual([]);
    const held = shop.products.hold.mock.settledResults.filter(({ type }) => type === 'fulfilled');
    expect(held).toEqual([]);
    expect(shop.bank.payments.authorise).not.toHaveBeenCalled();
  }

  return { asSeen, shopper, ordersOf, nothingHappened };
}
