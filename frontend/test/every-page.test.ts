import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { PLENTY } from './fake-shop/gift-cards.ts';
import { hiddenIn, linksOf, postFormsOf } from './reading.ts';
import { card, choose, createVisitor, signIn, typed, type Visitor } from './visitor.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }] },
});

type Page = { readonly name: string; readonly html: string; readonly headers: Record<string, string> };
const pages: Page[] = [];
let visitor: Visitor;

async function keep(name: string, answer: { text: string; headers: Record<string, string> }): Promise<void> {
  pages.push({ name, html: answer.text, headers: answer.headers });
}

const open = ['/', '/bouquets', '/bouquets?search=zebra', '/bouquets?occasion=birthday&arriving=2026-11-24&page=1'];
const build = [
  '/build',
  '/build?recipe=vase~ink~plum~',
  '/build?recipe=tied~oat~sage~4-peony-blush_3-peony-pink_2-lily-white',
];
const guides = [
  '/gift-cards',
  '/where',
  '/delivery',
  '/care',
  '/drawings',
  '/privacy',
  '/sign-in',
  '/register',
  '/nowhere',
];

const florists = [
  '/account',
  '/account/people',
  '/account/people/new',
  '/account/quiet?kept',
  '/reminders/stop/ada.signed',
  '/desk/orders/VT-4819AA/lines/00000000-0000-4000-8000-000000000103/substitution',
  '/desk?date=2026-11-24',
  '/desk/sheet?date=2026-11-24',
  '/desk',
  '/desk/peaks',
  '/desk/zones',
  '/desk/seasons',
  '/desk/seasons?stem=tulip',
  '/desk/reviews?state=published',
  '/desk/problems',
  '/desk/promotions',
  '/mailbox',
];

/** Walks through the whole shop once, as a shopper and then as a florist. */
async function walk(): Promise<void> {
  for (const path of [...open, ...build, ...guides, '/care/7K3M9QXT', '/care/7K3M9QXT/problem', '/care/22222222'])
    await keep(path, await visitor.see(path));
  for (const slug of ['first-light', 'kitchen-table', 'hedgerow', 'hedgerow/reviews'])
    await keep(slug, await visitor.see(`/bouquets/${slug}`));
  for (const path of ['/basket', '/orders']) await keep(`empty ${path}`, await visitor.see(path));
  await keep('refused bouquet', await visitor.send('/bouquets/first-light', { size: 'classic' }));
  await choose(visitor, 'first-light', { cardMessage: 'Thank you.', extras: 'stoneware-vase' });
  await choose(visitor, 'lime-walk', { deliveryDate: '2026-11-26' });
  await visitor.see('/build');
  await keep('refused own bouquet', await visitor.send('/build', { 'count-rose': '3', step: 'add' }));
  await visitor.send('/build', { 'count-rose': '5', 'count-fern': '4', step: 'add', deliveryDate: '2026-11-26' });
  await keep('refused code', await visitor.send('/basket/promotion', { code: 'NOTONE' }));
  await visitor.send('/basket/promotion', { code: 'WELCOME10' });
  await keep('basket', await visitor.see('/basket'));
  await keep('checkout', await visitor.see('/checkout'));
  await keep('refused gift card', await visitor.send('/gift-cards', { otherAmount: '5' }));
  await keep(
    'gift card',
    await visitor.send('/gift-cards', { ...card, amount: '5000', to: 'Ada', message: 'Choose!' }),
  );
  await keep('balance', await visitor.send('/gift-cards/balance', { 'gift-card': PLENTY }));
  await keep('refused checkout', await visitor.send('/checkout', { ...typed, ...card, email: '' }));
  await keep('order', await visitor.sendAndFollow('/checkout', await checkoutFields('4242424242424242')));
  await keep('orders', await visitor.see('/orders'));
  await choose(visitor);
  await keep('declined', await visitor.sendAndFollow('/checkout', await checkoutFields('4000000000000002')));
  await choose(visitor);
  await keep('challenge', await visitor.sendAndFollow('/checkout', await checkoutFields('4000000000003220')));
  await choose(visitor);
  await keep('checking', await visitor.sendAndFollow('/checkout', await checkoutFields('4000000000006975')));
  await visitor.see('/sign-in');
  await keep('refused sign-in', await visitor.send('/sign-in', { email: 'florist@example.com', password: 'wrong' }));
  await signIn(visitor, 'florist@example.com');
  for (const path of florists) await keep(path, await visitor.see(path));
  await keep('refused season', await visitor.send('/desk/seasons/stems/peony', { fromDay: '1' }));
}

