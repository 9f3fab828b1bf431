import { ordersApi } from '@vetch/contracts/orders';
import { substitutionsApi } from '@vetch/contracts/substitutions';
import { AppError } from '@vetch/service-kit/http/app-error';
import { expect, test } from 'vitest';
import { DESK_DATE } from './fake-shop/desk.ts';
import { errorFieldsOf, errorsOf, fieldValue, headingOf, headingsOf, hiddenIn, linksOf, textOf } from './reading.ts';
import { card, choose, createVisitor, signIn, typed } from './visitor.ts';

async function ordered(substitution: string) {
  const visitor = createVisitor();
  await choose(visitor);
  const { text } = await visitor.see('/checkout');
  await visitor.send('/checkout', { ...typed, ...hiddenIn(text), ...card, substitution });
  const [[reference = ''] = []] = visitor.shop.orders;
  return { visitor, reference, path: `/orders/${reference}` };
}

/** The florist replaces two stems of the first bouquet. */
async function proposed({ visitor, reference }: Awaited<ReturnType<typeof ordered>>) {
  const order = visitor.shop.orders.get(reference)?.order;
  const line = order?.deliveries[0]?.lines[0];
  const body = {
    from: line?.recipe.stems[0]?.key ?? '',
    to: 'rose-coral',
    count: 2,
    reason: 'They came in brown.',
    wasted: false,
  };
  const headers = { authorization: 'Bearer florist' };
  await visitor.shop.api(substitutionsApi.propose, { params: { reference, lineId: line?.id ?? '' }, body, headers });
}

async function atDesk() {
  const visitor = createVisitor();
  await signIn(visitor, 'florist@example.com');
  const { text } = await visitor.see(`/desk?date=${DESK_DATE}`);
  return { visitor, path: linksOf(text).find((href) => href.endsWith('/substitution')) ?? '' };
}

test('the checkout asks what to do when a stem fails, and takes equal or better for granted', async () => {
  const visitor = createVisitor();
  await choose(visitor);
  expect(textOf((await visitor.see('/checkout')).text)).toContain('If a stem fails at market');
  expect((await ordered('')).visitor.shop.callsOf(ordersApi.place)[0]?.body).toMatchObject({
    substitution: 'equal-or-better',
  });
  expect((await ordered('refund')).visitor.shop.callsOf(ordersApi.place)[0]?.body).toMatchObject({
    substitution: 'refund',
  });
});

test('an order says which stem is replaced and why', async () => {
  const bought = await ordered('equal-or-better');
  await proposed(bought);
  const { text } = await bought.visitor.see(bought.path);
  expect(headingsOf(text)).toContain('A stem is replaced');
  expect(textOf(text)).toMatch(/In First Light: 2 coral roses instead of .* Why: They came in brown\./);
});

test.each([
  ['yes', 'A stem is replaced', true],
  ['no', 'You said no', false],
])('a buyer who asked to be asked says %s on the order’s page', async (said, words, approved) => {
  const bought = await ordered('ask-first');
  await proposed(bought);
  const { text } = await bought.visitor.see(bought.path);
  expect(headingsOf(text)).toContain('May we replace a stem?');
  expect(text).toContain('as it would be');
  const id = bought.visitor.shop.orders.get(bought.reference)?.order.substitutions[0]?.id;
  const answered = await bought.visitor.sendAndFollow(`${bought.path}/substitutions/${id}/answer`, { answer: said });
  expect(textOf(answered.text)).toContain(words);
  expect(bought.visitor.shop.callsOf(substitutionsApi.answer)[0]?.body).toEqual({ approved });
});

test.each([
  ['substitution-too-late', 'The bouquet is tied.'],
  ['reservation-released', 'nothing is put aside for this order any more'],
  ['reservation-not-found', 'nothing is put aside for this order any more'],
  ['invalid-request', 'we could not take this answer'],
] as const)('an answer that is refused as %s is told so on the order’s page', async (code, words) => {
  const bought = await ordered('ask-first');
  await proposed(bought);
  await bought.visitor.see(bought.path);
  bought.visitor.shop.answer(substitutionsApi.answer, () => {
    throw new AppError(code, 'The bouquet is tied.');
  });
  const { status, text } = await bought.visitor.send(`${bought.path}/substitutions/x/answer`, { answer: 'yes' });
  expect([status, textOf(text)]).toEqual([409, expect.stringContaining(words)]);
  expect(headingsOf(text)).toContain('May we replace a stem?');
});

