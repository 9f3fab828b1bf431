import { BouquetList } from '@vetch/contracts/bouquet-list';
import { Bouquet, productsApi } from '@vetch/contracts/products';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { sendAnswer, toAnswer } from './answer.ts';
import { describeBouquet } from './describe-bouquet.ts';
import { listBouquets, listSlugs, normaliseQuery } from './list-bouquets.ts';
import { listAddOns, listStems } from './stem-list.ts';

/** Each answer is worked out and serialised once per snapshot, and sent as it is from then on. */
export function catalogueRoutes({ catalogue }: Deps): Router {
  const router = Router();
  const { list, get, slugs, stems, addOns } = productsApi;

  router.get(list.path, allow(list.access), async (req, res) => {
    const snapshot = await catalogue.current();
    const query = normaliseQuery(snapshot.index, parse(list.query, req.query));
    const make = () => toAnswer(BouquetList.parse(listBouquets(snapshot, query)));
    sendAnswer(req, res, snapshot.lists.get(JSON.stringify(query), make));
  });

  router.get(get.path, allow(get.access), async (req, res) => {
    const { slug } = parse(get.params, req.params);
    const snapshot = await catalogue.current();
    const make = () => toAnswer(Bouquet.parse(describeBouquet(snapshot, slug)));
    sendAnswer(req, res, snapshot.pages.get(slug, make));
  });

  const whole = [
    { endpoint: slugs, read: listSlugs },
    { endpoint: stems, read: listStems },
    { endpoint: addOns, read: listAddOns },
  ];
  for (const { endpoint, read } of whole) {
    router.get(endpoint.path, allow(endpoint.access), async (req, res) => {
      const snapshot = await catalogue.current();
      const make = () => toAnswer(endpoint.success.schema.parse(read(snapshot)));
      sendAnswer(req, res, snapshot.lists.get(endpoint.path, make));
    });
  }

  return router;
}
