import type { NewPromotion, Promotion, PromotionKind, TakesOff } from '@vetch/contracts/promotions';
import { AppError } from '@vetch/service-kit/http/app-error';
import { fieldError } from '@vetch/service-kit/http/parse';
import { change, type Db, select, selectOne } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { isDuplicate } from '@vetch/service-kit/mysql/transaction';

type PromotionRow = {
  code: string;
  name: string;
  kind: PromotionKind;
  percent: number | null;
  amount_cents: number | null;
  minimum_cents: number;
  total_limit: number | null;
  buyer_limit: number | null;
  window_by: Promotion['windowBy'];
  starts_on: string | null;
  ends_on: string | null;
  first_order_only: number;
  is_active: number;
  used: number;
  taken_off_cents: number;
};

const TERMS = `p.code, p.name, p.kind, p.percent, p.amount_cents, p.minimum_cents, p.total_limit, p.buyer_limit, p.window_by,
  p.starts_on, p.ends_on, p.first_order_only, p.is_active, p.used`;

/** What the code took off orders that stand or may still be paid. */
const TAKEN_OFF = `(SELECT COALESCE(SUM(IF(r.movement = 'taken', r.discount_cents, -r.discount_cents)), 0)
   FROM promotion_redemptions r WHERE r.code = p.code) AS taken_off_cents`;

/** All promotions, newest first. */
export async function readPromotions(db: Db): Promise<Promotion[]> {
  const sql = `SELECT ${TERMS}, ${TAKEN_OFF} FROM promotions p ORDER BY p.created_at DESC, p.code`;
  return (await select<PromotionRow>(db, sql)).map(toPromotion);
}

/** The code with what it took off in all, which is summed over all its uses. */
export const findPromotion = (db: Db, code: string): Promise<Promotion> => oneWith(db, code, TAKEN_OFF);

/** The code as it is used; what it took off in all is not asked. */
export const findTerms = (db: Db, code: string): Promise<Promotion> => oneWith(db, code, '0 AS taken_off_cents');

async function oneWith(db: Db, code: string, takenOff: string): Promise<Promotion> {
  const row = await selectOne<PromotionRow>(db, `SELECT ${TERMS}, ${takenOff} FROM promotions p WHERE p.code = ?`, [
    code,
  ]);
  if (row) return toPromotion(row);
  const detail = `We do not know the code ${code}. Please check it letter by letter.`;
  throw new AppError('promotion-not-found', detail, { errors: [fieldError('code', detail)] });
}

/** The promotion whose code lies in the basket, without what it took off others. */
export async function promotionOfBasket(db: Db, basketId: string): Promise<Promotion | undefined> {
  const sql = `SELECT ${TERMS}, 0 AS taken_off_cents FROM promotions p JOIN baskets b ON b.promotion_code = p.code WHERE b.id = ?`;
  const row = await selectOne<PromotionRow>(db, sql, [basketId]);
  return row && toPromotion(row);
}

/** Refuses a code that is there already; its terms may be others. */
export async function insertPromotion(db: Db, promotion: NewPromotion, now: Date): Promise<void> {
  const { takesOff, code } = promotion;
  try {
    await change(
      db,
      `INSERT INTO promotions (code, name, kind, percent, amount_cents, minimum_cents, total_limit, buyer_limit, window_by,
         starts_on, ends_on, first_order_only, is_active, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, TRUE, ?)`,
      [
        ...[code, promotion.name, takesOff.kind],
        takesOff.kind === 'percent' ? takesOff.percent : null,
        takesOff.kind === 'amount' ? takesOff.amountCents : null,
        ...[promotion.minimumCents, promotion.totalLimit, promotion.buyerLimit, promotion.windowBy],
        ...[promotion.startsOn, promotion.endsOn, promotion.firstOrderOnly, toSql(now)],
      ],
    );
  } catch (err) {
    if (!isDuplicate(err)) throw err;
    const detail = `There is a code ${code} already. Please choose another.`;
    throw new AppError('promotion-exists', detail, { errors: [fieldError('code', detail)] });
  }
}

export async function switchPromotion(db: Db, code: string, isActive: boolean): Promise<void> {
  await change(db, 'UPDATE promotions SET is_active = ? WHERE code = ?', [isActive, code]);
}

const toPromotion = (row: PromotionRow): Promotion => ({
  code: row.code,
  name: row.name,
  takesOff: takesOffOf(row),
  minimumCents: row.minimum_cents,
  totalLimit: row.total_limit,
  buyerLimit: row.buyer_limit,
  windowBy: row.window_by,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  firstOrderOnly: Boolean(row.first_order_only),
  isActive: Boolean(row.is_active),
  used: row.used,
  takenOffCents: Number(row.taken_off_cents),
});

function takesOffOf({ kind, percent, amount_cents }: PromotionRow): TakesOff {
  if (kind === 'percent') return { kind, percent: percent ?? 0 };
  return kind === 'amount' ? { kind, amountCents: amount_cents ?? 0 } : { kind };
}
