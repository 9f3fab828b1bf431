import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deskApi } from '@vetch/contracts/desk';
import { ordersApi } from '@vetch/contracts/orders';
import { findServer } from '@vetch/service-kit/mysql/private-server/find-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoOrders } from '../../order-service/seed/demo-orders.ts';
import { apiShopper } from '../support/api-shopper.ts';
import { freePorts } from '../support/open-shop-on.ts';
import { processesOf, type StartCommand, startCommand } from '../support/start-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'vetch-start-'));
const ports = await freePorts();
const shopUrl = `http://localhost:${ports.frontend}`;
const { call, signIn } = apiShopper(`http://127.0.0.1:${ports.gateway}/api`);

const start = () => startCommand(folder, ports);
const isOpen = ({ said }: StartCommand) => said().includes('Ctrl-C stops everything.');

// The data are made under another name, and only a server that serves them runs root's statements first.
const isCreatingDatabase = () => processesOf(folder).some((process) => /--datadir=\S+\.new /.test(process));
const isStartingDatabase = () => processesOf(folder).some((process) => process.includes(' --init-file='));

/** The names on the desk of the days around today, each as often as it is there. */
async function recipients(): Promise<string[]> {
  const headers = await signIn('dilys@vetch.example');
  const dates = Array.from({ length: 10 }, (_, day) => new Date(Date.now() + (day - 1) * 86_400_000).toISOString());
  const days = dates.map((date) => call(deskApi.day, { headers, query: { date: date.slice(0, 10) } }));
  return (await Promise.all(days)).flatMap(({ deliveries }) => deliveries.map(({ recipient }) => recipient.name));
}

async function hasFirstDemoOrder(): Promise<boolean> {
  const count = async () => (await call(ordersApi.mine, { headers: await signIn('rosa@vetch.example') })).total;
  return (await count().catch(() => 0)) > 0;
}

afterAll(() => {
  for (const left of processesOf(folder)) process.kill(Number.parseInt(left, 10), 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!findServer())('a start that is interrupted early', () => {
  test.each([
    ['is being created', isCreatingDatabase],
    ['starts', isStartingDatabase],
  ])('Ctrl-C while the database %s leaves no process', async (_when, hasCome) => {
    const shop = start();
    await shop.until(hasCome);
    shop.pressCtrlC();
    expect(await shop.ended).toBe(0);
    expect(shop.said()).toBe('\nStopping …\n');
    expect(processesOf(folder)).toEqual([]);
  });

  test('a database that was starting when its start was killed is the next one’s, which Ctrl-C ends', async () => {
    const killed = start();
    await killed.until(isStartingDatabase);
    killed.kill9();
    await killed.ended;
    const shop = start();
    await shop.until(() => shop.said().includes('database '));
    shop.pressCtrlC();
    expect(await shop.ended).toBe(0);
    expect(processesOf(folder)).toEqual([]);
  });
});

describe.skipIf(!findServer())('a first start that was killed among its demo orders, and the next', () => {
  let shop: StartCommand;

  beforeAll(async () => {
    const killed = start();
    await killed.until(hasFirstDemoOrder);
    killed.kill9();
    await killed.ended;
    shop = start();
    await shop.until(() => isOpen(shop));
  }, 120_000);

  test('the shop is open and says where', async () => {
    expect(shop.said()).toContain(`the shop         ${shopUrl}`);
    expect(shop.said()).toContain(`the API          http://localhost:${ports.gateway}/api`);
    const home = await fetch(shopUrl);
    expect([home.status, await home.text()]).toEqual([200, expect.stringContaining('Vetch')]);
  });

  test('each demo order is there once', async () => {
    expect((await recipients()).sort()).toEqual(demoOrders.map(({ recipient }) => recipient.name).sort());
  });

  test('a start beside it says so in one line', async () => {
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.said()).toMatch(/^Vetch is running already, at http:\/\/localhost:\d+ \(process \d+\)\..*\n$/);
  });

  test('Ctrl-C leaves no process, of the killed start neither', async () => {
    shop.pressCtrlC();
    expect(await shop.ended).toBe(0);
    expect(processesOf(folder)).toEqual([]);
  });
});
