import { remindersApi } from '@vetch/contracts/reminders';
import { AppError } from '@vetch/service-kit/http/app-error';
import { expect, test } from 'vitest';
import { STOP_TOKEN } from './fake-shop/people.ts';
import { chosenOf, errorFieldsOf, errorsOf, fieldValue, headingOf, hiddenIn, linksOf, textOf } from './reading.ts';
import { card, choose, createVisitor, signIn, typed } from './visitor.ts';

const ada = {
  ...{
    name: 'Ada Okafor',
    relation: 'my sister',
    'kind-0': 'birthday',
    'dateName-0': '',
    'day-0': '5',
    'month-0': '3',
  },
  ...{ 'year-0': '1984', 'quietUntil-0': '', leads: ['10', '3'] },
};

async function member() {
  const visitor = createVisitor();
  await signIn(visitor, 'iris@example.com');
  return visitor;
}

test('a person is kept with a date, changed, paused and forgotten', async () => {
  const visitor = await member();
  expect(textOf((await visitor.see('/account/people')).text)).toContain('You keep nobody here yet.');
  await visitor.see('/account/people/new');
  const kept = await visitor.sendAndFollow('/account/people/new', ada);
  expect(textOf(kept.text)).toContain('Ada Okafor my sister Birthday: 5 March 1984 We write 10 and 3 days before.');
  const change = linksOf(kept.text).find((href) => /people\/[\da-f]{8}/.test(href)) ?? '';
  await visitor.see(change);
  const second = { 'kind-1': 'other', 'dateName-1': 'Opening night', 'day-1': '29', 'month-1': '2', 'year-1': '' };
  const changed = await visitor.sendAndFollow(change, { ...ada, ...second, paused: 'yes' });
  expect(textOf(changed.text)).toContain('Opening night: 29 February Paused: we write nothing.');
  const { text } = await visitor.see(change);
  expect([fieldValue(text, 'day-0'), chosenOf(text, 'kind-1'), chosenOf(text, 'leads')]).toEqual([
    '5',
    ['other'],
    ['10', '3'],
  ]);
  await visitor.sendAndFollow(change, { ...ada, ...second, 'kind-0': '', 'day-0': '', 'year-0': '' });
  expect(textOf((await visitor.see('/account/people')).text)).not.toContain('Birthday');
  const after = await visitor.sendAndFollow(`${change}/removal`);
  expect(textOf(after.text)).toContain('You keep nobody here yet.');
});

test('each mistake is shown at the field where it was made, and what was typed stays', async () => {
  const visitor = await member();
  await visitor.see('/account/people/new');
  const wrong = {
    ...ada,
    name: '',
    'day-0': '31',
    'month-0': '4',
    'kind-2': 'other',
    'day-2': 'x',
    'month-2': '1',
    leads: [],
  };
  const { status, text } = await visitor.send('/account/people/new', wrong);
  expect([status, errorFieldsOf(text).toSorted()]).toEqual([422, ['day-0', 'day-1', 'lead-10', 'name']]);
  expect(errorsOf(text)).toContain('Enter their name.');
  expect([fieldValue(text, 'day-0'), fieldValue(text, 'relation')]).toEqual(['31', 'my sister']);
});

test('an account that keeps too many people is told so, and nothing typed is lost', async () => {
  const visitor = await member();
  visitor.shop.answer(remindersApi.add, () => {
    throw new AppError('too-many-people', 'Remove one, then add this one.');
  });
  await visitor.see('/account/people/new');
  const { status, text } = await visitor.send('/account/people/new', ada);
  expect([status, errorsOf(text)]).toEqual([422, ['Remove one, then add this one.']]);
  expect(fieldValue(text, 'name')).toBe('Ada Okafor');
});

test('guests sign in first and come back to where they were', async () => {
  const visitor = createVisitor();
  const { headers } = await visitor.see('/account/people/new?order=VT-222222');
  expect(headers.location).toBe('/sign-in?next=%2Faccount%2Fpeople%2Fnew%3Forder%3DVT-222222');
});

