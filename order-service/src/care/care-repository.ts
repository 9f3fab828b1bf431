import type { CareCard } from '@vetch/contracts/care';
import type { Fulfilment } from '@vetch/contracts/delivery';
import type { QuotedExtra } from '@vetch/contracts/quotes';
import { AppError } from '@vetch/service-kit/http/app-error';
import { type Db, selectIn } from '@vetch/service-kit/mysql/database';
import { fromSqlOrNull } from '@vetch/service-kit/mysql/instants';
import { ARRIVALS } from '../orders/arrived.ts';
import type { Arrival } from '../reports/report.ts';

type Row = Pick<CareCard, 'name' | 'size' | 'tint' | 'recipe'> & {
  extras: QuotedExtra[];
  has_card: number;
  anonymous: number;
  delivery_date: string;
  fulfilment: Fulfilment;
  delivered_at: string | null;
};

/** The flowers with a code, and how their delivery ended. */
export type FoundFlowers = { readonly flowers: Omit<CareCard, 'reporting'>; readonly arrival: Arrival };

/** The flowers with this code, as long as their order stands. No person, no price and no word of the card is read. */
export async function findFlowers(db: Db, code: string): Promise<FoundFlowers> {
  const [row] = await selectIn<Row>(
    db,
    `SELECT l.name, l.size, l.tint, l.recipe, l.extras, l.card_message <> '' AS has_card, l.anonymous, d.delivery_date,
            d.fulfilment, (SELECT MAX(e.at) FROM order_events e
                            WHERE e.order_id = o.id AND e.delivery_id = d.id AND e.event IN (?)) AS delivered_at
       FROM order_lines l
       JOIN order_deliveries d ON d.id = l.delivery_id
       JOIN orders o ON o.id = l.order_id
      WHERE l.care_code = ? AND o.status IN ('placed', 'confirmed', 'completed')`,
    [ARRIVALS, code],
  );
  if (!row) throw careCodeNotFound(code);
  const { name, size, tint, recipe, extras, delivery_date: date, fulfilment } = row;
  return {
    flowers: {
      ...{ name, size, tint, recipe, deliveryDate: date, from: fromOf(row) },
      extras: extras.map((extra) => extra.name),
    },
    arrival: { date, fulfilment, deliveredAt: fromSqlOrNull(row.delivered_at) },
  };
}

/** The shop knows no more of who sent them than what they had printed. */
const fromOf = ({ has_card: hasCard, anonymous }: Row): CareCard['from'] =>
  anonymous ? 'anonymous' : hasCard ? 'on-the-card' : 'no-card';

export const careCodeNotFound = (code: string) =>
  new AppError('care-code-not-found', `No card carries the code ${code}. Please look at it again.`);
