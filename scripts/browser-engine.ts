import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

const file = 'frontend/src/assets/bouquet-art.js';

/** The drawing engine as one small file: the storefront serves what is checked in, and bundles nothing itself. */
const bundle = await rolldown({ input: 'bouquet-art/draw-bouquet.ts' });
const { output } = await bundle.generate({ format: 'esm', minify: true });
const isFresh = existsSync(file) && readFileSync(file, 'utf8') === output[0].code;

/** Writes the file; with --check only says whether it draws as bouquet-art does. */
if (!process.argv.includes('--check')) {
  writeFileSync(file, output[0].code);
} else if (!isFresh) {
  console.error(`${file} is stale. Run \`npm run engine\` and commit.`);
  process.exit(1);
}
