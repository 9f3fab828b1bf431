import { ZoneTerms } from '@vetch/contracts/delivery';
import { DeliveryAreas, Zone, ZoneList, zonesApi } from '@vetch/contracts/zones';
import { AppError } from '@vetch/service-kit/http/app-error';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import type { Db } from '@vetch/service-kit/mysql/database';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { addressLines } from './find-zone.ts';
import { lockPlanning } from './peak-repository.ts';
import { deleteZone, readZones, writeZone } from './zone-repository.ts';

/** Where the shop delivers, when, and for how much. Every process sees a change within two seconds. */
export function zoneRoutes(deps: Deps): Router {
  const router = Router();
  const { areas, list, plan, remove } = zonesApi;

  router.get(areas.path, allow(areas.access), async (_req, res) => {
    const rules = await deps.shopRules();
    const items = rules.zones.map((zone) => ({ ...ZoneTerms.parse(zone), prefixes: zone.prefixes }));
    res.json(DeliveryAreas.parse({ currency: rules.currency, items, shopAddress: addressLines(rules) }));
  });

  router.get(list.path, allow(list.access), async (_req, res) => {
    res.json(ZoneList.parse({ items: await readZones(deps.db) }));
  });

  router.put(plan.path, allow(plan.access), async (req, res) => {
    const { key } = parse(plan.params, req.params);
    const zone = { key, ...parse(plan.body, req.body) };
    await inTransaction(deps.db, async (tx) => {
      await lockPlanning(tx);
      if (zone.method !== 'delivery') await requireAnother(tx, key);
      await writeZone(tx, zone);
    });
    res.json(Zone.parse(zone));
  });

  router.delete(remove.path, allow(remove.access), async (req, res) => {
    const { key } = parse(remove.params, req.params);
    await inTransaction(deps.db, async (tx) => {
      await lockPlanning(tx);
      await requireAnother(tx, key);
      await deleteZone(tx, key);
    });
    res.status(204).end();
  });

  return router;
}

/** A shop drives somewhere. */
async function requireAnother(tx: Db, key: string): Promise<void> {
  const others = (await readZones(tx)).filter((zone) => zone.key !== key && zone.method === 'delivery');
  if (others.length === 0) throw new AppError('last-zone', 'This is the last zone that the shop drives to.');
}
