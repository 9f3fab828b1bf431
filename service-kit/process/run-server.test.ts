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
