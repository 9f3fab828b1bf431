import { select } from '@vetch/service-kit/mysql/database';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { writeEntry } from '../src/ledger/ledger-repository.ts';
import { openShop, withBank } from './payment-shop.ts';

const { db, deps, pay, capture, letGo, refund, answer, payAndCapture, read } = await openShop();
afterAll(() => db.end());

/** Each payment's counters and status beside the sums of its ledger. */
const compared = () =>
  select<{ status: string; counter: number; pending: number } & Record<Sum, number>>(
    db,
    `SELECT p.status, p.amount_cents AS amount, p.promised_refunds_cents AS counter,
            (SELECT CAST(COALESCE(SUM(r.amount_cents), 0) AS SIGNED)
               FROM refunds r WHERE r.payment_id = p.id AND r.status = 'pending') AS pending,
            ${sums.map((kind) => `${sum(kind)} AS ${kind}`).join(', ')}
       FROM payments p`,
  );

const sums = ['authorised', 'voided', 'captured', 'refunded'] as const;
type Sum = (typeof sums)[number] | 'amount';
const sum = (kind: string) =>
  `(SELECT CAST(COALESCE(SUM(l.amount_cents), 0) AS SIGNED)
      FROM ledger_entries l WHERE l.payment_id = p.id AND l.kind = '${kind}')`;

test('after any mixture of payments, the counters are what the ledger says', async () => {
  const failing = withBank(deps, { refund: async () => 'failed' });
  const forgetful = withBank(deps, { refund: () => Promise.reject(new Error('connection reset')) });
  const fates = [
    () => pay('declined'),
    () => pay('challenge'),
    async () => answer((await pay('challenge')).id, 'approved'),
    async () => letGo((await pay()).id),
    async () => capture((await pay()).id),
    async () => Promise.all([refund(await payAndCapture(900), 400), pay()]),
    async () => failing.refund(await payAndCapture(900), 400),
    async () => forgetful.refund(await payAndCapture(900), 400),
    async () => {
      const id = await payAndCapture(900);
      await Promise.all([refund(id, 500), refund(id, 500), failing.refund(id, 100)]);
    },
  ];
  await Promise.all(fates.map((fate) => fate()));

  const rows = await compared();
  expect(new Set(rows.map((row) => row.status)).size).toBeGreaterThanOrEqual(5);
  for (const row of rows) {
    expect(row.refunded + row.pending).toBe(row.counter);
    expect(row.refunded).toBeLessThanOrEqual(row.captured);
    expect(row.captured).toBe(row.status === 'captured' ? row.amount : 0);
    expect(row.authorised).toBe(['authorised', 'captured', 'voided'].includes(row.status) ? row.amount : 0);
    expect(row.voided).toBe(row.status === 'voided' ? row.amount : 0);
  }
});

test('whatever is refunded, in whatever order, captured less refunded is never negative', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 6 }), async (amounts) => {
      const id = await payAndCapture(1000);
      await Promise.all(amounts.map((amount) => refund(id, amount)));
      const { body } = await read(id);
      expect(body.refundedCents).toBeLessThanOrEqual(body.capturedCents);
      if (amounts.reduce((total, amount) => total + amount, 0) <= 1000) {
        expect(body.refundedCents).toBe(amounts.reduce((total, amount) => total + amount, 0));
      }
    }),
    { numRuns: 12 },
  );
});

test('writing the same operation again adds nothing', async () => {
  const id = await payAndCapture(1000);
  const again = { kind: 'captured', of: id, paymentId: id, amountCents: 1000, at: new Date() } as const;
  await writeEntry(db, again);
  expect((await read(id)).body).toMatchObject({ capturedCents: 1000 });
});
