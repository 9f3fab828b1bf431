import { z } from 'zod';
import { DeliveryDate, Fulfilment } from './delivery.ts';
import type { Api } from './endpoint.ts';
import { OrderDelivery, OrderStatus } from './order.ts';
import { StemCount } from './recipes.ts';

/** A delivery as the florist sees it; `next` lists the moves it can make. */
export const DeskDelivery = z
  .object({
    ...OrderDelivery.shape,
    orderReference: z.string(),
    orderStatus: OrderStatus,
    next: z.array(Fulfilment),
    /** What a stem that is being replaced waits for: the buyer's answer, or the stock room. It is not tied before. */
    waitsFor: z.enum(['answer', 'stems']).nullable(),
  })
  .meta({ id: 'DeskDelivery' });
export type DeskDelivery = z.infer<typeof DeskDelivery>;

/** `stems` is what to pull from the cold room for the day: each stem once, for deliveries not yet made. */
export const DeskDay = z
  .object({
    date: z.iso.date(),
    deliveries: z.array(DeskDelivery),
    /** What the florists have to tie in, in minutes; `of` is null where there is no limit. */
    minutes: z.object({ taken: z.int().min(0), of: z.int().min(0).nullable() }),
    stems: z.array(StemCount.omit({ label: true }).extend({ count: z.int().min(1) })),
  })
  .meta({ id: 'DeskDay' });
export type DeskDay = z.infer<typeof DeskDay>;

export const MoveDelivery = z.strictObject({ to: Fulfilment }).meta({ id: 'MoveDelivery' });

export const deskApi = {
  day: {
    method: 'get',
    path: '/deliveries',
    summary:
      'The deliveries of a day, with what to tie and what to pull; without a date, of the next day with work to do',
    access: 'florist',
    query: z.object({ date: DeliveryDate.optional() }),
    success: { status: 200, schema: DeskDay },
    problems: ['invalid-request'],
  },
  move: {
    method: 'post',
    path: '/deliveries/:deliveryId/moves',
    summary: 'Move a delivery along',
    access: 'florist',
    params: z.object({ deliveryId: z.uuid() }),
    body: MoveDelivery,
    success: { status: 200, schema: DeskDelivery },
    problems: ['invalid-request', 'delivery-not-found', 'illegal-delivery-transition', 'substitution-open'],
  },
} as const satisfies Api;
