import { Payment, PaymentList, PaymentPage } from '@vetch/contracts/payment';
import { paymentsApi } from '@vetch/contracts/payments';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { refundPayment } from '../refunds/refund-payment.ts';
import { authorisePayment } from './authorise-payment.ts';
import { capturePayment, voidPayment } from './capture-or-void.ts';
import { listPaymentsSince } from './list-payments-since.ts';
import { paymentIdOf } from './payment-id.ts';
import { findPayment, findPaymentsOfOrder } from './payment-repository.ts';
import { settlePayment } from './settle-payment.ts';

export function paymentRoutes(deps: Deps): Router {
  const router = Router();
  const { authorise, list, book, get, capture, void: letGo, refund } = paymentsApi;

  router.get(list.path, allow(list.access), async (req, res) => {
    const { orderId } = parse(list.query, req.query);
    res.json(PaymentList.parse({ items: await findPaymentsOfOrder(deps.db, orderId) }));
  });

  router.get(book.path, allow(book.access), async (req, res) => {
    const { since, after } = parse(book.query, req.query);
    res.json(PaymentPage.parse(await listPaymentsSince(deps.db, new Date(since), after)));
  });

  router.put(authorise.path, allow(authorise.access), async (req, res) => {
    const { paymentId } = parse(authorise.params, req.params);
    res.json(Payment.parse(await authorisePayment(deps, paymentId, parse(authorise.body, req.body))));
  });

  router.get(get.path, allow(get.access), async (req, res) => {
    const payment = await findPayment(deps.db, paymentIdOf(req));
    res.json(Payment.parse(await settlePayment(deps, payment)));
  });

  router.post(capture.path, allow(capture.access), async (req, res) => {
    res.json(Payment.parse(await capturePayment(deps, paymentIdOf(req))));
  });

  router.post(letGo.path, allow(letGo.access), async (req, res) => {
    res.json(Payment.parse(await voidPayment(deps, paymentIdOf(req))));
  });

  router.put(refund.path, allow(refund.access), async (req, res) => {
    const { paymentId, refundId } = parse(refund.params, req.params);
    const request = parse(refund.body, req.body);
    res.json(Payment.parse(await refundPayment(deps, { ...request, id: refundId, paymentId })));
  });

  return router;
}
