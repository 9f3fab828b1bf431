import { problemReportsApi } from '@vetch/contracts/problem-reports';
import { PHOTO_LIMIT } from '@vetch/contracts/reporting';
import { AppError } from '@vetch/service-kit/http/app-error';
import { expect, test } from 'vitest';
import { PHOTO } from './fake-shop/reports.ts';
import { chosenOf, errorFieldsOf, fieldValue, hiddenIn, linksOf, textOf, tokenIn } from './reading.ts';
import { card, choose, createVisitor, signIn, typed, type Visitor } from './visitor.ts';

const said = { kind: 'damaged', words: 'Two stems are broken.', wish: 'refund' };
const care = '/care/7K3M9QXT/problem';

/** A guest with an order, and the page on which a problem with it is told. */
async function bought(visitor: Visitor, fulfilment: 'delivered' | 'scheduled' = 'delivered') {
  await choose(visitor);
  const { text } = await visitor.see('/checkout');
  await visitor.sendAndFollow('/checkout', { ...hiddenIn(text), ...typed, ...card });
  const kept = [...visitor.shop.orders.values()].at(-1);
  if (!kept) throw new Error('Nothing was ordered.');
  const deliveries = kept.order.deliveries.map((delivery) => ({ ...delivery, fulfilment }));
  kept.order = { ...kept.order, deliveries };
  return { order: `/orders/${kept.order.reference}`, page: `/orders/${kept.order.reference}/problem` };
}

/** Sends the form of a page as a browser does: with its hidden fields, and as several parts. */
async function tell(visitor: Visitor, path: string, fields: Record<string, string>, photo?: Buffer) {
  const { text } = await visitor.see(path);
  const sending = visitor.agent.post(path).field({ _csrf: tokenIn(text) ?? '', ...hiddenIn(text), ...fields });
  return photo ? sending.attach('photo', photo, 'IMG 01 – rose.jpg') : sending;
}

test('the page of an order that has arrived leads to the form, and what was told stands there with the answer', async () => {
  const visitor = createVisitor();
  const { order, page } = await bought(visitor);
  expect(linksOf((await visitor.see(order)).text)).toContain(page);
  const sent = await tell(visitor, page, said, PHOTO);
  expect([sent.status, sent.headers.location]).toEqual([303, page]);
  expect(visitor.shop.callsOf(problemReportsApi.photo)).toHaveLength(1);
  const told = textOf((await visitor.see(page)).text);
  expect(told).toContain('Something is damaged Told us on Sunday 22 November. We answer within one working day');
  expect(told).toContain('Two stems are broken. Money back, with a photo');
});

test('a report without a photo needs none, and a form without parts is as good', async () => {
  const visitor = createVisitor();
  const { page } = await bought(visitor);
  expect((await tell(visitor, page, said)).status).toBe(303);
  const { text } = await visitor.see(page);
  expect((await visitor.send(page, { ...hiddenIn(text), ...said })).status).toBe(303);
  expect(visitor.shop.callsOf(problemReportsApi.photo)).toHaveLength(0);
});

test('what is missing is said at its field, and what was typed stays', async () => {
  const visitor = createVisitor();
  const { page } = await bought(visitor);
  const { status, text } = await tell(visitor, page, { kind: 'late', words: ' ' }, PHOTO);
  expect([status, errorFieldsOf(text)]).toEqual([422, ['words', 'wish-new-flowers']]);
  expect(chosenOf(text, 'kind')).toEqual(['late']);
  expect(visitor.shop.callsOf(problemReportsApi.report)).toHaveLength(0);
});

test('a photo that is too large is refused before anything is sent, with all that was typed', async () => {
  const visitor = createVisitor();
  const { page } = await bought(visitor);
  for (const size of [PHOTO_LIMIT + 1, 2 * PHOTO_LIMIT]) {
    const { status, text } = await tell(visitor, page, said, Buffer.alloc(size, 7));
    expect([status, errorFieldsOf(text)]).toEqual([422, ['photo']]);
    expect(textOf(text)).toContain('The photo has more than 5 MB.');
    expect(text).toContain('Two stems are broken.</textarea>');
  }
  expect(visitor.shop.callsOf(problemReportsApi.report)).toHaveLength(0);
});

test('a photo that nobody can read is refused; the report has arrived, and the form mends it under the same id', async () => {
  const visitor = createVisitor();
  const { page } = await bought(visitor);
  const refused = await tell(visitor, page, said, Buffer.from('a text'));
  expect([refused.status, errorFieldsOf(refused.text)]).toEqual([422, ['photo']]);
  expect(textOf(refused.text)).toContain('The rest of your report has reached us.');
  await visitor.agent
    .post(page)
    .field({ _csrf: tokenIn(refused.text) ?? '', ...hiddenIn(refused.text), ...said })
    .attach('photo', PHOTO, 'rose.jpg');
  const ids = visitor.shop.callsOf(problemReportsApi.report).map(({ params }) => params?.reportId);
  expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
});

test.each(['photo', 'photoByRecipient'] as const)(
  'a report whose photo finds no room is kept, and the photo can be sent again (%s)',
  async (way) => {
    const visitor = createVisitor();
    const page = way === 'photo' ? (await bought(visitor)).page : care;
    visitor.shop.answer(problemReportsApi[way], () => {
      throw new AppError('service-unavailable', 'Too many photos.');
    });
    const full = await tell(visitor, page, { ...said, wish: 'new-flowers' }, PHOTO);
    expect([full.status, errorFieldsOf(full.text)]).toEqual([422, ['photo']]);
    expect(textOf(full.text)).toContain('Your report has reached us, but the photo has not');
    expect(full.text).toContain('Two stems are broken.</textarea>');
    const id = visitor.shop.callsOf(problemReportsApi[way])[0]?.params?.reportId;
    expect(hiddenIn(full.text).reportId).toBe(id);
  },
);

