import type { RequestHandler } from 'express';
import { routes } from './routes.ts';

/** `GET /api`: what there is, for people who look around. */
export function directory(): RequestHandler {
  const body = {
    name: 'Vetch',
    documentation: '/api/docs',
    endpoints: routes.map(({ service, endpoint: { method, path, summary, access } }) => ({
      method: method.toUpperCase(),
      path: `/api${path}`,
      summary,
      access,
      service,
    })),
  };
  return (_req, res) => {
    res.json(body);
  };
}
