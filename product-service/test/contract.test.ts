import { productsApi } from '@vetch/contracts/products';
import { quotesApi } from '@vetch/contracts/quotes';
import { reservationsApi } from '@vetch/contracts/reservations';
import { stockApi } from '@vetch/contracts/stock';
import { substitutesApi } from '@vetch/contracts/substitutes';
import { testContract } from '@vetch/service-kit/testing/contract';
import { afterAll } from 'vitest';
import { callers, openDemoShop } from './shop.ts';

const { db, app } = await openDemoShop();
afterAll(() => db.end());

testContract([productsApi, quotesApi, reservationsApi, substitutesApi, stockApi], app, callers);
