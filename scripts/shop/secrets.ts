import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseEnv } from 'node:util';
import { writeWhole } from '@vetch/service-kit/process/write-whole';

/** What the processes share among themselves and nobody else may know. */
const names = ['SERVICE_SECRET', 'KEY_ENCRYPTION_SECRET', 'FRONTEND_SECRET', 'SESSION_SECRET', 'WEBHOOK_SECRET'];

/** The secrets in `file`, an env file that only its owner can read; those that are missing are made up and added. */
export function ensureSecrets(file: string): Record<string, string> {
  const known = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  const entries = names.map((name) => [name, known[name] ?? randomBytes(32).toString('hex')] as const);
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, entries.map(([name, secret]) => `${name}=${secret}\n`).join(''));
  return Object.fromEntries(entries);
}
