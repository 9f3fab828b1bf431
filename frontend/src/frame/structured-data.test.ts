import { expect, test } from 'vitest';
import { breadcrumbs, jsonLd } from './structured-data.ts';

const absolute = (path: string) => `https://vetch.example${path}`;

test('addresses are written in full, other texts as they are', () => {
  const facts = JSON.parse(jsonLd({ '@type': 'Product', name: '/b/', url: '/bouquets/wren' }, absolute));
  expect(facts).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: '/b/',
    url: 'https://vetch.example/bouquets/wren',
  });
});

test('no name of a bouquet can end the script element', () => {
  const text = jsonLd({ '@type': 'Product', name: '</script><script>alert(1)</script>' }, absolute);
  expect(text).not.toContain('<');
  expect(JSON.parse(text).name).toBe('</script><script>alert(1)</script>');
});

test('a way through the shop counts its steps from one', () => {
  const { itemListElement } = breadcrumbs([
    ['Bouquets', '/bouquets'],
    ['Wren', '/bouquets/wren'],
  ]);
  expect(itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Bouquets', item: '/bouquets' },
    { '@type': 'ListItem', position: 2, name: 'Wren', item: '/bouquets/wren' },
  ]);
});