test('a form with a photo needs the token of the page like any other', async () => {
  const visitor = createVisitor();
  const { page } = await bought(visitor);
  await visitor.see(page);
  const forged = await visitor.agent
    .post(page)
    .field({ ...said, _csrf: 'forged' })
    .attach('photo', PHOTO, 'rose.jpg');
  expect(forged.status).toBe(403);
  const damaged = await visitor.agent.post(page).type('multipart/form-data; boundary=x').send('--x\r\nnonsense');
  expect(damaged.status).toBe(400);
});

test('before the flowers arrive and after a week the page says where to write instead', async () => {
  const visitor = createVisitor();
  const { order, page } = await bought(visitor, 'scheduled');
  expect(linksOf((await visitor.see(order)).text)).not.toContain(page);
  expect(linksOf((await visitor.see(page)).text)).toContain('mailto:flowers@vetch.example');
});

test('a report that comes too late is not lost with its form', async () => {
  const visitor = createVisitor();
  const { page } = await bought(visitor);
  const { text: form } = await visitor.see(page);
  const late = new AppError('report-too-late', 'That time is over. Write to flowers@vetch.example all the same.');
  visitor.shop.answer(problemReportsApi.report, () => {
    throw late;
  });
  const [id] = [hiddenIn(form).delivery];
  visitor.shop.answer(problemReportsApi.ofOrder, () => {
    return { items: [], deliveries: [{ id, reporting: { state: 'too-late', until: '2026-11-21T09:00:00.000Z' } }] };
  });
  const { status, text } = await visitor.send(page, { ...hiddenIn(form), ...said });
  expect([status, textOf(text)]).toEqual([409, expect.stringContaining(late.message)]);
  expect(textOf(text)).toContain('You wrote Two stems are broken.');
});

test('whoever has the flowers tells it without an account, and cannot ask for the money', async () => {
  const visitor = createVisitor();
  expect(linksOf((await visitor.see('/care/7K3M9QXT')).text)).toContain(care);
  const { text } = await visitor.see(care);
  expect(textOf(text)).not.toContain('Money back');
  const sent = await tell(visitor, care, { ...said, wish: 'new-flowers', contact: '07700 900123' }, PHOTO);
  expect(sent.headers.location).toBe(`${care}?told=yes`);
  expect(textOf((await visitor.see(`${care}?told=yes`)).text)).toContain('Thank you. A florist has it');
  expect((await visitor.see('/care/22222222/problem')).status).toBe(404);
});

test('no page for whoever has the flowers shows a price, an e-mail address of the buyer, a person or the order', async () => {
  const visitor = createVisitor();
  for (const path of ['/care/7K3M9QXT', care, `${care}?told=yes`]) {
    const { text } = await visitor.see(path);
    expect(text).not.toMatch(/£|VT-|iris@|Marguerite|Cents/);
    expect(text).toMatch(/<meta name="robots" content="noindex/);
  }
});

test('the desk shows what waits with its photo, answers it, and settles it', async () => {
  const visitor = createVisitor();
  await tell(visitor, care, { ...said, wish: 'new-flowers', contact: '07700 900123' }, PHOTO);
  await signIn(visitor, 'florist@example.com');
  const { text } = await visitor.see('/desk/problems');
  expect(textOf(text)).toContain('Something is damaged First Light for Marguerite Bell, Tuesday 24 November');
  expect(textOf(text)).toContain('Answer by 6 pm tomorrow');
  expect(textOf(text)).toContain('Can be reached: 07700 900123');
  const [, id] = /problems\/([\w-]+)\/photo/.exec(text) ?? [];
  const photo = await visitor.agent.get(`/desk/problems/${id}/photo`);
  expect([photo.status, photo.type, PHOTO.equals(photo.body)]).toEqual([200, 'image/jpeg', true]);
  const empty = await visitor.send(`/desk/problems/${id}/answer`, { ...hiddenIn(text), [`answer-${id}`]: ' ' });
  expect([empty.status, errorFieldsOf(empty.text)]).toEqual([422, [`answer-${id}`]]);
  const answered = await visitor.sendAndFollow(`/desk/problems/${id}/answer`, {
    ...{ ...hiddenIn(empty.text), [`answer-${id}`]: 'New ones come tomorrow.' },
  });
  expect(textOf(answered.text)).toContain('New ones come tomorrow.');
  await visitor.send(`/desk/problems/${id}/settlement`, { state: 'answered' });
  expect(textOf((await visitor.see('/desk/problems?state=settled')).text)).toContain('Two stems are broken.');
  expect(textOf((await visitor.see('/desk/problems')).text)).toContain('Nobody waits for an answer.');
});

test('when the shop is away, what was typed stands in a form that can be sent again', async () => {
  const visitor = createVisitor();
  const { page } = await bought(visitor);
  visitor.shop.answer(problemReportsApi.report, () => {
    throw new AppError('service-unavailable', 'order-service is away.');
  });
  const { status, text } = await tell(visitor, page, said, PHOTO);
  expect([status, fieldValue(text, 'words')]).toEqual([503, 'Two stems are broken.']);
  expect(text).toContain('Send it again');
});

test('customers see no problems of others', async () => {
  const visitor = createVisitor();
  await signIn(visitor, 'iris@example.com');
  expect((await visitor.see('/desk/problems')).status).toBe(403);
});
