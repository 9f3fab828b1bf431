import { silentLog } from '@vetch/service-kit/testing/log';
import request from 'supertest';
import { createApp } from '../src/app.ts';
import type { StreamClient } from '../src/clients/gateway-stream.ts';
import { createFakeShop, type FakeShop } from './fake-shop/fake-shop.ts';
import { tokenIn } from './reading.ts';

export const settings = {
  log: silentLog,
  stream: (async () => undefined) as StreamClient,
  checks: {},
  sessionSecret: 'a secret for tests, long enough to be one',
  publicUrl: 'http://localhost:5005',
  demoShop: false,
  trustProxy: 'loopback',
};

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Somebody with a browser: it keeps cookies, and sends forms with the token of the page it saw last. */
export function createVisitor(shop: FakeShop = createFakeShop(), options: Partial<typeof settings> = {}) {
  const agent = request.agent(createApp({ ...settings, ...options, api: shop.api }));
  let token = '';

  async function see(path: string) {
    const answer = await agent.get(path);
    token = tokenIn(answer.text) ?? token;
    return answer;
  }

  async function send(path: string, fields: Fields = {}) {
    const answer = await agent
      .post(path)
      .type('form')
      .send({ _csrf: token, ...fields });
    token = tokenIn(answer.text) ?? token;
    return answer;
  }

  /** Sends a form and follows to the page it leads to. */
  async function sendAndFollow(path: string, fields: Fields = {}) {
    const answer = await send(path, fields);
    return answer.status === 303 ? see(answer.headers.location ?? '') : answer;
  }

  return { shop, agent, see, send, sendAndFollow };
}

export type Visitor = ReturnType<typeof createVisitor>;

/** Puts a bouquet into the basket. */
export async function choose(visitor: Visitor, slug = 'first-light', fields: Fields = {}): Promise<void> {
  await visitor.see(`/bouquets/${slug}`);
  await visitor.send(`/bouquets/${slug}`, { size: 'classic', deliveryDate: '2026-11-24', cardMessage: '', ...fields });
}

export const card = { 'card-number': '4242 4242 4242 4242', 'card-expiry': '12/30', 'card-code': '123' };

/** What a shopper types at the checkout. */
export const typed = {
  email: 'iris@example.com',
  phone: '',
  'name-0': 'Marguerite Bell',
  'line1-0': '14 Cotham Vale',
  'line2-0': '',
  'town-0': 'Bristol',
  'postcode-0': 'bs65qa',
  'phone-0': '',
  'ifNobodyIn-0': 'neighbour',
  'slot-0': 'morning',
};

export async function signIn(visitor: Visitor, email: string): Promise<void> {
  await visitor.see('/sign-in');
  await visitor.send('/sign-in', { email, password: 'long enough password' });
}
