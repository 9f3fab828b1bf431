import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { findServer } from '@vetch/service-kit/mysql/private-server/find-server';
import { ensureChromium } from './setup/chromium.ts';
import { ensureDatabaseServer } from './setup/database-server.ts';
import { runScript } from './setup/expected-failure.ts';

const everything = ['rules', 'services', 'journeys', 'promises'].flatMap((project) => ['--project', project]);

/** Runs the tests after installing what they need. Arguments go to vitest; without any, everything but the containers runs. */
await runScript(async () => {
  if (!process.env.TEST_DATABASE_URL && process.env.TEST_DATABASE !== 'container' && !findServer())
    ensureDatabaseServer();
  const args = process.argv.slice(2);
  mkdirSync('.data/test-results', { recursive: true });
  const { status } = spawnSync('vitest', ['run', ...(args.length > 0 ? args : everything)], {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: ensureChromium() },
    shell: process.platform === 'win32',
  });
  process.exit(status ?? 1);
});
