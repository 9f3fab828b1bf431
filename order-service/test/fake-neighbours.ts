import { randomUUID } from 'node:crypto';
import type { OwnRecipe } from '@vetch/contracts/own-bouquet';
import type { Payment, PaymentStatus } from '@vetch/contracts/payment';
import type { LineProblem, PricedLine, Quote, RequestQuote } from '@vetch/contracts/quotes';
import { BouquetSize, type Recipe } from '@vetch/contracts/recipes';
import type { ReservationState } from '@vetch/contracts/reservations';
import type { FindSubstitutes, Substitute } from '@vetch/contracts/substitutes';
import { AppError } from '@vetch/service-kit/http/app-error';
import { vi } from 'vitest';
import type { PaymentClient } from '../src/clients/payment-client.ts';
import type { ProductClient } from '../src/clients/product-client.ts';
import type { Mail } from '../src/mail/post-office.ts';

const prices: Record<string, number> = {
  ...{ 'first-light': 4_800, wren: 2_600, 'your-own': 3_000, 'market-day': 5_200, 'tulip-field': 3_800 },
};
/** What decides for which days they can be had. */
const needs: Record<string, Pick<PricedLine, 'leadDays' | 'seasons' | 'occasions'>> = {
  'market-day': { leadDays: 2, seasons: [], occasions: ['birthday'] },
  'tulip-field': {
    leadDays: 0,
    seasons: [{ kind: 'tulip', plural: 'tulips', from: '03-01', to: '05-31' }],
    occasions: [],
  },
};
const names: Record<string, string> = {
  wren: 'Wren',
  'market-day': 'Market Day',
  'tulip-field': 'Tulip Field',
  'your-own': 'Your own',
};

const listed: Recipe = {
  seed: 'first-light',
  dressing: 'paper',
  paper: 'oat',
  ribbon: 'peach',
  stems: [{ key: 'rose-peach', kind: 'rose', colour: 'peach', count: 5, label: '5 peach roses' }],
};

const asComposed = ({ stems, ...recipe }: OwnRecipe): Recipe => ({
  seed: 'your-own',
  ...recipe,
  stems: stems.map(({ key, count }) => {
    const [kind = '', colour = ''] = key.split('-');
    return { key, kind, colour, count, label: `${count} ${colour} ${kind}` };
  }),
});

const priced = ({ slug, size, quantity, extras = [], recipe }: RequestQuote['lines'][number]): PricedLine => ({
  slug,
  name: names[slug] ?? 'First Light',
  tint: '#f0d9c9',
  size: BouquetSize.parse(size),
  quantity,
  unitPriceCents: prices[slug] ?? 0,
  designMinutes: 20,
  ...(needs[slug] ?? { leadDays: 0, seasons: [], occasions: [] }),
  recipe: recipe ? asComposed(recipe) : { ...listed, seed: slug },
  extras: extras.map(({ key, quantity: count }) => ({
    key,
    name: 'Stoneware vase',
    quantity: count,
    unitPriceCents: 2_200,
  })),
});

function problemOf({ slug, size, recipe }: RequestQuote['lines'][number]): LineProblem | undefined {
  const position = recipe?.stems.findIndex(({ key }) => !key.includes('-')) ?? -1;
  if (position >= 0) return { code: 'stem-not-offered', detail: 'We have no such stem.', position };
  if (!prices[slug]) {
    const bouquets = [{ slug: 'wren', name: 'Wren' }];
    return { code: 'bouquet-not-found', detail: `There is no bouquet ${slug}.`, bouquets };
  }
  const sizes = BouquetSize.options;
  if (BouquetSize.safeParse(size).success) return undefined;
  return { code: 'size-not-offered', detail: `It comes in ${sizes.join(' or ')}.`, sizes };
}

/** Roses of another colour for so many of a stem. */
function substituteIn({ recipe, stem, count }: FindSubstitutes, colour: string): Substitute {
  const rose = (many: number) => ({
    ...{ key: `rose-${colour}`, kind: 'rose', colour, count: many, label: `${many} ${colour} roses` },
  });
  const left = recipe.stems
    .map((one) => (one.key === stem ? { ...one, count: one.count - count } : one))
    .filter((one) => one.count > 0);
  const stems = left.map((one) => ({ ...one, label: one.label.replace(/^\d+/, String(one.count)) }));
  return { ...rose(count), priceCents: 320, available: 40, recipe: { ...recipe, stems: [...stems, rose(count)] } };
}

