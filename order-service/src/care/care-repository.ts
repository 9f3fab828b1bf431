import type { CareCard } from '@vetch/contracts/care';
import type { QuotedExtra } from '@vetch/contracts/quotes';
import { AppError } from '@vetch/service-kit/http/app-error';
import { type Db, selectOne } from '@vetch/service-kit/mysql/database';

type Row = Pick<CareCard, 'name' | 'size' | 'tint' | 'recipe'> & {
  extras: QuotedExtra[];
  delivery_date: string;
};

/** The flowers with this code, as long as their order stands. No person and no price is read. */
export async function findCareCard(db: Db, code: string): Promise<CareCard> {
  const row = await selectOne<Row>(
    db,
    `SELECT l.name, l.size, l.tint, l.recipe, l.extras, d.delivery_date
       FROM order_lines l
       JOIN order_deliveries d ON d.id = l.delivery_id
       JOIN orders o ON o.id = l.order_id
      WHERE l.care_code = ? AND o.status IN ('placed', 'confirmed', 'completed')`,
    [code],
  );
  if (!row) throw new AppError('care-code-not-found', `No card carries the code ${code}. Please look at it again.`);
  const { extras, delivery_date: deliveryDate, ...flowers } = row;
  return { ...flowers, deliveryDate, extras: extras.map(({ name }) => name) };
}
