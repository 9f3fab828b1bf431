import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawStates, movesOf, withDiagram } from './draw-states.ts';
import { drawPages } from './shop-pages.ts';

test('a life is drawn from where it begins to where it ends', () => {
  const moves = [...movesOf({ bud: ['bloom'], bloom: [] }), { from: 'bud', to: 'cut', by: 'a florist' }];
  expect(drawStates({ begins: [{ to: 'bud', by: 'a seed' }], moves }).split('\n')).toEqual([
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> bud: a seed',
    '  bud --> bloom',
    '  bud --> cut: a florist',
    '  bloom --> [*]',
    '  cut --> [*]',
    '```',
  ]);
});

test('a diagram takes the place of the one before, and the rest of the page stays', () => {
  const page = 'Above.\n<!-- states of a rose -->\nold\n<!-- /states of a rose -->\nBelow.\n';
  const drawn = withDiagram(page, 'a rose', 'new');
  expect(drawn).toBe('Above.\n<!-- states of a rose -->\n\nnew\n\n<!-- /states of a rose -->\nBelow.\n');
  expect(withDiagram(drawn, 'a rose', 'new')).toBe(drawn);
  expect(() => withDiagram(page, 'a tulip', 'new')).toThrow('states of a tulip');
});

test('the READMEs draw the moves that the code allows', () => {
  for (const { is, shouldBe } of drawPages(join(import.meta.dirname, '../..'))) expect(is).toBe(shouldBe);
});
