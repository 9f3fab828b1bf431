import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { productsApi } from '@vetch/contracts/products';
import { change, insertRows, selectIn } from '@vetch/service-kit/mysql/database';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { leaveStems } from './crash/shop/scarcity.ts';
import { violationsAtRest } from './invariants/violations.ts';
import { allAtOnce, openRaceShop, type Prepared, patiently } from './race-shop.ts';

const shop = await openRaceShop();
const { newShopper, prepared, countOf } = shop;
const payments = () => countOf('FROM payment_db.payments');

const SLUGS = ['damson', 'first-light', 'wren'] as const;
const STEMS = ['rose-red', 'rose-ivory', 'carnation-pink', 'ruscus-green'] as const;
type Counts = Record<(typeof STEMS)[number], number>;
type Recipe = Partial<Counts>;

/** The catalogue is read anew when its version is another. */
const publish = () => change(shop.root, 'UPDATE product_db.catalogue_version SET version = ?', [randomUUID()]);
const bouquet = (slug: string) => newShopper().call(productsApi.get, { params: { slug } });

/** From now on the classic bouquet of this name is made of these stems. */
async function setRecipe(slug: string, recipe: Recipe): Promise<void> {
  await change(shop.root, `DELETE FROM product_db.bouquet_stems WHERE slug = ? AND size = 'classic'`, [slug]);
  const rows = Object.entries(recipe).map(([key, count], position) => [slug, 'classic', position, key, count]);
  await insertRows(
    shop.root,
    'INSERT INTO product_db.bouquet_stems (slug, size, position, stem_key, stem_count) VALUES ?',
    rows,
  );
}

async function untilShown(slug: string, recipe: Recipe): Promise<void> {
  const wanted = Object.values(recipe).reduce((total, count) => total + count, 0);
  const shown = async () => (await bouquet(slug)).sizes.find(({ size }) => size === 'classic')?.stemCount;
  await vi.waitFor(async () => expect(await shown()).toBe(wanted), patiently);
}

/** How many of a stem these bouquets have. */
const stemsIn = (recipes: readonly Recipe[], key: keyof Counts) =>
  recipes.reduce((total, recipe) => total + (recipe[key] ?? 0), 0);

const recipe = fc.dictionary(fc.constantFrom(...STEMS), fc.integer({ min: 1, max: 9 }), { minKeys: 1 });
const few = fc.integer({ min: 0, max: 24 });
const plan = fc.record({
  recipes: fc.record({ damson: recipe, 'first-light': recipe, wren: recipe }),
  free: fc.record({ 'rose-red': few, 'rose-ivory': few, 'carnation-pink': few, 'ruscus-green': few }),
  buyers: fc.array(fc.constantFrom(...SLUGS), { minLength: 4, maxLength: 9 }),
});
type Plan = { recipes: Record<(typeof SLUGS)[number], Recipe>; free: Counts; buyers: (typeof SLUGS)[number][] };

/** Buyers in front of the button, when there are only so many stems left. */
async function buyersOf({ recipes, free, buyers }: Plan): Promise<Prepared[]> {
  for (const slug of SLUGS) await setRecipe(slug, recipes[slug]);
  for (const key of STEMS) await leaveStems(shop.root, key, 1_000);
  await publish();
  await Promise.all(SLUGS.map((slug) => untilShown(slug, recipes[slug])));
  const orders = (await Promise.all(buyers.map((slug) => prepared(1, slug)))).flat();
  for (const key of STEMS) await leaveStems(shop.root, key, free[key]);
  return orders;
}

test('T6: whatever recipes share whatever stems, buyers at once get no more than there is, and who gets nothing pays nothing', async () => {
  const holds = async (one: Plan) => {
    const { recipes, free, buyers } = one;
    const orders = await buyersOf(one);
    const before = await payments();
    const { placed, refusals } = await allAtOnce(orders.map(newShopper().place));
    expect(await shop.atRest()).toBeDefined();
    expect(refusals.filter((code) => code !== 'out-of-stock' && code !== 'basket-changed')).toEqual([]);
    expect(await payments()).toBe(before + placed.length);
    const got = placed.map(({ deliveries }) => recipes[deliveries[0]?.lines[0]?.slug as keyof Plan['recipes']]);
    for (const key of STEMS) expect(stemsIn(got, key), key).toBeLessThanOrEqual(free[key]);
    const fits = (slug: keyof Plan['recipes']) => STEMS.every((key) => stemsIn([recipes[slug]], key) <= free[key]);
    expect(placed.length > 0).toBe(buyers.some(fits));
    expect(await violationsAtRest(shop.root)).toEqual([]);
  };
  await fc.assert(fc.asyncProperty(plan, holds), { numRuns: 6, endOnFailure: true });
});

test('T8: while prices change, whoever is charged is charged what they saw, and the others are told and pay nothing', async () => {
  const waves = await Promise.all(Array.from({ length: 6 }, () => prepared(4, 'damson')));
  const before = await payments();
  const outcomes: Awaited<ReturnType<typeof allAtOnce>>[] = [];
  const dearer = `UPDATE product_db.bouquet_sizes SET price_cents = price_cents + 50 WHERE slug = 'damson'`;
  for (const [index, wave] of waves.entries()) {
    const pricing = index < 2 ? [] : [change(shop.root, dearer).then(publish)];
    const [outcome] = await Promise.all([allAtOnce(wave.map(newShopper().place)), ...pricing]);
    outcomes.push(outcome);
    await sleep(500);
  }
  const placed = outcomes.flatMap((one) => one.placed);
  const refusals = outcomes.flatMap((one) => one.refusals);
  const seen = (waves.flat() as Prepared[]).map(({ body }) => body.expectedTotalCents);
  expect(placed.length).toBeGreaterThanOrEqual(8);
  expect(refusals.length).toBeGreaterThanOrEqual(4);
  expect(refusals.filter((code) => code !== 'basket-changed')).toEqual([]);
  for (const { totalCents, payment } of placed) expect([totalCents, payment.paidCents]).toEqual([seen[0], seen[0]]);
  expect(await payments()).toBe(before + placed.length);
  const [row] = await selectIn<{ price_cents: number }>(
    shop.root,
    `SELECT price_cents FROM product_db.bouquet_sizes WHERE slug = 'damson' AND size = 'classic'`,
    [],
  );
  const shown = async () => (await bouquet('damson')).sizes.find(({ size }) => size === 'classic')?.priceCents;
  await vi.waitFor(async () => expect(await shown()).toBe(row?.price_cents), patiently);
  const late = await newShopper().buy('damson');
  expect(late.payment.paidCents).toBe((seen[0] ?? 0) + 200);
});
