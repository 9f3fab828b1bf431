import { z } from 'zod';
import type { Api } from './endpoint.ts';

const Wanted = z.strictObject({ key: z.string().max(60), count: z.int().min(1).max(10_000) });

const Demand = { stems: z.array(Wanted).min(1).max(200), extras: z.array(Wanted).max(100) };

/**
 * What an order needs from stock, each stem and extra once, summed over the whole order. `catalogue` is of the quote by
 * which it was priced, when that may be old: nothing is held for another state of the catalogue than today’s.
 */
export const HoldStock = z
  .strictObject({ ...Demand, catalogue: z.string().max(100).optional() })
  .meta({ id: 'HoldStock' });
export type HoldStock = z.infer<typeof HoldStock>;

/** What went into the bouquets of one delivery, each stem and extra once. */
export const ConsumeStock = z.strictObject(Demand).meta({ id: 'ConsumeStock' });
export type ConsumeStock = z.infer<typeof ConsumeStock>;

/** `consumed`: everything has gone into bouquets and does not come back. */
export const ReservationState = z.enum(['held', 'confirmed', 'consumed', 'released', 'expired']);
export type ReservationState = z.infer<typeof ReservationState>;

export const Reservation = z
  .object({ orderId: z.uuid(), state: ReservationState, expiresAt: z.iso.datetime() })
  .meta({ id: 'Reservation' });
export type Reservation = z.infer<typeof Reservation>;

const OrderParams = z.object({ orderId: z.uuid() });

export const reservationsApi = {
  hold: {
    method: 'put',
    path: '/reservations/:orderId',
    summary: 'Hold stems and extras for an order; the same order holds once',
    access: 'service',
    params: OrderParams,
    body: HoldStock,
    success: { status: 200, schema: Reservation },
    problems: ['invalid-request', 'out-of-stock', 'quote-outdated', 'reservation-released'],
  },
  get: {
    method: 'get',
    path: '/reservations/:orderId',
    summary: 'What is held for an order',
    access: 'service',
    params: OrderParams,
    success: { status: 200, schema: Reservation },
    problems: ['reservation-not-found'],
  },
  confirm: {
    method: 'post',
    path: '/reservations/:orderId/confirmation',
    summary: 'Turn a hold into an allocation',
    access: 'service',
    params: OrderParams,
    success: { status: 200, schema: Reservation },
    problems: ['reservation-not-found', 'reservation-released', 'out-of-stock'],
  },
  consume: {
    method: 'put',
    path: '/reservations/:orderId/consumptions/:deliveryId',
    summary: 'Take what went into the bouquets of a delivery out of stock; the same delivery takes it once',
    access: 'service',
    params: z.object({ orderId: z.uuid(), deliveryId: z.uuid() }),
    body: ConsumeStock,
    success: { status: 200, schema: Reservation },
    problems: ['invalid-request', 'reservation-not-found', 'reservation-released'],
  },
  release: {
    method: 'delete',
    path: '/reservations/:orderId',
    summary:
      'Give back what is held or allocated, and nothing that was made into bouquets; releasing twice gives back once, releasing nothing forbids a later hold',
    access: 'service',
    params: OrderParams,
    success: { status: 200, schema: Reservation },
    problems: [],
  },
} as const satisfies Api;
