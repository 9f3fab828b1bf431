import { writeFileSync } from 'node:fs';
import { drawPages } from './diagrams/shop-pages.ts';

const stale = drawPages('.').filter(({ is, shouldBe }) => is !== shouldBe);

/** Draws the states in the services' READMEs from their tables of legal moves; with --check only says whether they are. */
if (!process.argv.includes('--check')) {
  for (const { file, shouldBe } of stale) writeFileSync(file, shouldBe);
} else if (stale.length > 0) {
  console.error(`Stale: ${stale.map(({ file }) => file).join(', ')}. Run \`npm run diagrams\` and commit.`);
  process.exit(1);
}
