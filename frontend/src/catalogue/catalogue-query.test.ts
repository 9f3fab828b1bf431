import { expect, test } from 'vitest';
import { catalogueAddress, readCatalogueQuery } from './catalogue-query.ts';

test('what makes no sense is left out, and the rest is kept', () => {
  const { wanted, arriving } = readCatalogueQuery({
    page: '0',
    sort: 'random',
    colour: ['red', 'pink'],
    arriving: 'soon',
  });
  expect(wanted).toMatchObject({ page: 1, sort: 'florist', colour: ['red', 'pink'] });
  expect(arriving).toBe('');
});

test('an address says only what is unusual', () => {
  expect(catalogueAddress(readCatalogueQuery({}))).toBe('/bouquets');
  const query = { search: 'peony', colour: ['red', 'pink'], sort: 'price', page: '2', arriving: '2026-11-24' };
  expect(catalogueAddress(readCatalogueQuery(query))).toBe(
    '/bouquets?search=peony&colour=red&colour=pink&sort=price&page=2&arriving=2026-11-24',
  );
});
