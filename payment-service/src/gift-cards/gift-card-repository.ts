import { change, type Db, selectOne } from '@vetch/service-kit/mysql/database';
import { fromSql, toSql } from '@vetch/service-kit/mysql/instants';

/** `returning`: not bought after all, and the money is on its way back. */
export type GiftCardStatus = 'buying' | 'returning' | 'failed' | 'active';

export type KeptGiftCard = {
  readonly id: string;
  readonly amountCents: number;
  readonly currency: string;
  readonly bankCard: string;
  readonly status: GiftCardStatus;
  readonly refusal: string | null;
  readonly lastFour: string | null;
  readonly balanceCents: number;
  readonly checkAt: Date;
};

type Row = {
  id: string;
  amount_cents: number;
  currency: string;
  bank_card: string;
  status: GiftCardStatus;
  refusal: string | null;
  last_four: string | null;
  balance_cents: number;
  check_at: string;
};

const selectCards = `
  SELECT id, amount_cents, currency, bank_card, status, refusal, last_four, balance_cents, check_at FROM gift_cards`;

const seekBy = (column: string, lock = '') =>
  async function seek(db: Db, value: string): Promise<KeptGiftCard | undefined> {
    const row = await selectOne<Row>(db, `${selectCards} WHERE ${column} = ? ${lock}`, [value]);
    return row && toGiftCard(row);
  };

export const seekById = seekBy('id');
export const seekByRequest = seekBy('request_key');
export const seekByCode = seekBy('code_hash');
/** Whoever has it decides what becomes of its balance. */
export const lockGiftCard = seekBy('id', 'FOR UPDATE');

type NewGiftCard = Pick<KeptGiftCard, 'id' | 'amountCents' | 'currency' | 'bankCard'> & {
  readonly requestKey: string;
  readonly at: Date;
  readonly checkAt: Date;
};

export async function insertGiftCard(tx: Db, card: NewGiftCard): Promise<void> {
  await change(
    tx,
    `INSERT INTO gift_cards (id, request_key, amount_cents, currency, bank_card, status, created_at, check_at)
     VALUES (?, ?, ?, ?, ?, 'buying', ?, ?)`,
    [card.id, card.requestKey, card.amountCents, card.currency, card.bankCard, toSql(card.at), toSql(card.checkAt)],
  );
}

/** Whether the card was being bought until now. Its balance comes with the first entry of its ledger. */
export async function activate(tx: Db, id: string, codeHash: string, lastFour: string): Promise<boolean> {
  const changed = await change(
    tx,
    "UPDATE gift_cards SET status = 'active', code_hash = ?, last_four = ? WHERE id = ? AND status = 'buying'",
    [codeHash, lastFour, id],
  );
  return changed === 1;
}

/** Whether the purchase is given up, now or before. One that went through is not. */
export async function giveUp(db: Db, id: string, refusal: string): Promise<boolean> {
  await change(db, "UPDATE gift_cards SET status = 'returning', refusal = ? WHERE id = ? AND status = 'buying'", [
    refusal,
    id,
  ]);
  return (await seekById(db, id))?.status === 'returning';
}

export async function closePurchase(db: Db, id: string): Promise<void> {
  await change(db, "UPDATE gift_cards SET status = 'failed' WHERE id = ? AND status = 'returning'", [id]);
}

const toGiftCard = (row: Row): KeptGiftCard => ({
  id: row.id,
  amountCents: row.amount_cents,
  currency: row.currency,
  bankCard: row.bank_card,
  status: row.status,
  refusal: row.refusal,
  lastFour: row.last_four,
  balanceCents: row.balance_cents,
  checkAt: new Date(fromSql(row.check_at)),
});
