import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** Sends `perSecond` requests a second whatever the answers do, for some seconds; the latencies in ms. */
export async function steadyRate(url: string, perSecond: number, seconds: number, headers = {}): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64, scheduling: 'lifo' });
  const latencies: number[] = [];
  const pending: Promise<void>[] = [];
  const startedAt = performance.now();
  for (let sent = 0; sent < perSecond * seconds; sent += 1) {
    const dueAt = startedAt + (sent * 1_000) / perSecond;
    while (performance.now() < dueAt) await sleep(0);
    pending.push(timed(url, agent, headers, latencies));
  }
  await Promise.all(pending);
  agent.destroy();
  return latencies.slice(Math.floor(latencies.length / 5));
}

function timed(url: string, agent: Agent, headers: Record<string, string>, latencies: number[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const sentAt = performance.now();
  get(url, { agent, headers }, (answer) => {
    answer.resume().once('end', () => {
      latencies.push(performance.now() - sentAt);
      resolve();
    });
  }).once('error', reject);
  return promise;
}
