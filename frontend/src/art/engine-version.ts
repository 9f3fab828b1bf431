import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

let version: string | undefined;

/** A hash over the source of the drawing engine: a change to how anything is drawn changes the address of every picture. */
export function engineVersion(): string {
  version ??= hashOf(dirname(createRequire(import.meta.url).resolve('@vetch/bouquet-art/palette')));
  return version;
}

function hashOf(folder: string): string {
  const digest = createHash('sha256');
  const sources = globSync('**/*.ts', { cwd: folder }).filter(
    (name) => !/node_modules|\.test\.|test-fixtures/.test(name),
  );
  for (const name of sources.sort()) digest.update(name).update(readFileSync(join(folder, name)));
  return digest.digest('base64url');
}
