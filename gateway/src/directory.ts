import { Router } from 'express';
import { routes } from './routes.ts';

/** `GET /api`: what there is, for people who look around. */
export function directory(): Router {
  const router = Router();
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
  router.get('/', (_req, res) => {
    res.json(body);
  });
  return router;
}
