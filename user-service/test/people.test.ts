import { join as path } from 'node:path';
import { MOST_PEOPLE } from '@vetch/contracts/people';
import { change, select } from '@vetch/service-kit/mysql/database';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { openService } from './support/open-service.ts';

const db = await createTestDatabase(path(import.meta.dirname, '../migrations'));
const { api, join } = await openService(db);
afterAll(() => db.end());

const ADA = { name: 'Ada Okafor', relation: 'my sister', dates: [{ kind: 'birthday', month: 3, day: 5, year: 1984 }] };
const WEDDING = { kind: 'other', name: 'Wedding day', month: 2, day: 29 };

/** What one person does with the people they keep. */
async function keeper(email: string) {
  const { accessToken, account } = await join(email);
  const signed = ['authorization', `Bearer ${accessToken}`] as const;
  const mine = '/users/me/reminders';
  return {
    account,
    list: async () => (await api.get(mine).set(...signed)).body,
    add: (person: object = ADA) =>
      api
        .post(mine)
        .set(...signed)
        .send(person),
    change: (id: string, person: object) =>
      api
        .put(`${mine}/${id}`)
        .set(...signed)
        .send(person),
    remove: (id: string) => api.delete(`${mine}/${id}`).set(...signed),
    prefer: (wanted: object) =>
      api
        .patch('/users/me/preferences')
        .set(...signed)
        .send(wanted),
    preferences: async () => (await api.get('/users/me/preferences').set(...signed)).body,
  };
}

const NOT_FOUND = { status: 404, type: 'https://vetch.example/problems/person-not-found' };

test('a person is kept with their dates, and heard of ten and three days ahead unless told otherwise', async () => {
  const iris = await keeper('iris@example.com');
  const { status, body } = await iris.add();
  expect(status).toBe(201);
  expect(body).toEqual({ id: expect.any(String), ...ADA, leads: [10, 3], paused: false });
  expect(await iris.list()).toEqual({ items: [body], isOn: true });
});

test('a changed person has what the new form says, and nothing that it does not', async () => {
  const iris = await keeper('change@example.com');
  const { body } = await iris.add();
  const changed = await iris.change(body.id, { name: 'Ada', dates: [WEDDING], leads: [1, 21, 1], paused: true });
  expect(changed.body).toEqual({ id: body.id, name: 'Ada', dates: [WEDDING], leads: [21, 1], paused: true });
  expect((await iris.list()).items).toEqual([changed.body]);
});

test('a removed person leaves nothing behind', async () => {
  const iris = await keeper('remove@example.com');
  const { body } = await iris.add();
  const answers = await Promise.all([iris.remove(body.id), iris.remove(body.id)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 404]);
  expect(await select(db, 'SELECT id FROM person_dates WHERE person_id = ?', [body.id])).toEqual([]);
});

test('somebody else’s people cannot be seen, changed or removed', async () => {
  const [iris, mallory] = [await keeper('owner@example.com'), await keeper('mallory@example.com')];
  const { body } = await iris.add();
  expect((await mallory.list()).items).toEqual([]);
  expect((await mallory.change(body.id, ADA)).body).toMatchObject(NOT_FOUND);
  expect((await mallory.remove(body.id)).body).toMatchObject(NOT_FOUND);
  expect((await iris.list()).items).toEqual([body]);
});

test.each([
  [{ ...ADA, name: '' }, '#/name', 'Enter their name.'],
  [{ ...ADA, dates: [] }, '#/dates', 'Enter at least one date.'],
  [{ ...ADA, dates: [{ kind: 'birthday', month: 4, day: 31 }] }, '#/dates/0/day', 'This month has no such day.'],
  [{ ...ADA, dates: [{ ...WEDDING, year: 2019 }] }, '#/dates/0/day', 'There was no 29 February in 2019.'],
  [{ ...ADA, dates: [{ kind: 'other', month: 4, day: 3 }] }, '#/dates/0/name', 'Enter what the date is.'],
  [{ ...ADA, dates: [WEDDING, { ...WEDDING, name: 'wedding day' }] }, '#/dates/1/kind', 'This date is there already.'],
  [{ ...ADA, leads: [] }, '#/leads', 'Choose at least one e-mail'],
  [{ ...ADA, leads: [5] }, '#/leads/0', 'Choose among the days'],
])('%j is refused at its field', async (person, pointer, detail) => {
  const iris = await keeper(`${pointer.replaceAll(/\W/g, '')}${detail.length}@example.com`);
  const { status, body } = await iris.add(person);
  expect([status, body.errors]).toEqual([400, [{ pointer, detail: expect.stringContaining(detail) }]]);
  expect((await iris.list()).items).toEqual([]);
});

test('there is room for so many people and no more', async () => {
  const iris = await keeper('many@example.com');
  const rows = Array.from(
    { length: MOST_PEOPLE - 1 },
    (_, index) => `('p${index}', '${iris.account.id}', 'P', '3', NOW(3))`,
  );
  await change(db, `INSERT INTO people (id, account_id, name, leads, created_at) VALUES ${rows.join(', ')}`);
  expect((await iris.add()).status).toBe(201);
  expect((await iris.add()).body).toMatchObject({ status: 422, type: expect.stringContaining('too-many-people') });
});

test('what somebody does not want to hear of is kept, and each setting alone', async () => {
  const iris = await keeper('quiet@example.com');
  expect(await iris.preferences()).toEqual({ quiet: [], reminders: true });
  const answers = await Promise.all([
    iris.prefer({ quiet: ['sympathy', 'mothers-day', 'sympathy'] }),
    iris.prefer({ reminders: false }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(await iris.preferences()).toEqual({ quiet: ['mothers-day', 'sympathy'], reminders: false });
  expect((await iris.prefer({ quiet: [] })).body).toEqual({ quiet: [], reminders: false });
  expect((await iris.prefer({ quiet: ['mondays'] })).body).toMatchObject({ errors: [{ pointer: '#/quiet/0' }] });
});
