import { Quote, quotesApi } from '@vetch/contracts/quotes';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { quote } from './quote.ts';

export function quoteRoutes({ catalogue }: Deps): Router {
  const router = Router();
  const { request } = quotesApi;

  router.post(request.path, allow(request.access), async (req, res) => {
    const { lines } = parse(request.body, req.body);
    res.json(Quote.parse(quote(await catalogue.current(), lines)));
  });

  return router;
}
