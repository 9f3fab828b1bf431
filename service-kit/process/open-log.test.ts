import { closeSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openLog } from './open-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'vetch-log-'));
const file = join(folder, 'shop.log');
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function say(words: string): void {
  const log = openLog(file);
  writeSync(log, words);
  closeSync(log);
}

test('last words outlive a restart, and a log that has grown long is put aside', () => {
  say('I fall.\n');
  say('I am back.\n');
  expect(readFileSync(file, 'utf8')).toBe('I fall.\nI am back.\n');

  writeFileSync(file, 'x'.repeat(6_000_000));
  say('A new leaf.\n');
  expect(readFileSync(file, 'utf8')).toBe('A new leaf.\n');
  expect(readdirSync(folder).sort()).toEqual(['shop.log', 'shop.log.old']);
});