test('from an order the same day is kept for the years after', async () => {
  const visitor = await member();
  await choose(visitor);
  const { text: checkout } = await visitor.see('/checkout');
  const { text: order } = await visitor.sendAndFollow('/checkout', { ...typed, ...hiddenIn(checkout), ...card });
  const remind = linksOf(order).find((href) => href.startsWith('/account/people/new')) ?? '';
  const { text } = await visitor.see(remind);
  expect([fieldValue(text, 'name'), fieldValue(text, 'day-0'), chosenOf(text, 'month-0')]).toEqual([
    'Marguerite Bell',
    '24',
    ['11'],
  ]);
  await visitor.send('/account/people/new', { ...ada, ...hiddenIn(text) });
  expect(visitor.shop.callsOf(remindersApi.add)[0]?.body).toMatchObject({ dates: [{ quietUntil: '2026-11-24' }] });
});

test('an order that cannot be opened here leaves the form empty', async () => {
  const { text } = await (await member()).see('/account/people/new?order=VT-222222');
  expect(fieldValue(text, 'name')).toBe('');
});

test('the link of an e-mail stops reminders only when a button is pressed', async () => {
  const visitor = createVisitor();
  const path = `/reminders/stop/${STOP_TOKEN}`;
  expect(headingOf((await visitor.see(path)).text)).toBe('Fewer e-mails');
  expect(visitor.shop.callsOf(remindersApi.stop)).toEqual([]);
  const stopped = await visitor.send(path, { what: 'person' });
  expect(headingOf(stopped.text)).toBe('No more e-mails about Ada');
  const all = await visitor.send(path, { what: 'all' });
  expect(headingOf(all.text)).toBe('No more reminders');
  expect((await visitor.see('/reminders/stop/cut-short')).status).toBe(404);
});

test('a mail program stops them with one press, from outside and without a cookie', async () => {
  const visitor = createVisitor();
  const press = visitor.agent.post(`/reminders/stop/${STOP_TOKEN}`).type('form');
  expect((await press.send({ 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
  expect(visitor.shop.callsOf(remindersApi.stop)[0]?.body).toEqual({ what: 'all' });
});

test('whoever stopped all reminders can turn them on again', async () => {
  const visitor = await member();
  await visitor.shop.api(remindersApi.changePreferences, { body: { reminders: false } });
  expect(textOf((await visitor.see('/account/people')).text)).toContain('You have stopped all reminders.');
  const { text } = await visitor.sendAndFollow('/account/people/reminders');
  expect(textOf(text)).not.toContain('You have stopped');
});

test('what is to be kept quiet about is not mentioned on the home page or in the catalogue, and no reason is asked', async () => {
  const visitor = await member();
  expect((await visitor.see('/')).text).toContain('occasion=birthday');
  await visitor.see('/account/quiet');
  const { text } = await visitor.sendAndFollow('/account/quiet', { quiet: ['anniversary', 'sympathy', 'mothers-day'] });
  expect(chosenOf(text, 'quiet')).toEqual(['mothers-day', 'anniversary', 'sympathy']);
  const [home, catalogue] = [(await visitor.see('/')).text, (await visitor.see('/bouquets')).text];
  expect([home.includes('occasion=sympathy'), home.includes('occasion=birthday')]).toEqual([false, true]);
  expect([catalogue.includes('value="sympathy"'), catalogue.includes('value="birthday"')]).toEqual([false, true]);
  const stranger = createVisitor(visitor.shop);
  expect((await stranger.see('/')).text).toContain('occasion=sympathy');
});

test('when nobody can say what to keep quiet about, none of it is mentioned', async () => {
  const visitor = await member();
  visitor.shop.answer(remindersApi.preferences, () => {
    throw new AppError('service-unavailable', 'Nobody is there.');
  });
  const { status, text } = await visitor.see('/');
  expect([status, text.includes('occasion=sympathy'), text.includes('occasion=birthday')]).toEqual([200, false, true]);
});
