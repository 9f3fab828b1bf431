import { PostcodeOrDistrict } from '@vetch/contracts/contact';
import { deliveryApi } from '@vetch/contracts/delivery';
import { zonesApi } from '@vetch/contracts/zones';
import { parse } from '@vetch/service-kit/http/parse';
import { type Request, Router } from 'express';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { attempt } from '../forms/attempt.ts';
import { type Form, readForm } from '../forms/form.ts';
import { errorsIn, type FormError } from '../forms/form-errors.ts';
import { nextPath } from '../visit/next-path.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { wherePage } from './where-page.ts';

const Typed = z.object({ postcode: PostcodeOrDistrict });

/** Where it goes: asked once, before days and fees are shown, and changed here from every page that depends on it. */
export function whereRoutes({ api }: Deps): Router {
  const router = Router();

  router.get('/where', async (req, res) => {
    const postcode = req.session.postcode ?? '';
    await sendPage(res, 'where/where', await pageFor(req, { postcode, back: String(req.query.back ?? '') }));
  });

  router.post('/where', async (req, res) => {
    const form = readForm(req.body);
    const [postcode, back] = [form.text('postcode'), form.text('back')];
    const errors = form.text('how') === 'collection' ? takePickUp(req) : await takePostcode(req, form);
    if (errors.length === 0) return seeOther(res, nextPath(back, '/bouquets'));
    await sendPage(res, 'where/where', await pageFor(req, { postcode, back, errors }), 422);
  });

  router.all('/where', only('GET', 'HEAD', 'POST'));

  async function pageFor(req: Request, typed: { postcode: string; back: string; errors?: readonly FormError[] }) {
    const areas = await visitorApi(api, req)(zonesApi.areas);
    return wherePage({ areas, errors: [], ...typed });
  }

  /** A postcode that nobody drives to is not kept. */
  async function takePostcode(req: Request, form: Form): Promise<FormError[]> {
    const work = async () => {
      const { postcode } = parse(Typed, { postcode: form.text('postcode') });
      await visitorApi(api, req)(deliveryApi.dates, { query: { days: 1, postcode } });
      return postcode;
    };
    const { value, refusal } = await attempt(work(), 'invalid-request', 'out-of-area');
    if (refusal) return errorsIn(refusal, {}, 'postcode');
    req.session.postcode = value;
    delete req.session.pickUp;
    return [];
  }

  return router;
}

function takePickUp(req: Request): FormError[] {
  req.session.pickUp = true;
  return [];
}
