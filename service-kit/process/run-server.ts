import type { RequestListener, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import closeWithGrace from 'close-with-grace';
import type { Logger } from 'pino';
import { createServer } from './node-http.ts';

export type RunOptions = {
  readonly port: number;
  readonly host: string;
  readonly log: Logger;
  /** What to close once the last request has been answered. */
  readonly close?: () => Promise<unknown>;
};

/** How long requests in flight may take to finish when the process is told to stop, in milliseconds. */
const DRAIN_MS = 8_000;

/**
 * Listens, and stops in order: no new connections, streams end, then the requests in flight, then `close`. A port in use
 * is one clear line. A process whose parent is gone stops by itself.
 */
export async function runServer(listener: RequestListener, { port, host, log, close }: RunOptions): Promise<Server> {
  const server = createServer(listener);
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 20_000;
  server.requestTimeout = 30_000;
  const endStreams = watchStreams(server);
  await listen(server, port, host, log);
  const grace = closeWithGrace({ delay: DRAIN_MS + 2_000, logger: false }, async ({ err, signal }) => {
    if (err) log.fatal({ err }, 'stopping after an error');
    else log.info({ signal }, 'stopping');
    await drain(server, endStreams);
    await close?.();
  });
  // A parent that was killed cannot say so; its end of the channel closes, perhaps before anybody listened for it.
  process.once('disconnect', () => grace.close());
  if (process.connected === false) grace.close();
  log.info({ port }, 'listening');
  giveBackStartUp();
  return server;
}

const START_UP_MS = 3_000;

/** Start-up leaves memory behind that nobody needs; with --expose-gc it goes back to the system when all have started. */
function giveBackStartUp(): void {
  const collect = () => globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  setTimeout(collect, START_UP_MS).unref();
}

async function listen(server: Server, port: number, host: string, log: Logger): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject).listen(port, host, resolve);
  await promise.catch((err: NodeJS.ErrnoException) => {
    const why = err.code === 'EADDRINUSE' ? `port ${port} is in use by another program` : err.message;
    log.fatal(`cannot listen: ${why}`);
    process.exit(1);
  });
}

/**
 * A stream has no end of its own to wait for: on stop it is ended, and its reader comes again, to another replica. The last
 * answer of each connection is kept: a set that every request enters and leaves cost the garbage collector more.
 */
export function watchStreams(server: Server): () => void {
  const latest = new Map<Socket, ServerResponse>();
  server.on('connection', (socket: Socket) => socket.once('close', () => latest.delete(socket)));
  server.on('request', ({ socket }, res: ServerResponse) => latest.set(socket, res));
  return () => {
    for (const res of latest.values())
      if (String(res.getHeader('content-type')).startsWith('text/event-stream')) res.end();
  };
}

/** A connection whose last request has been answered stays open for more; nobody waits for those. */
async function drain(server: Server, endStreams: () => void): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  endStreams();
  const closing = setInterval(() => server.closeIdleConnections(), 50);
  const deadline = new AbortController();
  await Promise.race([closed, sleep(DRAIN_MS, undefined, { signal: deadline.signal }).catch(() => undefined)]);
  deadline.abort();
  clearInterval(closing);
  server.closeAllConnections();
}
