import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';

/** An answer as it goes out: serialised once, however often it is asked for. */
export type Answer = { readonly body: Buffer; readonly etag: string };

export function toAnswer(value: unknown): Answer {
  const body = Buffer.from(JSON.stringify(value));
  return { body, etag: `"${createHash('sha1').update(body).digest('base64url')}"` };
}

/** Anyone may keep the answer, and asks each time whether it still holds; 304 when it does. */
export function sendAnswer(req: Request, res: Response, { body, etag }: Answer): void {
  res.setHeader('etag', etag);
  res.setHeader('cache-control', 'public, max-age=0, must-revalidate');
  if (req.fresh) {
    res.writeHead(304).end();
    return;
  }
  res.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }).end(body);
}
