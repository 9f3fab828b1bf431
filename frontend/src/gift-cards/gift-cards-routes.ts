import { randomUUID } from 'node:crypto';
import { BuyGiftCard, type GiftCard, giftCardsApi } from '@vetch/contracts/gift-cards';
import { parse } from '@vetch/service-kit/http/parse';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { type Response, Router } from 'express';
import type { Deps } from '../deps.ts';
import { attempt, away } from '../forms/attempt.ts';
import { type Form, keyIn, readForm } from '../forms/form.ts';
import { errorsIn, type FormError, firstOfEach } from '../forms/form-errors.ts';
import { cardIn, type KeptCard } from '../payment/card-form.ts';
import { PAYMENT_DEADLINE_MS, visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { sendPage } from '../web/send-page.ts';
import { giftCardIn } from './gift-card-form.ts';
import { amountIn, boughtPage, type GiftCardsInput, giftCardsPage } from './gift-cards-page.ts';

/** Buying a gift card, and asking what is left on one. */
export function giftCardsRoutes({ api, demoShop }: Deps): Router {
  const router = Router();
  const show = (res: Response, shown: Omit<GiftCardsInput, 'demoShop'>, status: number) =>
    sendPage(res, 'gift-cards/gift-cards', giftCardsPage({ ...shown, demoShop }), status);

  router.get('/gift-cards', (_req, res) =>
    show(res, { form: readForm({}), errors: [], idempotencyKey: randomUUID() }, 200),
  );

  router.post('/gift-cards', async (req, res) => {
    const form = readForm(req.body);
    const bought = await buy(visitorApi(api, req), form);
    if (!('giftCard' in bought)) return show(res, { ...bought, form }, 422);
    await sendPage(res, 'gift-cards/bought', boughtPage(bought.giftCard, form));
  });
  router.all('/gift-cards', only('GET', 'HEAD', 'POST'));

  router.post('/gift-cards/balance', async (req, res) => {
    const form = readForm(req.body);
    const { giftCard: balance, errors } = await giftCardIn(visitorApi(api, req), form);
    await show(res, { form, errors, balance, idempotencyKey: randomUUID() }, balance ? 200 : 422);
  });
  router.all('/gift-cards/balance', only('POST'));

  return router;
}

/** The first press may have bought it: the next one has to ask under the same key. */
const unknown = ['request-in-progress', 'idempotency-key-reused', ...away] as const;
const fields = { amountCents: 'otherAmount' };

type Refused = {
  readonly errors: readonly FormError[];
  readonly card?: KeptCard | undefined;
  readonly idempotencyKey: string;
};

async function buy(api: ServiceClient, form: Form): Promise<{ readonly giftCard: GiftCard } | Refused> {
  const idempotencyKey = keyIn(form);
  const { card, errors: cardErrors } = await cardIn(api, form);
  const wish = { amountCents: amountIn(form), cardToken: card?.token ?? 'none' };
  const typed = await attempt((async () => parse(BuyGiftCard, wish))(), 'invalid-request');
  const errors = [...(typed.refusal ? errorsIn(typed.refusal, fields, 'otherAmount') : []), ...cardErrors];
  if (typed.refusal || errors.length > 0) return { errors: firstOfEach(errors), card, idempotencyKey };
  const buying = api(giftCardsApi.buy, {
    body: typed.value,
    headers: { 'idempotency-key': idempotencyKey },
    deadlineMs: PAYMENT_DEADLINE_MS,
  });
  const { value, refusal } = await attempt(buying, 'invalid-request', 'card-token-used', 'card-declined', ...unknown);
  if (!refusal) return { giftCard: value };
  if (unknown.some((code) => code === refusal.code)) return { errors: [notHeard], card: undefined, idempotencyKey };
  return { errors: errorsIn(refusal, fields, 'card-number'), idempotencyKey: randomUUID() };
}

const notHeard: FormError = {
  field: 'card-number',
  text: 'We have not heard yet whether the gift card was bought. Wait a moment, and press again with the same amount: it is bought and paid for once.',
};
