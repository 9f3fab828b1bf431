import { startBenchDatabase } from './support/bench-database.ts';
import { load } from './support/load.ts';
import { addBouquets } from './support/many-bouquets.ts';
import { type Pinned, startPinned, untilServed } from './support/pinned.ts';
import { atLeast, atMost, median, type Row } from './support/row.ts';

const [servicePort, barePort] = [9_420, 9_421];
const service = `http://127.0.0.1:${servicePort}`;
const bare = `http://127.0.0.1:${barePort}`;
const ROUNDS = 5;

/** What shoppers ask for: the list, a search, some facets. */
const questions = {
  list: '/products',
  search: '/products?search=roses',
  facets: '/products?colour=pink&occasion=birthday&sort=price',
};
type Question = keyof typeof questions;

/** product-service beside a bare Express that answers the same bytes from memory, over the demo shop and over 10,000 bouquets. */
export async function benchCatalogue(): Promise<Row[]> {
  const database = await startBenchDatabase();
  const databaseUrl = database.databaseUrl('product');
  const process = startPinned(0, ['node', 'product-service/src/main.ts'], {
    PORT: String(servicePort),
    DATABASE_URL: databaseUrl,
    USER_SERVICE_URL: 'http://127.0.0.1:9',
    SERVICE_SECRET: 'a secret for benchmarks, long enough to be one',
    DEMO_SHOP: 'true',
    LOG_LEVEL: 'info',
  });
  try {
    await untilServed(`${service}/products`);
    const few = await measure();
    await addBouquets(databaseUrl, 10_000);
    await untilMany();
    const many = await measure();
    return rowsOf(few, many);
  } finally {
    await process.stop();
    await database.stop();
  }
}

type Measured = Record<Question, { ratio: number; perSecond: number }>;

async function measure(): Promise<Measured> {
  const urls = Object.values(questions).map((path) => service + path);
  const express: Pinned = startPinned(0, ['node', 'bench/support/bare-express.ts', String(barePort), ...urls]);
  await untilServed(bare + questions.list);
  const entries = Object.entries(questions).map(([name, path]) => {
    load(service + path, 2);
    load(bare + path, 2);
    const rounds = Array.from({ length: ROUNDS }, () => {
      const perSecond = load(service + path, 2).perSecond;
      return { perSecond, ratio: perSecond / load(bare + path, 2).perSecond };
    });
    return [
      name,
      { ratio: median(rounds.map((one) => one.ratio)), perSecond: median(rounds.map((one) => one.perSecond)) },
    ];
  });
  await express.stop();
  return Object.fromEntries(entries) as Measured;
}

async function untilMany(): Promise<void> {
  for (let total = 0; total < 10_000; ) {
    ({ total } = (await (await fetch(`${service}/products`)).json()) as { total: number });
  }
}

function rowsOf(few: Measured, many: Measured): Row[] {
  return (Object.keys(questions) as Question[]).flatMap((name) => [
    atLeast(`catalogue: ${name} of the demo shop, against bare Express with the same bytes`, 0.4, few[name].ratio),
    atLeast(`catalogue: ${name} of 10,000 bouquets, against the same`, 0.4, many[name].ratio),
    atMost(`catalogue: ${name}, how much slower with 10,000`, 2, few[name].perSecond / many[name].perSecond, '×'),
  ]);
}
