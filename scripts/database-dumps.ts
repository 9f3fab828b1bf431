import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { ExpectedFailure, runScript } from './setup/expected-failure.ts';

const container = 'mysql_db';
const login = ['-u', 'root', '-proot'];

/** Each schema, and its tables whose rows concern one running shop only: they are dumped empty. */
const schemas = {
  user_db: ['signing_keys', 'sessions', 'refresh_tokens', 'sign_ins', 'rate_limits'],
  product_db: [],
  order_db: ['idempotency_keys'],
  payment_db: [],
} as const;

const direction = process.argv[2];

/** `export`: the four schemas of the running containers into database_dumps/. `import`: the other way round. */
await runScript(async () => {
  if (direction !== 'export' && direction !== 'import') throw new ExpectedFailure('Say export or import.');
  if (spawnSync('docker', ['exec', container, 'true']).status !== 0) {
    throw new ExpectedFailure(`The container ${container} does not run. Start it with: docker compose up --build`);
  }
  for (const [schema, passing] of Object.entries(schemas)) {
    const file = `database_dumps/${schema}.sql`;
    if (direction === 'export') exportSchema(schema, passing, file);
    else importSchema(schema, file);
    console.log(`${direction === 'export' ? 'wrote' : 'read '} ${file}`);
  }
});

function exportSchema(schema: string, passing: readonly string[], file: string): void {
  const whole = dump(...passing.map((table) => `--ignore-table=${schema}.${table}`), schema);
  const empty = passing.length > 0 ? dump('--no-data', schema, ...passing) : '';
  writeFileSync(file, `SET NAMES utf8mb4;\n${whole}${empty}`);
}

function dump(...args: string[]): string {
  const options = ['--single-transaction', '--hex-blob', '--skip-dump-date', '--no-tablespaces'];
  const { status, stdout, stderr } = spawnSync(
    'docker',
    ['exec', container, 'mysqldump', ...login, ...options, ...args],
    { encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  if (status !== 0) throw new ExpectedFailure(`mysqldump failed: ${stderr}`);
  return stdout;
}

function importSchema(schema: string, file: string): void {
  const input = openSync(file, 'r');
  const { status, stderr } = spawnSync('docker', ['exec', '-i', container, 'mysql', ...login, schema], {
    stdio: [input, 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  closeSync(input);
  if (status !== 0) throw new ExpectedFailure(`The import of ${file} failed: ${stderr}`);
}
