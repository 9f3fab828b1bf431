import type { Response } from 'express';
import type { Head } from '../frame/head.ts';
import { keepSession } from '../visit/session.ts';
import { bestEncoding, encoded } from './encoding.ts';

/** Below this, in bytes, compressing costs more than it saves. */
const WORTH_COMPRESSING = 1_024;
const QUALITY = 3;

/** Draws a page and sends it whole, with its length. The visitor's cookie goes with it if the visit changed. */
export async function sendPage(
  res: Response,
  view: string,
  page: { readonly head: Head },
  status = 200,
): Promise<void> {
  const html = Buffer.from(await drawn(res, view, page));
  await keepSession(res.req, res);
  const encoding = html.length < WORTH_COMPRESSING ? 'identity' : bestEncoding(res.req.get('accept-encoding'));
  const body = await encoded(html, encoding, QUALITY);
  if (encoding !== 'identity') res.set('content-encoding', encoding);
  if (page.head.refreshSeconds) res.set('refresh', String(page.head.refreshSeconds));
  res
    .status(status)
    .set({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': page.head.noStore ? 'no-store' : 'private, no-cache',
      vary: 'accept-encoding, cookie',
    })
    .send(body);
}

/** Answers a form that was accepted: the browser asks for the next page with GET, so reloading repeats nothing. */
export async function seeOther(res: Response, path: string): Promise<void> {
  await keepSession(res.req, res);
  res.redirect(303, path);
}

function drawn(res: Response, view: string, page: object): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  res.render(view, { page }, (err: Error | null, html: string) => (err ? reject(err) : resolve(html)));
  return promise;
}
