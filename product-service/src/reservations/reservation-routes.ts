import { Reservation, reservationsApi } from '@vetch/contracts/reservations';
import { AppError } from '@vetch/service-kit/http/app-error';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { confirmReservation, releaseReservation } from './change-reservation.ts';
import { consumeStock } from './consume-stock.ts';
import { holdStock } from './hold-stock.ts';
import { findReservation } from './reservation-repository.ts';
import { wantedItems } from './wanted-items.ts';

export function reservationRoutes(deps: Deps): Router {
  const router = Router();
  const { hold, get, confirm, consume, release } = reservationsApi;

  router.put(hold.path, allow(hold.access), async (req, res) => {
    const { orderId } = parse(hold.params, req.params);
    res.json(Reservation.parse(await holdStock(deps, orderId, parse(hold.body, req.body))));
  });

  router.get(get.path, allow(get.access), async (req, res) => {
    const { orderId } = parse(get.params, req.params);
    const reservation = await findReservation(deps.db, orderId);
    if (!reservation) throw new AppError('reservation-not-found', 'Nothing is held for this order.');
    res.json(Reservation.parse(reservation));
  });

  router.post(confirm.path, allow(confirm.access), async (req, res) => {
    const { orderId } = parse(confirm.params, req.params);
    res.json(Reservation.parse(await confirmReservation(deps.db, orderId)));
  });

  router.put(consume.path, allow(consume.access), async (req, res) => {
    const { orderId, deliveryId } = parse(consume.params, req.params);
    const items = wantedItems(parse(consume.body, req.body));
    res.json(Reservation.parse(await consumeStock(deps.db, { orderId, deliveryId, items })));
  });

  router.delete(release.path, allow(release.access), async (req, res) => {
    const { orderId } = parse(release.params, req.params);
    res.json(Reservation.parse(await releaseReservation(deps.db, orderId)));
  });

  return router;
}
