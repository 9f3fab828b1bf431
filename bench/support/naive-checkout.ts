// A bare order of 15 statements in one transaction: no hold, no attempt, no outbox, no key, nothing asked of anybody.
// node naive-checkout.ts <root URL> <how many>; prints orders per second.
import mysql from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';

const [url = '', count = '0'] = process.argv.slice(2);
const db = await mysql.createConnection({ uri: url, dateStrings: true, timezone: 'Z' });

const recipient = JSON.stringify({ name: 'Marguerite Bell', line1: '14 Cotham Vale', town: 'Bristol' });
const stemsOf = `FROM product_db.bouquet_stems b WHERE b.slug = 'damson' AND b.size = 'classic'`;

async function order(): Promise<void> {
  const id = uuidv7();
  await db.beginTransaction();
  await db.execute(`SELECT price_cents FROM product_db.bouquet_sizes WHERE slug = 'damson' AND size = 'classic'`);
  await writeOrder(id);
  await takeStems(id);
  await takeMoney(id);
  await db.commit();
}

async function writeOrder(id: string): Promise<void> {
  const deliveryId = uuidv7();
  await db.execute('UPDATE order_db.slot_places SET used = used + 1 WHERE used < 1000000 LIMIT 1');
  await db.execute(
    `INSERT INTO order_db.orders (id, reference, guest_token_hash, status, payment_state, buyer_email, currency,
       items_cents, delivery_cents, total_cents, paid_cents, cancellable_until, created_at, placed_at)
     VALUES (?, ?, REPEAT('0', 64), 'placed', 'paid', 'iris@example.com', 'GBP', 4800, 600, 5400, 5400, UTC_TIMESTAMP(3),
       UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))`,
    [id, `N${id.slice(-8)}`],
  );
  await db.execute(
    `INSERT INTO order_db.order_deliveries
       (id, order_id, delivery_date, slot, has_place, recipient, if_nobody_in, fulfilment, fee_cents)
     VALUES (?, ?, '2030-01-01', 'morning', TRUE, ?, 'neighbour', 'waiting', 600)`,
    [deliveryId, id, recipient],
  );
  await db.execute(
    `INSERT INTO order_db.order_lines (id, order_id, delivery_id, slug, name, tint, size, quantity, unit_price_cents,
       line_total_cents, design_minutes, recipe, extras, card_message)
     VALUES (?, ?, ?, 'damson', 'Damson', '#553344', 'classic', 1, 4800, 4800, 20, '{}', '[]', 'Thank you for the soup')`,
    [uuidv7(), id, deliveryId],
  );
  await db.query('INSERT INTO order_db.order_events (id, order_id, delivery_id, event, actor, at) VALUES ?', [
    ['ordered', 'paid', 'placed'].map((event) => [uuidv7(), id, null, event, 'shop', '2026-01-01 00:00:00']),
  ]);
}

async function takeStems(id: string): Promise<void> {
  await db.execute(
    `INSERT INTO product_db.reservations (order_id, state, expires_at, created_at, changed_at)
     VALUES (?, 'confirmed', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))`,
    [id],
  );
  await db.execute(
    `INSERT INTO product_db.reservation_items (order_id, item_kind, item_key, quantity)
     SELECT ?, 'stem', stem_key, stem_count ${stemsOf}`,
    [id],
  );
  await db.execute(
    `UPDATE product_db.stems s JOIN product_db.bouquet_stems b USING (stem_key)
        SET s.allocated = s.allocated + b.stem_count
      WHERE b.slug = 'damson' AND b.size = 'classic' AND s.on_hand - s.held - s.allocated >= b.stem_count`,
  );
  await db.execute(
    `INSERT INTO product_db.stock_movements
       (movement_id, item_kind, item_key, reason, on_hand, held, allocated, order_id, moved_at)
     SELECT ?, 'stem', stem_key, 'allocate', 0, 0, stem_count, ?, UTC_TIMESTAMP(3) ${stemsOf}`,
    [uuidv7(), id],
  );
}

async function takeMoney(id: string): Promise<void> {
  const paymentId = uuidv7();
  await db.execute(
    `INSERT INTO payment_db.payments (id, order_id, order_reference, amount_cents, currency, status, card_brand,
       card_last_four, card_expiry_month, card_expiry_year, card_token_hash, bank_card, created_at, asked_at, check_at)
     VALUES (?, ?, 'naive', 5400, 'GBP', 'captured', 'Visa', '4242', 12, 2032, SHA2(?, 256), 'pays', UTC_TIMESTAMP(3),
       UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))`,
    [paymentId, id, paymentId],
  );
  for (const kind of ['authorised', 'captured']) {
    await db.execute(
      'INSERT INTO payment_db.ledger_entries (operation_key, payment_id, kind, amount_cents, entered_at) VALUES (?, ?, ?, 5400, UTC_TIMESTAMP(3))',
      [`${kind}-${paymentId}`, paymentId, kind],
    );
  }
}

for (let warmUp = 0; warmUp < 50; warmUp += 1) await order();
const startedAt = performance.now();
for (let done = 0; done < Number(count); done += 1) await order();
console.log(Number(count) / ((performance.now() - startedAt) / 1_000));
await db.end();
