import { productsApi } from '@vetch/contracts/products';
import { quotesApi } from '@vetch/contracts/quotes';
import { reservationsApi } from '@vetch/contracts/reservations';
import { reviewsApi } from '@vetch/contracts/reviews';
import { seasonsApi } from '@vetch/contracts/seasons';
import { stockApi } from '@vetch/contracts/stock';
import { substitutesApi } from '@vetch/contracts/substitutes';
import { testContract } from '@vetch/service-kit/testing/contract';
import { afterAll } from 'vitest';
import { callers, openDemoShop } from './shop.ts';

const { db, app } = await openDemoShop();
afterAll(() => db.end());

testContract([productsApi, quotesApi, reservationsApi, stockApi, seasonsApi, reviewsApi, substitutesApi], app, callers);
