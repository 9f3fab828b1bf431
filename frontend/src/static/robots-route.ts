import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { absoluteIn } from '../web/absolute.ts';

const robots = `User-agent: *
Disallow: /account
Disallow: /basket
Disallow: /checkout
Disallow: /desk
Disallow: /mailbox
Disallow: /orders
Disallow: /payments
`;

/** Search engines are welcome in the shop window, and have no business behind it. */
export function robotsRoute({ publicUrl }: Pick<Deps, 'publicUrl'>): Router {
  const body = `${robots}\nSitemap: ${absoluteIn(publicUrl)('/sitemap.xml')}\n`;
  return Router().get('/robots.txt', (_req, res) => {
    res.set('cache-control', 'public, max-age=86400').type('text/plain').send(body);
  });
}