/** A stock room that knows two bouquets, what is composed of its stems, and one extra, has enough of everything, and goes by the shop's clock. */
export function fakeProducts(now: () => Date) {
  const edition: { now: string } = { now: randomUUID() };
  const reservation = (orderId: string, state: ReservationState) => ({
    orderId,
    state,
    expiresAt: new Date(now().getTime() + 900_000).toISOString(),
  });
  const products = {
    quote: vi.fn(
      async ({ lines }: RequestQuote): Promise<Quote> => ({
        currency: 'GBP',
        catalogue: edition.now,
        short: [],
        lines: lines.map((line) => {
          const problem = problemOf(line);
          return problem ? { problem } : { priced: priced(line) };
        }),
      }),
    ),
    hold: vi.fn<ProductClient['hold']>(async (orderId, { catalogue = edition.now }) => {
      if (catalogue !== edition.now) throw new AppError('quote-outdated', 'The catalogue has changed.');
      return reservation(orderId, 'held');
    }),
    confirm: vi.fn<ProductClient['confirm']>(async (orderId) => reservation(orderId, 'confirmed')),
    consume: vi.fn<ProductClient['consume']>(async (orderId) => reservation(orderId, 'consumed')),
    substitutes: vi.fn<ProductClient['substitutes']>(async (wish) => ({
      petSafe: true,
      items: ['coral', 'apricot'].map((colour) => substituteIn(wish, colour)),
    })),
    swap: vi.fn<ProductClient['swap']>(async (orderId) => reservation(orderId, 'confirmed')),
    release: vi.fn<ProductClient['release']>(async (orderId) => reservation(orderId, 'released')),
  } satisfies ProductClient;
  /** Somebody changes the catalogue: what was quoted before is quoted anew. */
  const changeCatalogue = () => {
    edition.now = randomUUID();
  };
  return { products, changeCatalogue };
}

/** A bank that says yes, unless the card's token says otherwise. It remembers each payment by its id. */
export function fakePayments() {
  const book = new Map<string, Payment>();
  const entry = (id: string): Payment => {
    const payment = book.get(id);
    if (!payment) throw new AppError('payment-not-found', 'There is no such payment.');
    return payment;
  };
  const move = (id: string, changes: Partial<Payment>): Payment => {
    const payment = { ...entry(id), ...changes };
    book.set(id, payment);
    return payment;
  };
  const says: Record<string, PaymentStatus> = {
    declined: 'declined',
    challenge: 'requires_action',
    slow: 'processing',
  };
  const payments = {
    authorise: vi.fn<PaymentClient['authorise']>(async (id, { orderId, amountCents, currency, cardToken }) => {
      const status = says[cardToken ?? ''] ?? 'authorised';
      const card = { brand: 'Visa', lastFour: '4242', expiryMonth: 12, expiryYear: 2030 };
      const refusal = status === 'declined' ? 'declined' : null;
      const money = { amountCents, currency, capturedCents: 0, refundedCents: 0 };
      const fresh = { id, orderId, status, ...money, card, giftCard: null, refusal };
      if (!book.has(id)) book.set(id, fresh);
      return entry(id);
    }),
    get: vi.fn(async (id: string) => entry(id)),
    book: vi.fn<PaymentClient['book']>(async () => ({ items: [...book.values()], next: null })),
    capture: vi.fn(async (id: string) => move(id, { status: 'captured', capturedCents: entry(id).amountCents })),
    void: vi.fn(async (id: string) => {
      if (entry(id).status === 'captured') throw new AppError('illegal-payment-transition', 'It is captured.');
      return move(id, { status: 'voided' });
    }),
    refund: vi.fn<PaymentClient['refund']>(async (id, _refundId, { amountCents }) =>
      move(id, { refundedCents: entry(id).refundedCents + amountCents }),
    ),
  } satisfies PaymentClient;
  /** The bank makes up its mind. */
  const decide = (id: string, status: PaymentStatus) => move(id, { status });
  return { payments, book, decide };
}

export const away = () => new AppError('service-unavailable', 'Away.');
export const newKey = () => randomUUID();

/** Keeps what it is given to post; `refuse` makes it fail once with this error. */
export function fakePostOffice() {
  const posted = new Map<string, Mail>();
  const failures: Error[] = [];
  return {
    posted,
    refuse: (err: Error) => failures.push(err),
    post: async (mail: Mail) => {
      const failure = failures.shift();
      if (failure) throw failure;
      posted.set(mail.id, mail);
    },
    kept: async () => [],
  };
}
