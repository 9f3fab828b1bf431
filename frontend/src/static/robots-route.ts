import { Router } from 'express';

const robots = `User-agent: *
Disallow: /account
Disallow: /basket
Disallow: /checkout
Disallow: /desk
Disallow: /orders
Disallow: /payments
`;

/** Search engines are welcome in the shop window, and have no business behind it. */
export const robotsRoute = (): Router =>
  Router().get('/robots.txt', (_req, res) => {
    res.set('cache-control', 'public, max-age=86400').type('text/plain').send(robots);
  });
