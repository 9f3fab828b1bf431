import { AppError } from '@vetch/service-kit/http/app-error';
import { type Response, Router } from 'express';
import { IMMUTABLE } from '../static/asset-routes.ts';
import { bestEncoding } from '../web/encoding.ts';
import { pictureAddress, pictureHash } from './picture-address.ts';
import type { PictureStore } from './picture-store.ts';
import { type SharedPictures, sharedAddress, sharedHash } from './shared-picture.ts';

/** Pictures, drawn from the recipe in their address. */
export function artRoutes(pictures: PictureStore, shared: SharedPictures): Router {
  const router = Router();

  async function answer(res: Response, hash: string, code: string): Promise<void> {
    const encoding = bestEncoding(res.req.get('accept-encoding'));
    const picture = await pictures.picture(code, encoding);
    if (!picture) throw nothingThere();
    if (hash !== pictureHash(code)) return sendOn(res, pictureAddress(code));
    if (encoding !== 'identity') res.set('content-encoding', encoding);
    res
      .set({
        'content-type': 'image/svg+xml',
        'cache-control': IMMUTABLE,
        'content-security-policy': "default-src 'none'",
        'x-content-type-options': 'nosniff',
        vary: 'accept-encoding',
      })
      .send(picture);
  }

  router.get('/art/:hash/stem/:name.svg', (req, res) => answer(res, req.params.hash, `stem/${req.params.name}`));
  router.get('/art/:hash/:code.svg', (req, res) => answer(res, req.params.hash, req.params.code));

  router.get('/art/:hash/shared/:tint/:code.png', async (req, res) => {
    const { hash, tint, code } = req.params;
    const picture = shared.find(tint, code);
    if (!picture) throw nothingThere();
    if (hash !== sharedHash(tint, code)) return sendOn(res, sharedAddress(tint, code));
    const body = await picture();
    res
      .set({ 'content-type': 'image/png', 'cache-control': IMMUTABLE, 'x-content-type-options': 'nosniff' })
      .send(body);
  });

  return router;
}

const nothingThere = () => new AppError('not-found', 'There is no such picture.');

/** An old page may name a picture by how it was drawn then; it is shown as it is drawn now. */
function sendOn(res: Response, address: string): void {
  res.set('cache-control', 'no-store').redirect(302, address);
}
