import { z } from 'zod';
import type { Api } from './endpoint.ts';

/** Work of the shop that does not get on by itself: an e-mail given up, an order tried again and again. */
export const StuckWork = z.object({
  id: z.uuid(),
  what: z.string(),
  orderReference: z.string().nullable(),
  tries: z.int(),
  since: z.iso.datetime(),
  /** What went wrong last. */
  problem: z.string(),
});
export type StuckWork = z.infer<typeof StuckWork>;

export const StuckWorkList = z.object({ items: z.array(StuckWork) }).meta({ id: 'StuckWorkList' });
export type StuckWorkList = z.infer<typeof StuckWorkList>;

/** Where a service says what it could not finish by itself. */
const stuckAt = <Path extends string>(path: Path, whose: string) =>
  ({
    list: {
      method: 'get',
      path,
      summary: `What ${whose} could not finish by itself`,
      access: 'florist',
      success: { status: 200, schema: StuckWorkList },
      problems: [],
    },
    retry: {
      method: 'post',
      path: `${path}/:id/retry`,
      summary: `Try a piece of stuck work of ${whose} again`,
      access: 'florist',
      params: z.object({ id: z.uuid() }),
      success: { status: 204 },
      problems: ['invalid-request', 'stuck-work-not-found'],
    },
  }) as const satisfies Api;

export const stuckWorkApi = stuckAt('/stuck-work', 'the shop');

/** What payment-service could not tell order-service. */
export const stuckPaymentWorkApi = stuckAt('/stuck-payment-work', 'the till');
