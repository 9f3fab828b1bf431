import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MySqlContainer } from '@testcontainers/mysql';
import { getContainerRuntimeClient, ImageName } from 'testcontainers';
import { findServer } from '../mysql/private-server/find-server.ts';
import { startPrivateServer } from '../mysql/private-server/private-server.ts';
import { isAlive } from '../process/alive.ts';

const IMAGE = 'mysql:9.7';
const PREFIX = 'vetch-test-';

export type TestServer = { readonly url: string; readonly stop: () => Promise<unknown> };

/** vitest `globalSetup`: one server for the whole run, its root URL in TEST_DATABASE_URL; the URL that is there already wins. */
export async function setup(): Promise<(() => Promise<unknown>) | undefined> {
  if (process.env.TEST_DATABASE_URL) return undefined;
  const { url, stop } = await startTestServer();
  process.env.TEST_DATABASE_URL = url;
  return stop;
}

/**
 * A new, empty server with the URL of its root: a container, where a Docker engine has the image and can run it; else a
 * private one. TEST_DATABASE=container or =private insists on one of them.
 */
export async function startTestServer(): Promise<TestServer> {
  const wanted = process.env.TEST_DATABASE;
  if (wanted === 'container') return startContainer();
  if (wanted === 'private' || !(await hasImage())) return startPrivate();
  return startContainer().catch(startPrivate);
}

async function hasImage(): Promise<boolean> {
  try {
    const client = await getContainerRuntimeClient();
    return await client.image.exists(ImageName.fromString(IMAGE));
  } catch {
    return false;
  }
}

async function startContainer(): Promise<TestServer> {
  const container = await new MySqlContainer(IMAGE)
    .withRootPassword('root')
    .withTmpFs({ '/var/lib/mysql': 'rw' })
    .withCommand([
      '--performance-schema=OFF',
      '--skip-log-bin',
      '--max-connections=250',
      '--innodb-flush-log-at-trx-commit=0',
    ])
    .start();
  return { url: container.getConnectionUri(true), stop: () => container.stop() };
}

async function startPrivate(): Promise<TestServer> {
  const server = findServer();
  if (!server)
    throw new Error(
      'There is no mariadbd or mysqld here, and no Docker engine with mysql:9.7. `npm test` installs one.',
    );
  sweepLeftovers();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const running = await startPrivateServer({ server, folder, durable: false });
  return {
    url: running.url,
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A killed run leaves its server behind; its folder bears the id of the run. */
function sweepLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    if (isAlive(Number.parseInt(name.slice(PREFIX.length), 10))) continue;
    const folder = join(tmpdir(), name);
    try {
      process.kill((JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')) as { pid: number }).pid, 'SIGKILL');
    } catch {
      // Nothing runs there any more.
    }
    rmSync(folder, { recursive: true, force: true });
  }
}