async function checkoutFields(number: string) {
  const { text } = await visitor.see('/checkout');
  return { ...typed, ...card, ...hiddenIn(text), 'slot-1': 'evening', 'who-1': 'same', 'card-number': number };
}

beforeAll(async () => {
  visitor = createVisitor(undefined, { demoShop: true });
  await walk();
});

test('the walk sees every kind of page', () => {
  expect(pages.length).toBeGreaterThan(25);
});

test('every page is valid HTML', async () => {
  for (const { name, html } of pages) {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) =>
      result.messages.map((one) => `${one.line}: ${one.ruleId} ${one.message}`),
    );
    expect({ name, messages }).toEqual({ name, messages: [] });
  }
});

test('every page allows no inline code, and has none', () => {
  for (const { name, html, headers } of pages) {
    const policy = headers['content-security-policy'] ?? '';
    expect({ name, policy }).toEqual({ name, policy: expect.not.stringContaining('unsafe') });
    expect(policy).toContain("form-action 'self';frame-ancestors 'none'");
    expect({ name, found: html.match(/ style="| on[a-z]+="/g) }).toEqual({ name, found: null });
    const [, nonce] = /'nonce-([^']+)'/.exec(policy) ?? [];
    for (const [tag] of html.matchAll(/<(script|style)\b[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`);
  }
});

test('every page has a token in each form that changes something', () => {
  const forms = pages.flatMap(({ html }) => postFormsOf(html));
  expect(forms.length).toBeGreaterThan(15);
  for (const form of forms) expect(form).toMatch(/name="_csrf" value="[\da-f]{64}\.[\da-f]{64}"/);
});

test('every page loads nothing from anywhere else', () => {
  for (const { name, html } of pages) {
    const loading = html.replaceAll(/<link rel="canonical"[^>]*>/g, '');
    const elsewhere = loading.match(/(?:src|href|action)="(?:https?:)?\/\/[^"]*"/g);
    expect({ name, elsewhere }).toEqual({ name, elsewhere: null });
  }
});

test('every page weighs at most 80 kB', () => {
  for (const { name, html } of pages) {
    const bytes = Buffer.byteLength(html);
    expect({ name, bytes }).toEqual({ name, bytes: expect.toSatisfy((size: number) => size <= 80_000) });
  }
});

test('every page links only to pages that exist', async () => {
  const links = new Set(pages.flatMap(({ html }) => linksOf(html)).map((href) => href.split('#')[0] || '/'));
  for (const href of links) {
    const { status } = await visitor.see(href);
    expect({ href, status }).toEqual({ href, status: expect.toBeOneOf([200, 303]) });
  }
});

test('every page links within itself only to what is there', () => {
  for (const { name, html } of pages) {
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const missing = linksOf(html).filter((href) => href.startsWith('#') && !ids.has(href.slice(1)));
    expect({ name, missing }).toEqual({ name, missing: [] });
  }
});

test('every page shows pictures and files that exist', async () => {
  const files = pages.flatMap(({ html }) => [...html.matchAll(/(?:src|href)="(\/(?:art|assets)\/[^"]+)"/g)]);
  for (const address of new Set(files.map(([, address = '']) => address))) {
    const { status } = await visitor.agent.get(address);
    expect({ address, status }).toEqual({ address, status: 200 });
  }
});
