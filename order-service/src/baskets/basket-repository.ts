import type { OwnRecipe } from '@vetch/contracts/own-bouquet';
import type { ExtraChoice } from '@vetch/contracts/quotes';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Holder } from '@vetch/service-kit/http/caller';
import { change, type Db, select, selectOne } from '@vetch/service-kit/mysql/database';
import { OWNED, ownedBy } from '../ownership.ts';

/** A line as the shopper chose it; what it costs is not stored. */
export type ChosenLine = {
  readonly id: string;
  readonly slug: string;
  readonly size: string;
  readonly quantity: number;
  readonly extras: readonly ExtraChoice[];
  /** What a bouquet of the shopper's own is made of. */
  readonly recipe?: OwnRecipe | undefined;
  readonly deliveryDate: string;
  readonly cardMessage: string;
  readonly anonymous: boolean;
  /** Which of the people in the basket it is for. */
  readonly person: number;
};

export type BasketRecord = {
  readonly id: string;
  readonly version: number;
  readonly customerId: string | null;
  readonly guestTokenHash: string;
  readonly orderReference: string | null;
};

type BasketRow = {
  id: string;
  version: number;
  customer_id: string | null;
  guest_token_hash: string;
  reference: string | null;
};
type LineRow = {
  id: string;
  slug: string;
  size: string;
  quantity: number;
  extras: ExtraChoice[];
  recipe: OwnRecipe | null;
  delivery_date: string;
  card_message: string;
  anonymous: number;
  person: number;
};

export async function insertBasket(
  db: Db,
  basket: { id: string; customerId: string | null; guestTokenHash: string; at: string },
): Promise<void> {
  await change(
    db,
    'INSERT INTO baskets (id, customer_id, guest_token_hash, version, created_at, updated_at) VALUES (?, ?, ?, 0, ?, ?)',
    [basket.id, basket.customerId, basket.guestTokenHash, basket.at, basket.at],
  );
}

/**
 * Someone else's basket is indistinguishable from a missing one, and so is one that has gone into another, except to
 * those who put something into it just before.
 */
export async function findBasket(db: Db, id: string, holder: Holder, { orMerged = false } = {}): Promise<BasketRecord> {
  const row = await selectOne<BasketRow>(
    db,
    `SELECT id, version, customer_id, guest_token_hash,
            (SELECT reference FROM orders WHERE orders.basket_id = baskets.id) AS reference
       FROM baskets WHERE id = ? AND (? OR merged_into IS NULL) AND ${OWNED}`,
    [id, orMerged, ...ownedBy(holder)],
  );
  if (!row) throw noSuchBasket(id);
  return toBasket(row);
}

export const noSuchBasket = (id: string) =>
  new AppError('basket-not-found', `There is no basket ${id}. Baskets are kept for the browser that opened them.`);

export const alreadyOrdered = (reference: string) =>
  new AppError('basket-ordered', `This basket has become order ${reference}.`, { reference });

/** The basket's lines in the order in which they were put in. */
export async function basketLines(db: Db, basketId: string): Promise<ChosenLine[]> {
  const rows = await select<LineRow>(
    db,
    `SELECT id, slug, size, quantity, extras, recipe, delivery_date, card_message, anonymous, person
       FROM basket_lines WHERE basket_id = ? ORDER BY id`,
    [basketId],
  );
  return rows.map(({ delivery_date, card_message, recipe, anonymous, ...row }) => ({
    ...row,
    ...(recipe && { recipe }),
    deliveryDate: delivery_date,
    cardMessage: card_message,
    anonymous: Boolean(anonymous),
  }));
}

export async function insertLine(tx: Db, basketId: string, line: ChosenLine): Promise<void> {
  await change(
    tx,
    `INSERT INTO basket_lines
       (id, basket_id, slug, recipe, size, quantity, extras, delivery_date, card_message, anonymous, person)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [line.id, basketId, line.slug, line.recipe ? JSON.stringify(line.recipe) : null, ...changeableOf(line)],
  );
}

export async function updateLine(tx: Db, basketId: string, line: ChosenLine): Promise<void> {
  await change(
    tx,
    `UPDATE basket_lines SET size = ?, quantity = ?, extras = ?, delivery_date = ?, card_message = ?, anonymous = ?,
            person = ?
      WHERE basket_id = ? AND id = ?`,
    [...changeableOf(line), basketId, line.id],
  );
}

const changeableOf = ({ size, quantity, extras, deliveryDate, cardMessage, anonymous, person }: ChosenLine) =>
  [size, quantity, JSON.stringify(extras), deliveryDate, cardMessage, anonymous, person] as const;

export async function deleteLine(tx: Db, basketId: string, lineId: string): Promise<boolean> {
  return (await change(tx, 'DELETE FROM basket_lines WHERE basket_id = ? AND id = ?', [basketId, lineId])) === 1;
}

/** Every change makes a new version, so that an order can say which one its page was drawn from. */
export async function touchBasket(tx: Db, basketId: string, at: string): Promise<void> {
  await change(tx, 'UPDATE baskets SET version = version + 1, updated_at = ? WHERE id = ?', [at, basketId]);
}

const toBasket = (row: BasketRow): BasketRecord => ({
  id: row.id,
  version: row.version,
  customerId: row.customer_id,
  guestTokenHash: row.guest_token_hash,
  orderReference: row.reference,
});
