import { randomUUID } from 'node:crypto';
import { select } from '@vetch/service-kit/mysql/database';
import { afterAll, expect, test } from 'vitest';
import { openShop, order, problem, withBank } from './payment-shop.ts';

const { db, bank, deps, authorise, capture, letGo, read, tokenFor } = await openShop();
afterAll(() => db.end());

const atBank = async (id: string) =>
  (await select<{ status: string }>(db, 'SELECT status FROM bank_authorisations WHERE payment_id = ?', [id]))[0]
    ?.status;
const balance = async (id: string) =>
  (
    await select<{ cents: number }>(
      db,
      `SELECT CAST(COALESCE(SUM(IF(kind = 'authorised', amount_cents, -amount_cents)), 0) AS SIGNED) AS cents
         FROM ledger_entries WHERE payment_id = ?`,
      [id],
    )
  )[0]?.cents;

test('a payment that was let go before it arrived takes no money when it does', async () => {
  const id = randomUUID();
  const voided = await letGo(id);
  expect([voided.status, voided.body.type]).toEqual([404, problem('payment-not-found')]);
  const body = { ...order(), cardToken: await tokenFor('pays') };
  expect((await authorise(id, body)).body).toMatchObject({ status: 'voided', capturedCents: 0 });
  expect((await authorise(id, body)).body).toMatchObject({ status: 'voided' });
  expect((await capture(id)).body).toMatchObject({ status: 409, paymentStatus: 'voided' });
  expect([await atBank(id), await balance(id)]).toEqual(['voided', 0]);
});

test('letting go what is not known can be repeated, and the payment stays unknown', async () => {
  const id = randomUUID();
  for (const res of await Promise.all([letGo(id), letGo(id), letGo(id)])) expect(res.status).toBe(404);
  expect((await read(id)).status).toBe(404);
});

test('a bank that does not say whether it will refuse the payment leaves the question open', async () => {
  const id = randomUUID();
  const silent = withBank(deps, { void: () => Promise.reject(new Error('connection reset')) });
  expect((await silent.letGo(id)).status).toBe(504);
});

test('only a void bars an unknown payment: a capture of one does not', async () => {
  const id = randomUUID();
  expect((await capture(id)).status).toBe(404);
  expect((await authorise(id, { ...order(), cardToken: await tokenFor('pays') })).body.status).toBe('authorised');
});

test('an authorisation that the bank had granted when the payment was let go is not recorded after it', async () => {
  const id = randomUUID();
  const granted = Promise.withResolvers<void>();
  const delivered = Promise.withResolvers<void>();
  const slowPost = withBank(deps, {
    async authorise(request, signal) {
      const said = await bank.authorise(request, signal);
      granted.resolve();
      await delivered.promise;
      return said;
    },
  });
  const body = { ...order(), cardToken: await tokenFor('pays') };
  const authorising = slowPost.authorise(id, body).then((res) => res);
  await granted.promise;
  const voided = await letGo(id);
  delivered.resolve();
  expect(voided.body.status).toBe('voided');
  expect((await authorising).body.status).toBe('voided');
  expect([await atBank(id), await balance(id)]).toEqual(['voided', 0]);
});

test.each(['pays', 'challenge', 'declined'] as const)(
  'authorise and void of one payment at once, 20 times over: a card that “%s” is never left authorised',
  async (scenario) => {
    const attempts = await Promise.all(
      Array.from({ length: 20 }, async () => ({ id: randomUUID(), cardToken: await tokenFor(scenario) })),
    );
    await Promise.all(
      attempts.map(async ({ id, cardToken }, nth) => {
        const acts = [() => authorise(id, { ...order(), cardToken }), () => letGo(id)];
        const [first, second] = nth % 2 ? acts : acts.toReversed();
        await Promise.all([first?.(), second?.()]);
        const after = await read(id);
        expect(['voided', 'declined']).toContain(after.body.status);
        expect(after.body.status).toBe(await atBank(id));
        expect(await balance(id)).toBe(0);
      }),
    );
  },
);
