import { change } from '@vetch/service-kit/mysql/database';
import { uuidv7 } from 'uuidv7';
import { afterAll, expect, test } from 'vitest';
import { openDemoShop } from './shop.ts';

const { db, api, pass, hold, find } = await openDemoShop();
afterAll(() => db.end());

const stems = { 'rose-mauve': 4, 'eucalyptus-silver': 5 };

test('an order that was priced by another state of the catalogue holds nothing, unless it holds already', async () => {
  const line = { slug: 'wren', size: 'classic', quantity: 1 };
  const { catalogue } = (
    await api
      .post('/quotes')
      .send({ lines: [line] })
      .expect(200)
  ).body;
  const [orderId, other] = [uuidv7(), uuidv7()];
  const { body: held } = await hold(orderId, stems, {}, { catalogue });
  expect(held.state).toBe('held');
  await change(db, "UPDATE bouquet_sizes SET price_cents = price_cents + 100 WHERE slug = 'wren'");
  await change(db, 'UPDATE catalogue_version SET version = ?', [uuidv7()]);
  pass(1_000);
  const { status, body } = await hold(other, stems, {}, { catalogue });
  expect([status, body.type]).toEqual([409, 'https://vetch.example/problems/quote-outdated']);
  expect((await find(other)).status).toBe(404);
  expect((await hold(orderId, stems, {}, { catalogue })).body).toEqual(held);
  expect((await hold(other, stems)).body.state).toBe('held');
});
