import type { DeliveryMethod, Fulfilment } from '@vetch/contracts/delivery';
import { expect, test } from 'vitest';
import { deliverySteps } from './delivery-steps.ts';

const id = 'd1';
const timeline = [
  { at: '2026-11-22T21:14:00Z', event: 'ordered', deliveryId: null },
  { at: '2026-11-22T21:14:02Z', event: 'paid', deliveryId: null },
  { at: '2026-11-24T07:55:00Z', event: 'made', deliveryId: id },
  { at: '2026-11-24T07:58:00Z', event: 'made', deliveryId: 'another' },
];
const steps = (fulfilment: Fulfilment, method: DeliveryMethod = 'delivery') =>
  deliverySteps({ id, fulfilment, method }, timeline, 'Europe/London');
const states = (fulfilment: Fulfilment) => steps(fulfilment).map((step) => `${step.title}: ${step.state}`);

test('what is behind is done, what is ahead is open', () => {
  expect(states('made')).toEqual([
    'Ordered: done',
    'On the bench: done',
    'Tied: now',
    'Ready for the van: ',
    'On its way: ',
    'Delivered: ',
  ]);
});

test('what is picked up waits at the shop, and never leaves with the van', () => {
  expect(steps('ready', 'collection').map(({ title, state }) => `${title}: ${state}`)).toEqual([
    ...['Ordered: done', 'On the bench: done', 'Tied: done', 'Ready to pick up: now', 'Picked up: '],
  ]);
  expect(steps('collected', 'collection').at(-1)?.state).toBe('done');
});

test('each step says when it happened, to this delivery', () => {
  expect(steps('made').map((step) => step.detail)).toEqual([
    'Sunday 22 November, 9.14 pm',
    '',
    'Tuesday 24 November, 7.55 am',
    '',
    '',
    '',
  ]);
});

test('a card that was left stands between the van and the door', () => {
  expect(states('carded').slice(-3)).toEqual(['On its way: done', 'Card left: now', 'Delivered: ']);
});

test('a delivered bouquet has every step behind it', () => {
  expect(new Set(steps('delivered').map((step) => step.state))).toEqual(new Set(['done']));
});

test('a cancelled delivery goes no further', () => {
  expect(states('cancelled')).toEqual(['Ordered: done', 'Cancelled: now']);
});
