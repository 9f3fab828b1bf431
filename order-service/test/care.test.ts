import { afterAll, expect, test } from 'vitest';
import { openShop, TUESDAY } from './shop.ts';

const shop = await openShop();
afterAll(() => shop.db.end());

const care = (code: string) => shop.api.get(`/care/${encodeURIComponent(code)}`);

test('each bouquet carries a code that opens what is in it, without a price and without a person', async () => {
  const { order } = await shop.buy('pays', { cardMessage: 'Thank you for the soup.' });
  const code = order.deliveries[0]?.lines[0]?.careCode ?? '';
  expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
  const { body } = await care(code).expect(200);
  expect(body).toMatchObject({ name: 'First Light', size: 'classic', deliveryDate: TUESDAY, extras: [] });
  expect(body.recipe.stems[0]).toMatchObject({ label: '5 peach roses' });
  expect(Object.keys(body).sort()).toEqual([
    'deliveryDate',
    'extras',
    'from',
    'name',
    'recipe',
    'reporting',
    'size',
    'tint',
  ]);
  expect(body).toMatchObject({ from: 'on-the-card', reporting: { state: 'not-yet', until: null } });
  expect(JSON.stringify(body)).not.toMatch(/Cents|Marguerite|iris@|soup|VT-/);
});

test('a code is read as people type it', async () => {
  const { order } = await shop.buy();
  const code = order.deliveries[0]?.lines[0]?.careCode ?? '';
  await care(` ${code.slice(0, 4)}-${code.slice(4)} `.toLowerCase()).expect(200);
});

test('two bouquets of an order have two codes', async () => {
  const who = await shop.guest();
  await shop.add(who).expect(201);
  await shop.add(who, { slug: 'wren' }).expect(201);
  const { body } = await shop.place(who, shop.orderOf(await shop.read(who))).expect(201);
  const codes = body.deliveries[0].lines.map(({ careCode }: { careCode: string }) => careCode);
  expect(new Set(codes).size).toBe(2);
});

test('a code that no card carries, that of a cancelled order, and what is no code open nothing', async () => {
  const { who, order } = await shop.buy();
  await shop.api.post(`/orders/${order.reference}/cancellation`).set('x-guest-token', who.token).expect(200);
  for (const code of ['22222222', order.deliveries[0]?.lines[0]?.careCode ?? '']) {
    expect((await care(code).expect(404)).body.type).toContain('care-code-not-found');
  }
  expect((await care('hello').expect(400)).body.type).toContain('invalid-request');
});

test('the page names nobody: it says where the sender stands, and that one who wants to stay unknown does', async () => {
  const codeOf = async (line: object) => (await shop.buy('pays', line)).order.deliveries[0]?.lines[0]?.careCode ?? '';
  const from = async (line: object) => (await care(await codeOf(line)).expect(200)).body.from;
  expect(await from({ cardMessage: 'Love, Iris', anonymous: false })).toBe('on-the-card');
  expect(await from({ cardMessage: '' })).toBe('no-card');
  expect(await from({ cardMessage: 'Guess who', anonymous: true })).toBe('anonymous');
});
