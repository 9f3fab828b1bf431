import { load } from './support/load.ts';
import { nginxProxying, nginxServing } from './support/nginx.ts';
import { startPinned, untilServed } from './support/pinned.ts';
import { atLeast, atMost, median, type Row } from './support/row.ts';
import { steadyRate } from './support/steady-rate.ts';

const [upstream, nginx, gateway, library] = [9_410, 9_411, 9_412, 9_413];
const body = JSON.stringify({ items: 'x'.repeat(10_240 - 12) });
const ROUNDS = 5;

/** The gateway with all its middleware beside nginx, both passing on the same 10 KB answer of the same server. */
export async function benchGateway(): Promise<Row[]> {
  const service = `http://127.0.0.1:${upstream}`;
  const started = [
    await nginxServing(upstream, 1, body),
    await nginxProxying(nginx, 0, upstream),
    startPinned(0, ['node', 'gateway/src/main.ts'], {
      PORT: String(gateway),
      USER_SERVICE_URL: service,
      PRODUCT_SERVICE_URL: service,
      ORDER_SERVICE_URL: service,
      PAYMENT_SERVICE_URL: service,
      FRONTEND_SECRET: 'a secret for benchmarks, long enough to be one',
    }),
  ];
  started.push(startPinned(0, ['node', 'bench/support/bare-proxy.ts', String(library), service]));
  const proxied = `http://127.0.0.1:${gateway}/api/products`;
  await untilServed(proxied);
  await untilServed(`http://127.0.0.1:${library}/api/products`);
  try {
    return [...throughput(proxied), await addedLatency(proxied)];
  } finally {
    for (const one of started.reverse()) await one.stop();
  }
}

/** A guest token keeps a request out of the cache; without one it is answered from memory. */
function throughput(proxied: string): Row[] {
  warmUp(proxied);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    nginx: load(`http://127.0.0.1:${nginx}/products`, 3).perSecond,
    passedOn: load(proxied, 3, ['x-guest-token: none']).perSecond,
    fromMemory: load(proxied, 3).perSecond,
    byLibrary: load(`http://127.0.0.1:${library}/api/products`, 3).perSecond,
  }));
  const of = (name: 'nginx' | 'passedOn' | 'fromMemory' | 'byLibrary') => median(rounds.map((round) => round[name]));
  const detail = (perSecond: number) => `${Math.round(perSecond)} of ${Math.round(of('nginx'))} answers a second`;
  return [
    atLeast(
      'gateway: a 10 KB answer passed on, against nginx',
      0.25,
      of('passedOn') / of('nginx'),
      `${detail(of('passedOn'))}; its library alone under Express ${(of('byLibrary') / of('nginx')).toFixed(2)} ×`,
    ),
    atLeast(
      'gateway: the same from its cache, against nginx',
      1,
      of('fromMemory') / of('nginx'),
      detail(of('fromMemory')),
    ),
  ];
}

/** Just-in-time compilation takes some thousand requests. */
function warmUp(proxied: string): void {
  load(proxied, 3, ['x-guest-token: none']);
  load(proxied, 2);
  load(`http://127.0.0.1:${library}/api/products`, 3);
}

async function addedLatency(proxied: string): Promise<Row> {
  const added: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const direct = median(await steadyRate(`http://127.0.0.1:${upstream}/products`, 500, 4));
    const through = median(await steadyRate(proxied, 500, 4, { 'x-guest-token': 'none' }));
    added.push(through - direct);
  }
  return atMost('gateway: time added at 500 requests a second, median', 0.6, median(added), 'ms');
}
