import { Reservation } from '@vetch/contracts/reservations';
import { SubstituteList, substitutesApi } from '@vetch/contracts/substitutes';
import { AppError } from '@vetch/service-kit/http/app-error';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { findSubstitutes } from './substitutes.ts';
import { swapStock } from './swap-stock.ts';

/** What could come instead of a stem, and taking it. */
export function substituteRoutes(deps: Deps): Router {
  const router = Router();
  const { find, swap } = substitutesApi;

  router.post(find.path, allow(find.access), async (req, res) => {
    const wish = parse(find.body, req.body);
    const { index, stock } = await deps.catalogue.current();
    const position = wish.recipe.stems.findIndex(({ key, count }) => key === wish.stem && count >= wish.count);
    const from = index.stems.get(wish.stem);
    if (position < 0 || !from) {
      throw new AppError('stem-not-offered', 'The bouquet does not have so many of this stem.', { position });
    }
    res.json(SubstituteList.parse(findSubstitutes(wish, from, index.stems, stock)));
  });

  router.put(swap.path, allow(swap.access), async (req, res) => {
    const ids = parse(swap.params, req.params);
    res.json(Reservation.parse(await swapStock(deps, ids, parse(swap.body, req.body))));
  });

  return router;
}