test('the florist sees what could come instead, chooses, says why, and is back at the desk', async () => {
  const { visitor, path } = await atDesk();
  const { text } = await visitor.see(path);
  expect([headingOf(text), textOf(text).includes('leaves it to us')]).toEqual(['Replace a stem', true]);
  const [, stem = ''] = /<option value="([^"]+)"/.exec(text) ?? [];
  const found = await visitor.see(`${path}?stem=${stem}&count=2`);
  expect(textOf(found.text)).toContain('2 coral roses £3.20 a stem, 40 free');
  const { headers } = await visitor.send(path, {
    ...hiddenIn(found.text),
    to: 'rose-coral',
    reason: 'Brown.',
    wasted: 'yes',
  });
  expect(headers.location).toMatch(/^\/desk\?date=2026-11-24&delivery=/);
  expect(visitor.shop.callsOf(substitutionsApi.propose)[0]?.body).toEqual({
    ...{ from: stem, to: 'rose-coral', count: 2, reason: 'Brown.', wasted: true },
  });
});

test('what is missing is said at its field, and what was typed stays', async () => {
  const { visitor, path } = await atDesk();
  const { text } = await visitor.see(path);
  const [, stem = ''] = /<option value="([^"]+)"/.exec(text) ?? [];
  expect(errorsOf((await visitor.see(`${path}?stem=${stem}&count=none`)).text)).toEqual(['Give the number of stems.']);
  const empty = await visitor.send(path, { stem, count: '2', to: '', reason: '' });
  expect([empty.status, errorFieldsOf(empty.text)]).toEqual([422, ['to', 'reason']]);
  visitor.shop.answer(substitutionsApi.propose, () => {
    throw new AppError('out-of-stock', 'Too few are left.', { short: [] });
  });
  const short = await visitor.send(path, { stem, count: '2', to: 'rose-coral', reason: 'Brown.' });
  expect([errorsOf(short.text), fieldValue(short.text, 'reason')]).toEqual([['Too few are left.'], 'Brown.']);
  visitor.shop.answer(substitutionsApi.propose, () => {
    throw new AppError('reservation-released', 'Nothing is allocated to this order.');
  });
  const gone = await visitor.send(path, { stem, count: '2', to: 'rose-coral', reason: 'Brown.' });
  expect([gone.status, errorsOf(gone.text)]).toEqual([422, ['Nothing is allocated to this order.']]);
});

test('where the buyer wants money back the desk offers nothing else', async () => {
  const { visitor, path } = await atDesk();
  await visitor.see(path);
  const [, reference = ''] = /orders\/([^/]+)/.exec(path) ?? [];
  const entry = visitor.shop.orders.get(reference);
  if (entry) entry.order = { ...entry.order, substitution: 'refund' };
  const { text } = await visitor.see(path);
  expect(textOf(text)).toContain('The buyer wants money back instead of another stem.');
  expect(text).not.toContain('See what could come instead');
});

test('what the buyer says by telephone the florist writes down, and is back where the stem is', async () => {
  const { visitor, path } = await atDesk();
  const { text } = await visitor.see(path);
  const [, stem = ''] = /<option value="([^"]+)"/.exec(text) ?? [];
  const [, reference = ''] = /orders\/([^/]+)/.exec(path) ?? [];
  const entry = visitor.shop.orders.get(reference);
  if (entry) entry.order = { ...entry.order, substitution: 'ask-first' };
  await visitor.send(path, { stem, count: '2', to: 'rose-coral', reason: 'Brown.' });
  const asked = await visitor.see(path);
  expect(textOf(asked.text)).toMatch(/waits for the buyer\. Brown\. They said yes by telephone/);
  expect(asked.text).not.toContain('See what could come instead');
  const [, action = ''] = /action="([^"]+\/answer)"/.exec(asked.text) ?? [];
  const { text: after } = await visitor.sendAndFollow(action, { ...hiddenIn(asked.text), answer: 'no' });
  expect([headingOf(after), textOf(after).includes('declined. Brown.')]).toEqual(['Replace a stem', true]);
});

test('customers do not replace stems', async () => {
  const visitor = createVisitor();
  await signIn(visitor, 'iris@example.com');
  expect((await visitor.see('/desk/orders/VT-4820AA/lines/x/substitution')).status).toBe(403);
});
