import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPrivateServer } from '@vetch/service-kit/mysql/private-server/private-server';
import { ensureDatabaseServer } from '../../scripts/setup/database-server.ts';
import { ensureSchemas } from '../../scripts/shop/schemas.ts';

export type BenchDatabase = {
  readonly rootUrl: string;
  readonly pid: number;
  readonly databaseUrl: (schema: string) => string;
  readonly stop: () => Promise<void>;
};

/** A private server with the four schemas and nothing in them. */
export async function startBenchDatabase(): Promise<BenchDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'vetch-bench-db-'));
  const server = await startPrivateServer({ server: ensureDatabaseServer(), folder, durable: true });
  return {
    rootUrl: server.url,
    pid: server.pid,
    databaseUrl: await ensureSchemas(server.url, 'a password for benchmarks'),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
