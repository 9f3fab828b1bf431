import { randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type TestCardScenario, testCards } from '@vetch/contracts/test-cards';
import { createTestCallers } from '@vetch/service-kit/testing/callers';
import { silentLog } from '@vetch/service-kit/testing/log';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import request from 'supertest';
import { createApp } from '../src/app.ts';
import type { Bank } from '../src/bank/bank.ts';
import { createSimulatedBank } from '../src/bank/simulated-bank.ts';
import type { Deps } from '../src/deps.ts';
import { createRecentPayments } from '../src/payments/recent-payments.ts';

const callers = await createTestCallers('payment-service');

/** A payment-service on a database of its own, with a clock that only moves when told to. */
export async function openShop() {
  const db = await createTestDatabase(join(import.meta.dirname, '../migrations'));
  const clock = { now: new Date('2026-11-22T12:00:00.000Z') };
  const now = () => clock.now;
  const bank = createSimulatedBank(db, now);
  const deps: Deps = {
    db,
    bank,
    bankDeadlineMs: 10_000,
    recent: createRecentPayments(),
    giftCardSecret: 'a secret that makes the codes of gift cards',
    verifyToken: callers.verifyToken,
    trustProxy: 'loopback',
    log: silentLog,
    now,
  };
  const later = (ms: number) => {
    clock.now = new Date(clock.now.getTime() + ms);
  };
  return { db, bank, deps, later, ...callers, ...customerOf(deps) };
}

/** What order-service and a shopper do, at an app with some of the dependencies replaced. */
export function customerOf(deps: Deps) {
  const http = request(createApp(deps));
  const { asService } = callers;

  const sendCard = (card: object, address = randomAddress()) =>
    http.post('/card-tokens').set('x-forwarded-for', address).send(card);
  const tokenFor = async (scenario: TestCardScenario) =>
    (await sendCard({ ...ordinaryCard, number: numberOf(scenario) }).expect(201)).body.token as string;

  const service = async (method: 'get' | 'post' | 'put', path: string, body?: object) =>
    http[method](path)
      .set('authorization', await asService())
      .send(body);
  const authorise = (id: string, body: object) => service('put', `/payments/${id}`, body);
  const read = (id: string) => service('get', `/payments/${id}`);
  const capture = (id: string) => service('post', `/payments/${id}/capture`);
  const letGo = (id: string) => service('post', `/payments/${id}/void`);
  const refund = (id: string, amountCents: number, refundId: string = randomUUID(), reason = 'wilted') =>
    service('put', `/payments/${id}/refunds/${refundId}`, { amountCents, reason });
  const answer = (id: string, outcome: string) => http.post(`/payments/${id}/challenge`).send({ outcome });

  const pay = async (scenario: TestCardScenario = 'pays', amountCents = 4500) => {
    const id: string = randomUUID();
    const body = { ...order(amountCents), cardToken: await tokenFor(scenario) };
    return { id, body, res: await authorise(id, body) };
  };
  const payAndCapture = async (amountCents = 4500) => {
    const { id } = await pay('pays', amountCents);
    await capture(id);
    return id;
  };
  const gifts = giftCardBuyer(http, tokenFor);
  return { http, sendCard, tokenFor, authorise, read, capture, letGo, refund, answer, pay, payAndCapture, ...gifts };
}

type Http = ReturnType<typeof request>;

/** Buys gift cards, and reads what is on them. */
function giftCardBuyer(http: Http, tokenFor: (scenario: TestCardScenario) => Promise<string>) {
  const buyGiftCard = async (amountCents = 5000, scenario: TestCardScenario = 'pays', key: string = randomUUID()) =>
    http
      .post('/gift-cards')
      .set('idempotency-key', key)
      .send({ amountCents, cardToken: await tokenFor(scenario) });
  const balance = (code: string, address = randomAddress()) =>
    http.post('/gift-card-balances').set('x-forwarded-for', address).send({ code });
  /** A gift card that was bought: its code, and a token that pays with it. */
  const giftCard = async (amountCents = 5000) => {
    const { code } = (await buyGiftCard(amountCents)).body as { code: string };
    const giftCardToken = (await balance(code)).body.token as string;
    return { code, giftCardToken, left: async () => (await balance(code)).body.balanceCents as number };
  };
  return { buyGiftCard, balance, giftCard };
}

/** The simulated bank with some of its answers replaced. */
export const withBank = (deps: Deps, changes: Partial<Bank>, bankDeadlineMs = deps.bankDeadlineMs) =>
  customerOf({ ...deps, bank: { ...deps.bank, ...changes }, bankDeadlineMs });

export const ordinaryCard = { number: '4242 4242 4242 4242', expiryMonth: 12, expiryYear: 2034, securityCode: '123' };

export const numberOf = (scenario: TestCardScenario) =>
  testCards.find((card) => card.scenario === scenario)?.number ?? '';

export const order = (amountCents = 4500) => ({
  orderId: randomUUID() as string,
  orderReference: 'VT-7K3M9Q',
  amountCents,
  currency: 'GBP',
});

/** So that no test meets the quota of another. */
const randomAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;

export const problem = (code: string) => `https://vetch.example/problems/${code}`;

export const never = (): Promise<never> => Promise.withResolvers<never>().promise;
