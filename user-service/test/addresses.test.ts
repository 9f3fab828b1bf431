import { join as path } from 'node:path';
import { change, select } from '@vetch/service-kit/mysql/database';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { openService } from './support/open-service.ts';

const db = await createTestDatabase(path(import.meta.dirname, '../migrations'));
const { api, join } = await openService(db);
afterAll(() => db.end());

type Session = Awaited<ReturnType<typeof join>>;
const HOME = { name: 'Maud Bell', phone: '07700900123', line1: '4 Larch Row', town: 'Bristol', postcode: 'BS6 5QA' };

/** What one person does with their addresses. */
const of = ({ accessToken }: Session) => {
  const signed = ['authorization', `Bearer ${accessToken}`] as const;
  return {
    list: async () =>
      (
        await api
          .get('/users/me/addresses')
          .set(...signed)
          .expect(200)
      ).body.items,
    add: (address: object = HOME) =>
      api
        .post('/users/me/addresses')
        .set(...signed)
        .send(address),
    change: (id: string, address: object) =>
      api
        .put(`/users/me/addresses/${id}`)
        .set(...signed)
        .send(address),
    remove: (id: string) => api.delete(`/users/me/addresses/${id}`).set(...signed),
  };
};

const NOT_FOUND = { status: 404, type: 'https://vetch.example/problems/address-not-found' };

test('a saved address comes back as it was typed, but tidy', async () => {
  const maud = of(await join('maud@bell.example'));
  const { status, body } = await maud.add({
    ...HOME,
    line1: ' 4 Larch Row ',
    postcode: 'bs65qa',
    phone: '07700 900 123',
  });
  expect(status).toBe(201);
  expect(body).toEqual({ id: expect.any(String), ...HOME });
  expect(await maud.list()).toEqual([body]);
});

test('addresses are listed in the order in which they were saved', async () => {
  const maud = of(await join('order@bell.example'));
  for (const line1 of ['1 First Row', '2 Second Row', '3 Third Row']) await maud.add({ ...HOME, line1 }).expect(201);
  expect((await maud.list()).map((address: { line1: string }) => address.line1)).toEqual([
    '1 First Row',
    '2 Second Row',
    '3 Third Row',
  ]);
});

test('a changed address loses what the new one does not have', async () => {
  const maud = of(await join('change@bell.example'));
  const { body } = await maud.add({ ...HOME, line2: 'Top flat' });
  const { phone: _phone, ...withoutPhone } = HOME;
  const changed = await maud.change(body.id, { ...withoutPhone, town: 'Bath' }).expect(200);
  expect(changed.body).toEqual({ id: body.id, ...withoutPhone, town: 'Bath' });
  expect(await maud.list()).toEqual([changed.body]);
  await maud.change(body.id, { ...withoutPhone, town: 'Bath' }).expect(200);
});

test('a removed address is gone, and cannot be removed again', async () => {
  const maud = of(await join('remove@bell.example'));
  const { body } = await maud.add();
  const answers = await Promise.all([maud.remove(body.id), maud.remove(body.id)]);
  expect(answers.map((answer) => answer.status).sort()).toEqual([204, 404]);
  expect(await maud.list()).toEqual([]);
});

test('somebody else’s address cannot be seen, changed or removed', async () => {
  const [maud, mallory] = [of(await join('owner@bell.example')), of(await join('mallory@bell.example'))];
  const { body } = await maud.add();
  expect(await mallory.list()).toEqual([]);
  expect((await mallory.change(body.id, { ...HOME, town: 'Elsewhere' })).body).toMatchObject(NOT_FOUND);
  expect((await mallory.remove(body.id)).body).toMatchObject(NOT_FOUND);
  expect(await maud.list()).toEqual([body]);
});

test('an address that is not one names each field at fault', async () => {
  const maud = of(await join('fault@bell.example'));
  const { status, body } = await maud.add({ ...HOME, postcode: 'Bristol', phone: '12', line1: '' });
  expect(status).toBe(400);
  expect(body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual([
    '#/line1',
    '#/phone',
    '#/postcode',
  ]);
  expect((await maud.remove('not-an-id')).body).toMatchObject({ status: 400, errors: [{ pointer: '#/addressId' }] });
});

test('any script fits into an address', async () => {
  const maud = of(await join('script@bell.example'));
  const { body } = await maud.add({ ...HOME, name: 'Siân Ní Dhomhnaill 🌷', line1: "'; DROP TABLE addresses; --" });
  expect(await maud.list()).toEqual([body]);
});

test('an account that is gone cannot save an address', async () => {
  const session = await join('gone@bell.example');
  for (const table of ['refresh_tokens', 'sign_ins', 'sessions']) await change(db, `DELETE FROM ${table}`);
  await change(db, 'DELETE FROM accounts WHERE id = ?', [session.account.id]);
  const { body } = await of(session).add();
  expect(body).toMatchObject({ status: 404, type: 'https://vetch.example/problems/account-not-found' });
  expect(await select(db, 'SELECT id FROM addresses WHERE account_id = ?', [session.account.id])).toEqual([]);
});
