import { z } from 'zod';
import { lineOfText } from './contact.ts';
import { DeliveryDate } from './delivery.ts';
import type { Api } from './endpoint.ts';

/** A day on which nothing more can be ordered, with the words that shoppers read. What is ordered already stands. */
export const Closure = z.object({ date: z.iso.date(), note: z.string() }).meta({ id: 'Closure' });
export type Closure = z.infer<typeof Closure>;

export const ClosureList = z.object({ items: z.array(Closure) }).meta({ id: 'ClosureList' });
export type ClosureList = z.infer<typeof ClosureList>;

export const CloseDay = z.strictObject({ note: lineOfText('why the day is closed', 120) }).meta({ id: 'CloseDay' });
export type CloseDay = z.infer<typeof CloseDay>;

const Day = z.object({ date: DeliveryDate });

export const closuresApi = {
  list: {
    method: 'get',
    path: '/closures',
    summary: 'The days from today on that are closed by hand',
    access: 'florist',
    success: { status: 200, schema: ClosureList },
    problems: [],
  },
  close: {
    method: 'put',
    path: '/closures/:date',
    summary: 'Close a day, or what is left of today; what is ordered already stands',
    access: 'florist',
    params: Day,
    body: CloseDay,
    success: { status: 200, schema: Closure },
    problems: ['invalid-request', 'date-not-offered'],
  },
  open: {
    method: 'delete',
    path: '/closures/:date',
    summary: 'Open a closed day again',
    access: 'florist',
    params: Day,
    success: { status: 204 },
    problems: ['invalid-request'],
  },
} as const satisfies Api;
