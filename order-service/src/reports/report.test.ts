import { expect, test } from 'vitest';
import { answerBy } from './answer-by.ts';
import { reportingOf, requireReportable, requireRoom } from './report.ts';

const arrived = { fulfilment: 'delivered', date: '2026-11-24', deliveredAt: '2026-11-24T10:00:00.000Z' } as const;
const at = (instant: string) => new Date(instant);

test('for seven days after the flowers arrive a problem can be reported, and not a moment longer', () => {
  const until = '2026-12-01T10:00:00.000Z';
  expect(reportingOf(arrived, at('2026-12-01T09:59:59.999Z'), '2026-12-01')).toEqual({ state: 'open', until });
  expect(reportingOf(arrived, at(until), '2026-12-01')).toEqual({ state: 'too-late', until });
});

test('flowers that have not come can be reported once their day is over', () => {
  const waiting = { fulfilment: 'out_for_delivery', date: '2026-11-24', deliveredAt: null } as const;
  expect(reportingOf(waiting, at('2026-11-24T20:00:00Z'), '2026-11-24').state).toBe('not-yet');
  expect(reportingOf(waiting, at('2026-11-25T08:00:00Z'), '2026-11-25').state).toBe('open');
  const cancelled = { ...waiting, fulfilment: 'cancelled' } as const;
  expect(reportingOf(cancelled, at('2026-11-25T08:00:00Z'), '2026-11-25').state).toBe('not-yet');
});

test('who comes too late is told where to write', () => {
  expect(() => requireReportable({ state: 'too-late', until: null })).toThrow('Write to flowers@vetch.example');
});

test('the sixth report of a delivery is not taken', () => {
  expect(() => requireRoom(4)).not.toThrow();
  expect(() => requireRoom(5)).toThrow('There are 5 reports');
});

/** Open from Tuesday to Saturday, closed on Christmas Day, a Friday. */
const week = {
  timeZone: 'Europe/London',
  closures: new Map([['2026-12-25', 'Christmas Day']]),
  weekdays: [2, 3, 4, 5, 6],
};

test.each([
  ['on a Tuesday', '2026-11-24T09:00:00Z', '2026-11-25T18:00:00.000Z'],
  ['on a Saturday', '2026-11-28T17:00:00Z', '2026-12-01T18:00:00.000Z'],
  ['before a day on which the shop is closed', '2026-12-24T12:00:00Z', '2026-12-26T18:00:00.000Z'],
  ['in summer, by the shop’s clock', '2026-07-07T23:30:00Z', '2026-07-09T17:00:00.000Z'],
])('a report made %s is due at the end of the next working day', (_when, reportedAt, due) => {
  expect(answerBy(at(reportedAt), week).toISOString()).toBe(due);
});
