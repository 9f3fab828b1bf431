import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { codeOf, openShopForReports, photoWithPlace } from './reporting.ts';

const shop = await openShopForReports();
const { api, delivered, report, byRecipient, ofOrder, sendPhoto, photoOf } = shop;
afterAll(() => shop.db.end());

test('a photo is kept as a JPEG without what the camera wrote into it', async () => {
  const bought = await delivered();
  const { body } = await report(bought).expect(200);
  const photo = await photoWithPlace();
  expect(photo.includes('Cotham Vale')).toBe(true);
  await sendPhoto(bought, body.id, photo, 'image/jpeg').expect(204);
  const shown = (await photoOf(body.id).expect(200)).body;
  const kept = Buffer.from(shown.base64, 'base64');
  expect(kept.includes('Cotham Vale')).toBe(false);
  expect(await sharp(kept).metadata()).toMatchObject({ format: 'jpeg', width: 40, height: 30 });
  expect((await sharp(kept).metadata()).exif).toBeUndefined();
  expect((await ofOrder(bought)).items).toMatchObject([{ hasPhoto: true }]);
});

test.each(['png', 'webp'] as const)('a %s will do, however it is called', async (format) => {
  const bought = await delivered();
  const id = randomUUID();
  await byRecipient(bought, {}, id).expect(200);
  const photo = await sharp({ create: { width: 9, height: 9, channels: 4, background: '#3b38' } })
    [format]()
    .toBuffer();
  await api
    .put(`/care/${codeOf(bought)}/problem-reports/${id}/photo`)
    .type('text/plain')
    .send(photo)
    .expect(204);
  expect((await photoOf(id).expect(200)).body.mediaType).toBe('image/jpeg');
});

test('what is no photo is refused, and so is one that is too large; the report stands', async () => {
  const bought = await delivered();
  const { body } = await report(bought).expect(200);
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  const whole = await photoWithPlace();
  const broken = Buffer.concat([whole.subarray(0, 100), Buffer.alloc(300, 7)]);
  for (const bad of [svg, broken, Buffer.alloc(0)]) {
    expect((await sendPhoto(bought, body.id, bad, 'image/jpeg').expect(422)).body.type).toContain('photo-refused');
  }
  const large = await sendPhoto(bought, body.id, Buffer.alloc(5 * 1024 * 1024 + 1)).expect(413);
  expect(large.body.detail).toContain('more than 5 MB');
  await photoOf(body.id).expect(404);
  expect((await ofOrder(bought)).items).toHaveLength(1);
});
