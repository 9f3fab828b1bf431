import { afterEach, describe, expect, test } from 'vitest';
import { demoCalendar } from '../../seed/demo-calendar.ts';
import { availableDate, availableDates } from './available-dates.ts';
import { requireZone } from './find-zone.ts';
import { anyBouquet, type Items } from './items.ts';
import { nothingUsed, type ShopRules } from './shop-rules.ts';

const rules = demoCalendar(2026);
const home = (of: ShopRules) => requireZone(of, { method: 'delivery' }, '');
const asked = (now: string, items: Partial<Items> = {}, of: ShopRules = rules) => {
  return { rules: of, used: nothingUsed, now: new Date(now), zone: home(of), items: { ...anyBouquet, ...items } };
};
const evening = (date: string, now: string, items?: Partial<Items>, of?: ShopRules) =>
  availableDate(asked(now, items, of), date).slots.find(({ slot }) => slot === 'evening')?.closed;

describe('the cut-off of an evening, 2 pm by the shop’s clock,', () => {
  test.each([
    ['on a day like others', '2026-11-24', '2026-11-24T13:59:59.999Z', '2026-11-24T14:00:00.000Z'],
    ['in summer', '2026-07-01', '2026-07-01T12:59:59.999Z', '2026-07-01T13:00:00.000Z'],
    [
      'on the first working day after the clocks went forward',
      '2026-03-30',
      '2026-03-30T12:59:59.999Z',
      '2026-03-30T13:00:00.000Z',
    ],
    [
      'on the first working day after the clocks went back',
      '2026-10-26',
      '2026-10-26T13:59:59.999Z',
      '2026-10-26T14:00:00.000Z',
    ],
    ['on leap day', '2028-02-29', '2028-02-29T13:59:59.999Z', '2028-02-29T14:00:00.000Z'],
    ['on the last day of a year', '2026-12-31', '2026-12-31T13:59:59.999Z', '2026-12-31T14:00:00.000Z'],
  ])('%s', (_what, date, inTime, late) => {
    expect([evening(date, inTime), evening(date, late)]).toEqual([null, 'cut-off-passed']);
  });

  test('with two days’ notice is two days earlier by the same clock, across a clock change', () => {
    const leadDays = 2;
    expect(evening('2026-10-26', '2026-10-24T12:59:59.999Z', { leadDays })).toBeNull();
    expect(evening('2026-10-26', '2026-10-24T13:00:00.000Z', { leadDays })).toBe('lead-time');
    expect(evening('2026-10-26', '2026-10-26T14:00:00.000Z', { leadDays })).toBe('cut-off-passed');
  });
});

describe('a calendar', () => {
  test.each([
    ['over the end of February in a leap year', '2028-02-27T12:00:00Z', '2028-02-29', '2028-03-01'],
    ['over the end of February in another', '2027-02-27T12:00:00Z', '2027-02-28', '2027-03-01'],
    ['over the end of a year', '2026-12-30T12:00:00Z', '2026-12-31', '2027-01-01'],
    ['over the day on which the clocks go forward', '2026-03-28T12:00:00Z', '2026-03-29', '2026-03-30'],
    ['over the day on which the clocks go back', '2026-10-24T12:00:00Z', '2026-10-25', '2026-10-26'],
  ])('%s has each day once', (_what, now, last, first) => {
    const dates = availableDates(asked(now), 10).map(({ date }) => date);
    expect(new Set(dates).size).toBe(10);
    expect(dates.indexOf(first)).toBe(dates.indexOf(last) + 1);
  });

  test('begins with the shop’s today, though it is another day elsewhere', () => {
    const [first] = availableDates(asked('2026-07-01T23:30:00Z'), 1);
    const auckland = { ...rules, timeZone: 'Pacific/Auckland' };
    const [there] = availableDates(asked('2026-07-01T13:00:00Z', {}, auckland), 1);
    expect([first?.date, there?.date]).toEqual(['2026-07-02', '2026-07-02']);
  });
});

describe('wherever the server stands', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  test.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu'])(
    'in %s, dates and cut-offs are the shop’s',
    (zone) => {
      process.env.TZ = zone;
      const days = availableDates(asked('2026-11-22T20:00:00Z'), 3);
      expect(days.map(({ date, closed, cutOffAt }) => [date, closed, cutOffAt])).toEqual([
        ['2026-11-22', 'not-a-delivery-day', null],
        ['2026-11-23', null, '2026-11-23T14:00:00.000Z'],
        ['2026-11-24', null, '2026-11-24T14:00:00.000Z'],
      ]);
    },
  );
});

describe('what is to be tied', () => {
  const tulips = [{ kind: 'tulip', plural: 'tulips', from: '03-01', to: '05-31' }];
  const NOW = '2027-02-20T12:00:00Z';

  test('is offered in its season only, by the day of delivery, and says when it is back', () => {
    expect(availableDate(asked(NOW, { seasons: tulips }), '2027-02-26')).toMatchObject({
      closed: 'out-of-season',
      note: 'no tulips until March',
      slots: expect.arrayContaining([expect.objectContaining({ closed: 'out-of-season' })]),
    });
    expect(availableDate(asked(NOW, { seasons: tulips }), '2027-03-01').closed).toBeNull();
  });

  test.each([
    [0, '2026-11-23', null],
    [1, '2026-11-23', 'lead-time'],
    [1, '2026-11-24', null],
    [3, '2026-11-25', 'lead-time'],
    [3, '2026-11-26', null],
  ])('with %i days of notice, on Sunday evening, has %s closed as %s', (leadDays, date, closed) => {
    expect(availableDate(asked('2026-11-22T20:00:00Z', { leadDays }), date).closed).toBe(closed);
  });

  test('on days with a range of their own has to be of it', () => {
    const peaks = rules.peaks.map((peak) => ({ ...peak, range: 'valentines' }));
    const on = (occasions: string[][]) =>
      availableDate(asked('2027-02-01T12:00:00Z', { occasions }, { ...rules, peaks }), '2027-02-12');
    expect(on([['birthday']])).toMatchObject({
      closed: 'not-in-range',
      note: 'only our bouquets for Valentine’s Day are tied on this day',
    });
    expect(on([['valentines', 'birthday']]).closed).toBeNull();
    expect(on([['valentines'], ['birthday']]).closed).toBe('not-in-range');
  });

  test('can need as much notice as the day says, and not a day more', () => {
    for (const { date, notice } of availableDates(asked('2026-11-22T20:00:00Z'), 30)) {
      const closed = (leadDays: number) => availableDate(asked('2026-11-22T20:00:00Z', { leadDays }), date).closed;
      if (notice === null) expect(closed(0)).not.toBeNull();
      else expect([closed(notice), notice === 14 ? 'lead-time' : closed(notice + 1)]).toEqual([null, 'lead-time']);
    }
  });
});
