import type { IncomingMessage, ServerResponse } from 'node:http';
import { Stream } from 'node:stream';

/** What belongs to the connection with the service; Node says its own of the one with the caller. */
const ofTheConnection = new Set(['connection', 'keep-alive', 'trailer', 'transfer-encoding', 'upgrade']);

/** Passes a service's answer on as it comes; one that comes in a single piece goes out in a single piece. */
export function passOn(answer: IncomingMessage, res: ServerResponse): void {
  // A failure was answered already.
  if (res.headersSent) {
    answer.destroy();
    return;
  }
  res.statusCode = answer.statusCode ?? 502;
  if (answer.statusMessage) res.statusMessage = answer.statusMessage;
  for (const name in answer.headers) {
    const value = answer.headers[name];
    if (value !== undefined && !ofTheConnection.has(name)) res.setHeader(name, value);
  }

  const length = Number(answer.headers['content-length']);
  let whole: Buffer | undefined;
  answer.on('data', (piece: Buffer) => {
    if (res.writableEnded) return;
    if (piece.length === length) whole = piece;
    else if (!res.write(piece)) waitFor(res, answer);
  });
  answer.on('end', () => res.writableEnded || res.end(whole));
}

function waitFor(res: ServerResponse, answer: IncomingMessage): void {
  answer.pause();
  res.once('drain', () => answer.resume());
}

/** A body of no bytes, in place of a request that has none: piping that one would set up much to carry nothing. */
class NoBody extends Stream {
  override pipe<Destination extends NodeJS.WritableStream>(destination: Destination): Destination {
    destination.end();
    return destination;
  }
}

export const noBody = new NoBody();

/** Whether a body follows the headers (RFC 9112, 6.3). */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
