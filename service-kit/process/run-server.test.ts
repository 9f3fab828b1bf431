import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { watchStreams } from './run-server.ts';

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  const endStreams = watchStreams(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, endStreams, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

test('a stream that is open when the process stops ends whole, and nothing keeps the server', async () => {
  const { server, endStreams, url } = await serve((_req, res) => {
    res.setHeader('content-type', 'text/event-stream').write('data: first\n\n');
  });
  const answer = await fetch(url);
  const closed = once(server, 'close');
  server.close();
  endStreams();
  expect(await answer.text()).toBe('data: first\n\n');
  await closed;
});

test('an answer that is no stream is left to finish', async () => {
  const { server, endStreams, url } = await serve((_req, res) => {
    res.setHeader('content-type', 'text/plain').write('half ');
    setImmediate(() => {
      endStreams();
      res.end('and half');
    });
  });
  expect(await (await fetch(url)).text()).toBe('half and half');
  server.close();
});

test('a process whose parent died before it listened stops by itself', async () => {
  const orphan = `
    const { once } = await import('node:events');
    const { pino } = await import('pino');
    const { runServer } = await import('./service-kit/process/run-server.ts');
    await once(process, 'disconnect');
    await runServer((_req, res) => res.end(), { port: 0, host: '127.0.0.1', log: pino({ level: 'silent' }) });`;
  const args = ['--input-type=module', '--eval', orphan];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([0, null]);
});
