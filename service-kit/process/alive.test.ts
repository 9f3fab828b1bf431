import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { commandOf, isAlive, startOf } from './alive.ts';

test('a process that runs is alive, known by its command line, and has a start that does not change', () => {
  expect(isAlive(process.pid)).toBe(true);
  expect(commandOf(process.pid)).toContain('node');
  expect(startOf(process.pid)).not.toBe('');
  expect(startOf(process.pid)).toBe(startOf(process.pid));
});

test('a process that has ended is not alive and has neither start nor command line', async () => {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  expect([isAlive(child.pid ?? 0), startOf(child.pid ?? 0), commandOf(child.pid ?? 0)]).toEqual([false, '', '']);
});
