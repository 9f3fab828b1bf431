import { CareCode, careApi } from '@vetch/contracts/care';
import { productsApi } from '@vetch/contracts/products';
import { type Request, type Response, Router } from 'express';
import type { Deps } from '../deps.ts';
import { attempt, away } from '../forms/attempt.ts';
import type { FormError } from '../forms/form-errors.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { careCard } from './care-card.ts';
import { careGuide } from './care-guide.ts';

/** How to look after flowers: any, and those that came with a code. */
export function careRoutes({ api }: Pick<Deps, 'api'>): Router {
  const router = Router();

  router.get('/care', async (req, res) => {
    const { code } = req.query;
    const typed = typeof code === 'string' ? code : '';
    const known = CareCode.safeParse(typed);
    if (known.success) return seeOther(res, `/care/${known.data}`);
    await guide(req, res, typed, typed === '' ? [] : [{ field: 'code', text: known.error.issues[0]?.message ?? '' }]);
  });
  router.all('/care', only('GET', 'HEAD'));

  router.get('/care/:code', async (req, res) => {
    const { code } = req.params;
    const visitorsApi = visitorApi(api, req);
    const [{ value, refusal }, stems] = await Promise.all([
      attempt(visitorsApi(careApi.card, { params: { code } }), 'care-code-not-found', 'invalid-request'),
      attempt(visitorsApi(productsApi.stems), ...away),
    ]);
    if (value) return sendPage(res, 'guides/care-card', careCard(code, value, stems.value?.items ?? []));
    const text = refusal?.code === 'care-code-not-found' ? refusal.message : 'A code looks like 7K3M-9QXT.';
    await guide(req, res, code, [{ field: 'code', text }]);
  });
  router.all('/care/:code', only('GET', 'HEAD'));

  async function guide(req: Request, res: Response, code: string, errors: readonly FormError[]): Promise<void> {
    const stems = await visitorApi(api, req)(productsApi.stems);
    await sendPage(res, 'guides/care', careGuide(stems, code, errors), errors.length > 0 ? 404 : 200);
  }

  return router;
}
