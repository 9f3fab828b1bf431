import { readFileSync, writeFileSync } from 'node:fs';
import { problems } from '@vetch/contracts/problems';

const file = 'docs/problems.md';

const introduction = `# Problems

Every error of the API is a problem document ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)): \`type\` ends in one of the codes below,
\`status\` is the HTTP status, \`detail\` is written for the person who meets it, \`errors\` names fields by JSON pointer.
Programs compare codes and never read the text.
`;

const rows = Object.entries(problems).map(([code, { status, means }]) => `| \`${code}\` | ${status} | ${means} |`);
const page = [introduction, '| code | status | means |', '| --- | --- | --- |', ...rows, ''].join('\n');

/** Writes the page from the contracts; with --check only says whether it is up to date. */
if (!process.argv.includes('--check')) {
  writeFileSync(file, page);
} else if (readFileSync(file, 'utf8') !== page) {
  console.error(`${file} is stale. Run \`npm run openapi\` and commit.`);
  process.exit(1);
}
