import request from 'supertest';
import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { bouquetPicture, stemPicture } from '../src/art/picture-address.ts';
import { createPictureStore } from '../src/art/picture-store.ts';
import { BOUQUETS } from './fake-shop/bouquets.ts';
import { createFakeShop } from './fake-shop/fake-shop.ts';
import { settings } from './visitor.ts';

const api = request(createApp({ ...settings, api: createFakeShop().api }));
const recipe = BOUQUETS[0]?.recipe('classic');
if (!recipe) throw new Error('There is no bouquet.');
const address = bouquetPicture(recipe, 'classic');

const get = (path: string, encoding: string) =>
  api
    .get(path)
    .set('accept-encoding', encoding)
    .buffer(true)
    .parse((res, done) => {
      const parts: Buffer[] = [];
      res.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
    });

test('a picture is drawn from its address and kept for a year', async () => {
  const { status, headers, body } = await get(address, 'identity');
  expect([status, headers['content-type']]).toEqual([200, 'image/svg+xml']);
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(String(body).match(/data-stem="rose-peach"/g)?.length).toBe(5);
});

test('a picture comes compressed as the browser likes it', async () => {
  const plain = await get(address, 'identity');
  const brotli = await get(address, 'gzip, deflate, br');
  const gzip = await get(address, 'gzip');
  expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
  expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip' });
  expect([brotli.body, gzip.body]).toEqual([plain.body, plain.body]);
});

test('another size is another picture', () => {
  expect(bouquetPicture(recipe, 'grand')).not.toBe(address);
});

test('an address of an older engine leads to today’s', async () => {
  const answer = await api.get(address.replace(/^\/art\/[^/]+/, '/art/0123456789'));
  expect([answer.status, answer.headers.location]).toEqual([302, address]);
  expect(answer.headers['cache-control']).toBe('no-store');
});

test.each(['/art/0123456789/classic~paper.svg', '/art/0123456789/stem/cabbage-red.svg', '/art/x/y/z.svg'])(
  '%s shows nothing',
  async (path) => {
    expect((await api.get(path)).status).toBe(404);
  },
);

test('a stem is drawn alone', async () => {
  const { status, body } = await get(stemPicture({ kind: 'rose', colour: 'peach' }), 'identity');
  expect([status, String(body).startsWith('<svg')]).toEqual([200, true]);
});

test('a picture that many ask for at once is drawn once', async () => {
  const store = createPictureStore();
  const code = 'classic~paper~oat~peach~first-light~5-rose-peach';
  const answers = await Promise.all(Array.from({ length: 20 }, () => store.picture(code, 'br')));
  expect(new Set(answers).size).toBe(1);
});

test('the store keeps so many pictures and no more', async () => {
  const store = createPictureStore(2);
  const picture = (count: number) => store.picture(`classic~paper~oat~peach~first-light~${count}-rose-peach`, 'br');
  const [first, second] = [await picture(1), await picture(2)];
  await picture(3);
  expect(await picture(2)).toBe(second);
  expect(await picture(1)).not.toBe(first);
});

test('files have the hash of their content in their names', async () => {
  const { text } = await api.get('/');
  const [css = ''] = /\/assets\/site-[\w-]{10}\.css/.exec(text) ?? [];
  const { headers } = await api.get(css).set('accept-encoding', 'br');
  expect(headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'text/css; charset=utf-8' });
  expect(headers['cache-control']).toContain('immutable');
  expect((await api.get('/assets/site.css')).status).toBe(404);
});
