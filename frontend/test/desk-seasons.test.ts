import { expect, test } from 'vitest';
import { chosenOf, errorFieldsOf, errorsOf, textOf } from './reading.ts';
import { createVisitor, signIn } from './visitor.ts';

async function florist() {
  const visitor = createVisitor();
  await signIn(visitor, 'florist@example.com');
  await visitor.see('/desk/seasons');
  return visitor;
}

const may = { fromDay: '01', fromMonth: '05', toDay: '15', toMonth: '07' };

test('the florist sees when stems can be had, sets a season, and takes it off', async () => {
  const visitor = await florist();
  const { text } = await visitor.see('/desk/seasons');
  expect(textOf(text)).toContain('Tulips November to May');
  expect(textOf(text)).toContain('Peonies all year');
  const set = await visitor.sendAndFollow('/desk/seasons/stems/peony', may);
  expect(textOf(set.text)).toContain('Peonies May to 15 July');
  const empty = { fromDay: '', fromMonth: '', toDay: '', toMonth: '' };
  const off = await visitor.sendAndFollow('/desk/seasons/stems/peony', empty);
  expect(textOf(off.text)).toContain('Peonies all year');
});

test.each([
  [{ ...may, toDay: '' }, ['stem-peony-to']],
  [{ ...may, fromDay: '29', fromMonth: '02' }, ['stem-peony-from']],
  [{ ...may, fromDay: '31', fromMonth: '04', toDay: '', toMonth: '' }, ['stem-peony-from', 'stem-peony-to']],
])(
  'half a season, or a day that not every year has, is refused at its field, and what was chosen stays',
  async (sent, fields) => {
    const visitor = await florist();
    const { status, text } = await visitor.send('/desk/seasons/stems/peony', sent);
    expect([status, errorFieldsOf(text)]).toEqual([422, fields]);
    expect(errorsOf(text)[0]).toContain('Choose a day and a month that every year has');
    expect(chosenOf(text, 'fromMonth')).toContain(sent.fromMonth);
  },
);

test('the florist sets how much notice a bouquet needs', async () => {
  const visitor = await florist();
  const { text } = await visitor.sendAndFollow('/desk/seasons/bouquets/wren', { leadDays: '2', page: '1' });
  expect(text).toMatch(/id="bouquet-wren" name="leadDays" value="2"/);
});

test.each(['', 'two', '1.5', '15', '-1'])('a notice of “%s” is refused, and what was typed stays', async (leadDays) => {
  const visitor = await florist();
  const { status, text } = await visitor.send('/desk/seasons/bouquets/wren', { leadDays, page: '1' });
  expect([status, errorFieldsOf(text)]).toEqual([422, ['bouquet-wren']]);
  expect(text).toContain(`id="bouquet-wren" name="leadDays" value="${leadDays}"`);
});

test('a stem that the shop does not have is not there', async () => {
  expect((await (await florist()).send('/desk/seasons/stems/orchid', may)).status).toBe(404);
});

test('customers set no seasons', async () => {
  const visitor = createVisitor();
  await signIn(visitor, 'iris@example.com');
  expect((await visitor.see('/desk/seasons')).status).toBe(403);
});
