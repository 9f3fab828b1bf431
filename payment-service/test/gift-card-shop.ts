import { randomUUID } from 'node:crypto';
import { select } from '@vetch/service-kit/mysql/database';
import { afterAll, afterEach, expect } from 'vitest';
import { openShop, order } from './payment-shop.ts';

/** A shop whose gift cards pay; after each test every balance is still the sum of its ledger. */
export async function openGiftCardShop() {
  const shop = await openShop();
  const { db, authorise, tokenFor } = shop;
  afterAll(() => db.end());

  const refundsAtBank = (id: string) =>
    select<{ amount_cents: number }>(
      db,
      "SELECT amount_cents FROM bank_operations WHERE payment_id = ? AND kind = 'refunded' ORDER BY amount_cents",
      [id],
    );
  const askedOf = (id: string) =>
    select<{ amount_cents: number; status: string }>(
      db,
      'SELECT amount_cents, status FROM bank_authorisations WHERE payment_id = ?',
      [id],
    );
  const entriesOf = async (id: string) =>
    (
      await select<{ kind: string; amount_cents: number }>(
        db,
        'SELECT kind, amount_cents FROM gift_card_entries WHERE payment_id = ? ORDER BY entered_at, operation_key',
        [id],
      )
    )
      .map(({ kind, amount_cents }) => `${kind} ${amount_cents}`)
      .sort();

  afterEach(async () => {
    const off = await select(
      db,
      `SELECT g.id, g.balance_cents, SUM(CASE e.kind WHEN 'hold' THEN -e.amount_cents WHEN 'capture' THEN 0 ELSE e.amount_cents END) AS entered
         FROM gift_cards g JOIN gift_card_entries e ON e.gift_card_id = g.id
        GROUP BY g.id, g.balance_cents HAVING entered <> g.balance_cents OR g.balance_cents < 0`,
    );
    expect(off, 'the balance of every gift card is the sum of its ledger').toEqual([]);
  });

  const pay = async (amountCents: number, giftCardToken: string, scenario?: 'pays' | 'declined' | 'challenge') => {
    const id: string = randomUUID();
    const body = { ...order(amountCents), giftCardToken, ...(scenario && { cardToken: await tokenFor(scenario) }) };
    return { id, body, res: await authorise(id, body) };
  };

  return { ...shop, refundsAtBank, askedOf, entriesOf, pay };
}
