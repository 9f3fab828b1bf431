import { deskApi } from '@vetch/contracts/desk';
import { stuckPaymentWorkApi } from '@vetch/contracts/stuck-work';
import { AppError } from '@vetch/service-kit/http/app-error';
import { expect, test } from 'vitest';
import { headingOf, headingsOf, linksOf, postFormsOf, textOf } from './reading.ts';
import { createVisitor, signIn } from './visitor.ts';

async function florist() {
  const visitor = createVisitor();
  await signIn(visitor, 'florist@example.com');
  return visitor;
}

test('a guest is asked to sign in and led back', async () => {
  const { headers } = await createVisitor().see('/desk?date=2026-11-24');
  expect(headers.location).toBe('/sign-in?next=%2Fdesk%3Fdate%3D2026-11-24');
});

test('a customer is told that the desk is not theirs', async () => {
  const visitor = createVisitor();
  await signIn(visitor, 'iris@example.com');
  const { status, text } = await visitor.see('/desk');
  expect([status, headingOf(text)]).toEqual([403, 'This is behind the counter']);
  expect(visitor.shop.callsOf(deskApi.day)).toHaveLength(0);
});

test('the day is shown by slot, with what to tie and what to pull', async () => {
  const { text } = await (await florist()).see('/desk?date=2026-11-24');
  expect(headingOf(text)).toBe('Tuesday 24 November');
  expect(textOf(text)).toContain('5 bouquets, 125 stems');
  expect(headingsOf(text)).toEqual(
    expect.arrayContaining(['Morning 8 to 12', 'Afternoon 12 to 4', 'Evening 4 to 6', 'Stems to pull']),
  );
  expect(textOf(text)).toMatch(/VT-4820AA First Light Classic, 24 stems Marguerite Bell BS6 On its way/);
  expect(textOf(text)).toContain('Red roses 17');
});

test('the first delivery that is not tied lies on the bench, with its card', async () => {
  const { text } = await (await florist()).see('/desk?date=2026-11-24');
  expect(textOf(text)).toMatch(/VT-4822AA On the bench Hedgerow , classic, hand-tied, sage ribbon 6 White anemones/);
  expect(text).toContain('Fifty looks good on you.\nLove, all at number nine.');
});

test('there is one button for each move that is allowed', async () => {
  const visitor = await florist();
  const { text } = await visitor.see('/desk?date=2026-11-24&delivery=00000000-0000-4000-8000-000000000002');
  const moves = postFormsOf(text).filter((form) => form.includes('/moves'));
  expect(moves.map(textOf)).toEqual(['Mark as ready', 'Send it out']);
});

test('a move is made and the desk shows it', async () => {
  const visitor = await florist();
  await visitor.see('/desk?date=2026-11-24');
  const path = '/desk/deliveries/00000000-0000-4000-8000-000000000003/moves';
  const { text } = await visitor.sendAndFollow(path, { to: 'made', date: '2026-11-24' });
  expect(textOf(text)).toMatch(/VT-4822AA Tied/);
});

test('a move that somebody else made first is explained', async () => {
  const visitor = await florist();
  await visitor.see('/desk?date=2026-11-24');
  const path = '/desk/deliveries/00000000-0000-4000-8000-000000000001/moves';
  const { status, text } = await visitor.send(path, { to: 'made', date: '2026-11-24' });
  expect([status, headingOf(text)]).toEqual([409, 'Tuesday 24 November']);
  expect(textOf(text)).toContain('Somebody else may have moved it.');
});

test('one walks from day to day', async () => {
  const { text } = await (await florist()).see('/desk?date=2026-11-30');
  expect(textOf(text)).toContain('Nothing ordered for this day');
  expect(linksOf(text)).toEqual(expect.arrayContaining(['/desk?date=2026-11-29', '/desk?date=2026-12-01']));
});

test('without a date the desk shows the next day with work to do', async () => {
  expect(headingOf((await (await florist()).see('/desk')).text)).toBe('Tuesday 24 November');
});

test('a surprise is marked at the desk and on the sheet', async () => {
  const visitor = await florist();
  const first = '/desk?date=2026-11-24&delivery=00000000-0000-4000-8000-000000000001';
  for (const path of [first, '/desk/sheet?date=2026-11-24'])
    expect(textOf((await visitor.see(path)).text)).toContain('A surprise: do not ring them first.');
});

test('the production sheet has every recipe, card and address', async () => {
  const { text } = await (await florist()).see('/desk/sheet?date=2026-11-24');
  expect(headingsOf(text)).toEqual(expect.arrayContaining(['Production sheet', 'First Light', 'Grand Hotel']));
  expect(textOf(text)).toContain('Rasmus Lindqvist 14 Cotham Vale Bristol BS3 1AA');
});

test('a name that is left off, and the code of the care page, are at the desk and on the sheet', async () => {
  const visitor = await florist();
  const third = '/desk?date=2026-11-24&delivery=00000000-0000-4000-8000-000000000003';
  for (const path of [third, '/desk/sheet?date=2026-11-24']) {
    const words = textOf((await visitor.see(path)).text);
    expect(words).toMatch(
      /Love, all at number nine\. How to care for them: http:\S+\/care\/7K3M-9QX4 Anonymous: say to/,
    );
  }
  expect(textOf((await visitor.see('/desk/sheet?date=2026-11-24')).text)).toContain('No card How to care for them');
});

test('what the shop could not finish by itself is on the desk until somebody has tried it again', async () => {
  const visitor = await florist();
  const { text } = await visitor.see('/desk');
  expect(headingsOf(text)).toContain('Needs a person');
  expect(textOf(text)).toContain('The confirmation e-mail, VT-4817AA Tried 18 times. The mail server refuses');
  expect(textOf(text)).toContain('The news that money was taken, VT-4817AA');
  const path = (at: string, id: number) => `/desk/stuck-work/${at}/00000000-0000-4000-8000-000000000${id}/retry`;
  await visitor.sendAndFollow(path('till', 902), {});
  const after = await visitor.sendAndFollow(path('shop', 900), {});
  expect(headingsOf(after.text)).not.toContain('Needs a person');
  expect((await visitor.send(path('shop', 900), {})).status).toBe(303);
});

test('a till that is away does not keep the florist from the desk', async () => {
  const visitor = await florist();
  visitor.shop.answer(stuckPaymentWorkApi.list, () => {
    throw new AppError('service-unavailable', 'payment-service is away.');
  });
  const { status, text } = await visitor.see('/desk');
  expect(status).toBe(200);
  expect(textOf(text)).toContain('The confirmation e-mail, VT-4817AA');
});

test('the e-mails of a demo shop can be read in its mailbox', async () => {
  const { text } = await createVisitor().see('/mailbox');
  expect(textOf(text)).toMatch(/Your flowers are ordered \(VT-4817AA\) to iris@example.com/);
});
