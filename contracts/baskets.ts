import { z } from 'zod';
import { AddLine, Basket, ChangeLine, NewBasket, OwnBasket, TakeBasket } from './basket.ts';
import type { Api } from './endpoint.ts';

const BasketParams = z.object({ basketId: z.uuid() });
const LineParams = z.object({ basketId: z.uuid(), lineId: z.uuid() });

export const basketsApi = {
  open: {
    method: 'post',
    path: '/baskets',
    summary: 'Open a basket',
    access: 'public',
    success: { status: 201, schema: NewBasket },
    problems: [],
  },
  takeOwn: {
    method: 'post',
    path: '/baskets/mine',
    summary: 'My own basket, with what lies in a guest’s basket added to it',
    access: 'customer',
    body: TakeBasket,
    success: { status: 200, schema: OwnBasket },
    problems: ['invalid-request', 'basket-not-found', 'basket-ordered'],
  },
  get: {
    method: 'get',
    path: '/baskets/:basketId',
    summary: 'The basket at today’s prices',
    access: 'holder',
    params: BasketParams,
    success: { status: 200, schema: Basket },
    problems: ['basket-not-found'],
  },
  addLine: {
    method: 'post',
    path: '/baskets/:basketId/lines',
    summary: 'Put a bouquet into the basket',
    access: 'holder',
    params: BasketParams,
    body: AddLine,
    success: { status: 201, schema: Basket },
    problems: [
      'invalid-request',
      'basket-not-found',
      'basket-ordered',
      'basket-full',
      'too-many-of-one',
      'bouquet-not-found',
      'bouquet-withdrawn',
      'size-not-offered',
      'extra-not-offered',
      'stem-not-offered',
      'date-not-offered',
    ],
  },
  changeLine: {
    method: 'patch',
    path: '/baskets/:basketId/lines/:lineId',
    summary: 'Change size, quantity, extras, date or card of a line',
    access: 'holder',
    params: LineParams,
    body: ChangeLine,
    success: { status: 200, schema: Basket },
    problems: [
      'invalid-request',
      'basket-not-found',
      'basket-line-not-found',
      'basket-ordered',
      'bouquet-not-found',
      'bouquet-withdrawn',
      'size-not-offered',
      'extra-not-offered',
      'date-not-offered',
    ],
  },
  removeLine: {
    method: 'delete',
    path: '/baskets/:basketId/lines/:lineId',
    summary: 'Take a line out of the basket',
    access: 'holder',
    params: LineParams,
    success: { status: 200, schema: Basket },
    problems: ['basket-not-found', 'basket-line-not-found', 'basket-ordered'],
  },
} as const satisfies Api;
