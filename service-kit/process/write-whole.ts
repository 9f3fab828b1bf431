import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all, that only its owner can read: a process killed half-way leaves what was there before. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  writeFileSync(`${file}.new`, content, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
