import type { Order } from '@vetch/contracts/order';
import type { Request, Response } from 'express';
import { seeOrder } from '../basket/visitor-basket.ts';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import type { Deps } from '../deps.ts';
import { tokenOfOrder } from '../visit/guest-orders.ts';
import { sendPage } from '../web/send-page.ts';
import type { RefusedCard } from './order-line.ts';
import { orderPage } from './order-page.ts';

/** What the page of an order says beside the order, and the status that goes with it. */
export type Said = { readonly problem?: string; readonly refusedCard?: RefusedCard; readonly status: number };

export type ShowOrder = (req: Request, res: Response, order: Order, said: Said) => Promise<void>;

/** Draws the page of an order. */
export function orderView({ demoShop }: Pick<Deps, 'demoShop'>, calendars: CalendarSource): ShowOrder {
  return async (req, res, order, { problem = '', refusedCard, status }) => {
    const basketIsBack = seeOrder(req.session, order);
    const token = tokenOfOrder(req.session, order.reference);
    const ownLink = token ? `/orders/${order.reference}?token=${encodeURIComponent(token)}` : '';
    const calendar = await calendars.calendarIfAny();
    const page = { order, calendar, ownLink, hasMailbox: demoShop, basketIsBack, problem };
    await sendPage(res, 'orders/order', orderPage({ ...page, ...(refusedCard && { refusedCard }) }), status);
  };
}
