// Adds up vitest's reports and says "N passed, N failed". A step that failed without a failing test counts as one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = '.data/test-results';
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
const reports = files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
const sum = (field) => reports.reduce((total, report) => total + report[field], 0);

const failedSteps = Number(process.argv[2] ?? 0);
const passed = sum('numPassedTests');
const failed = Math.max(sum('numFailedTests'), failedSteps);
const skipped = sum('numPendingTests') + sum('numTodoTests');
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
