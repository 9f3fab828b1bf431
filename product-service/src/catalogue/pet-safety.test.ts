import { petSafety } from '@vetch/contracts/pet-safety';
import { expect, test } from 'vitest';
import { madeUpCatalogue } from '../../test/made-up-catalogue.ts';

const verdictOn = (recipe: string) => {
  const [bouquet] = madeUpCatalogue([{ slug: 'one', recipe }]).bouquets;
  return petSafety(bouquet?.kinds ?? []);
};

test('a bouquet is safe only when every kind in it is known to be', () => {
  expect(verdictOn('5 red rose, 3 white snapdragon')).toEqual({ verdict: 'safe', harmful: [], unknown: [] });
});

test('one kind of which nothing is known leaves the bouquet unknown', () => {
  expect(verdictOn('5 red rose, 3 white anemone')).toEqual({ verdict: 'unknown', harmful: [], unknown: ['Anemone'] });
});

test('one harmful kind makes it harmful, and is named', () => {
  const verdict = verdictOn('5 red rose, 1 white lily, 3 white anemone');
  expect(verdict).toEqual({ verdict: 'harmful', harmful: ['Lily'], unknown: ['Anemone'] });
});
