import { JsonWebKeySet } from '@vetch/contracts/user';
import { usersApi } from '@vetch/contracts/users';
import { allow } from '@vetch/service-kit/http/caller';
import { Router } from 'express';
import type { Deps } from '../deps.ts';

export function keyRoutes({ keys }: Deps): Router {
  const router = Router();

  router.get(usersApi.keys.path, allow(usersApi.keys.access), async (_req, res) => {
    res.json(JsonWebKeySet.parse({ keys: await keys.published() }));
  });

  return router;
}
