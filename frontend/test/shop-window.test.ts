import { describe, expect, test } from 'vitest';
import { chosenOf, headingOf, headingsOf, linksOf, textOf, wholeTextOf } from './reading.ts';
import { createVisitor } from './visitor.ts';

describe('the home page', () => {
  test('says until when to order, for which day', async () => {
    const { text } = await createVisitor().see('/');
    expect(wholeTextOf(text)).toContain('Order by 2 pm tomorrow for delivery on Tuesday 24 November');
  });

  test('shows eight bouquets, one recipe in full, and the occasions', async () => {
    const { text } = await createVisitor().see('/');
    expect(headingsOf(text)).toEqual(expect.arrayContaining(['Count the roses.', 'The picture is the recipe']));
    expect(text.match(/class="card"/g)).toHaveLength(8);
    expect(textOf(text)).toMatch(/5 Mocha roses 3 Mocha dahlias/);
    expect(linksOf(text)).toContain('/bouquets?occasion=thank-you');
  });

  test('sets no cookie for somebody who only looks', async () => {
    const { headers } = await createVisitor().see('/');
    expect(headers['set-cookie']).toBeUndefined();
  });
});

describe('the catalogue', () => {
  test('counts what it shows, twelve to a page', async () => {
    const { text } = await createVisitor().see('/bouquets');
    expect(textOf(text)).toContain('Eighteen recipes.');
    expect(text.match(/class="card"/g)).toHaveLength(12);
    expect(linksOf(text)).toContain('/bouquets?page=2');
  });

  test('names each filter that is on, with a way to take it off', async () => {
    const { text } = await createVisitor().see('/bouquets?colour=red&occasion=birthday&arriving=2026-11-24');
    expect(headingOf(text)).toBe('Bouquets');
    expect(linksOf(text)).toEqual(
      expect.arrayContaining([
        '/bouquets?occasion=birthday&arriving=2026-11-24',
        '/bouquets?colour=red&arriving=2026-11-24',
        '/bouquets?colour=red&occasion=birthday',
      ]),
    );
    expect(chosenOf(text, 'colour')).toEqual(['red']);
  });

  test('helps when nothing fits', async () => {
    const { text } = await createVisitor().see('/bouquets?search=zebra');
    expect(textOf(text)).toContain('Nothing in the shop fits.');
    expect(text.match(/class="card"/g)).toHaveLength(3);
  });

  test('carries the chosen day on to each bouquet', async () => {
    const { text } = await createVisitor().see('/bouquets?arriving=2026-11-26');
    expect(textOf(text)).toContain('Arriving Thu 26 Nov');
    expect(linksOf(text)).toContain('/bouquets/first-light?arriving=2026-11-26');
  });

  test('takes the postcode out of the address and remembers it', async () => {
    const visitor = createVisitor();
    const answer = await visitor.see('/bouquets?postcode=bs6+5qa&arriving=2026-11-24');
    expect(answer.headers.location).toBe('/bouquets?arriving=2026-11-24');
    expect(textOf((await visitor.see('/bouquets/first-light')).text)).toContain('to BS6 5QA');
  });

  test('a page beyond the last leads to the last', async () => {
    expect((await createVisitor().see('/bouquets?page=9')).headers.location).toBe('/bouquets?page=2');
  });
});
