import { expect, test } from 'vitest';
import { madeUpCatalogue } from '../../test/made-up-catalogue.ts';
import { buildRelations } from './relations.ts';

const shop = [
  { slug: 'red-roses', recipe: '9 red rose, 4 green ruscus' },
  { slug: 'tulips', recipe: '9 coral tulip, 4 green ruscus' },
  { slug: 'ivory-roses', recipe: '9 ivory rose, 4 sage eucalyptus' },
  { slug: 'more-red-roses', recipe: '6 red rose, 3 sage eucalyptus' },
  { slug: 'red-tulips', recipe: '9 red tulip' },
  { slug: 'mums', recipe: '5 rust chrysanthemum' },
];
const { relationsOf } = buildRelations(madeUpCatalogue(shop));
const relations = (number: number) => relationsOf(number).map((other) => shop[other]?.slug);

test('the same stem is nearest, then the same kind, then the same colour, then the same green', () => {
  expect(relations(0)).toEqual(['more-red-roses', 'ivory-roses', 'red-tulips', 'tulips']);
});

test('a bouquet that shares nothing has no relations', () => {
  expect(relations(5)).toEqual([]);
});
