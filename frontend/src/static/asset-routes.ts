import { AppError } from '@vetch/service-kit/http/app-error';
import { Router } from 'express';
import { bestEncoding } from '../web/encoding.ts';
import type { AssetStore } from './asset-store.ts';

export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Files whose name says their content never change, so browsers keep them for a year. */
export function assetRoutes(assets: AssetStore): Router {
  const router = Router();

  router.get('/assets/:file', (req, res) => {
    const asset = assets.find(req.path);
    if (!asset) throw new AppError('not-found', 'There is no such file.');
    const best = bestEncoding(req.get('accept-encoding'));
    const encoding = asset.bodies[best] ? best : 'identity';
    if (encoding !== 'identity') res.set('content-encoding', encoding);
    res
      .set({
        'content-type': asset.type,
        'cache-control': IMMUTABLE,
        'x-content-type-options': 'nosniff',
        vary: 'accept-encoding',
      })
      .send(asset.bodies[encoding]);
  });

  return router;
}
