import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testCards } from '@vetch/contracts/test-cards';
import { expect, test } from 'vitest';
import { behaviourOf, scenarioOf } from './bank-behaviour.ts';

test.each(testCards)('$number is known to the bank as $scenario', ({ number, scenario }) => {
  expect(scenarioOf(number.replaceAll(' ', ''))).toBe(scenario);
});

test('any other card pays', () => {
  expect(scenarioOf('5555555555554444')).toBe('pays');
  expect(behaviourOf('a card from another bank')).toEqual(behaviourOf('pays'));
});

test('the README lists the same cards', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| ([\d ]{15,}) \| (.*?) *\|$/gm)].map(([, number, does]) => ({ number, does }));
  expect(rows).toEqual(testCards.map(({ number, does }) => ({ number, does })));
});
