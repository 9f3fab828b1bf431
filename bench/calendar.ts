import { openBenchShop } from './support/bench-shop.ts';
import { fillUpTo } from './support/many-orders.ts';
import { atMost, type Row } from './support/row.ts';
import { steadyRate } from './support/steady-rate.ts';

const PER_SECOND = 50;
const SECONDS = 10;
/** Answers to those who may own something never come from the gateway's memory. */
const asked = { 'x-guest-token': 'none' };

/** What it takes to learn of the next 60 days, for a bouquet and a postcode, through the gateway, in a shop with many orders. */
export async function benchCalendar(): Promise<Row[]> {
  const shop = await openBenchShop();
  try {
    await fillUpTo(shop.rootUrl, 10_000);
    const url = `${shop.gatewayUrl}/api/delivery-dates?days=60&slug=first-light&postcode=BS6%205QA`;
    const { status } = await fetch(url, { headers: asked });
    if (status !== 200) throw new Error(`The calendar answers ${status}.`);
    const latencies = (await steadyRate(url, PER_SECOND, SECONDS, asked)).sort((a, b) => a - b);
    const p95 = latencies[Math.floor(latencies.length * 0.95)] ?? Number.NaN;
    return [
      atMost('calendar: 60 dates for a bouquet and a postcode, 10,000 orders, 95th percentile', 50, p95, 'ms', 1),
    ];
  } finally {
    await shop.close();
  }
}
