import type { AuthorisePayment, RefundPayment } from '@vetch/contracts/payment';
import { paymentsApi } from '@vetch/contracts/payments';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';

export type PaymentClient = ReturnType<typeof createPaymentClient>;

/** What order-service asks of payment-service, under ids it stored before asking. Every call can be repeated. */
export function createPaymentClient(call: ServiceClient) {
  const params = (paymentId: string) => ({ params: { paymentId } });
  return {
    authorise: (paymentId: string, body: AuthorisePayment) =>
      call(paymentsApi.authorise, { ...params(paymentId), body }),
    get: (paymentId: string) => call(paymentsApi.get, params(paymentId)),
    /** A page of all payments begun since an instant; `after` is the last page's `next`. */
    book: (since: string, after?: string) => call(paymentsApi.book, { query: { since, after } }),
    capture: (paymentId: string) => call(paymentsApi.capture, params(paymentId)),
    void: (paymentId: string) => call(paymentsApi.void, params(paymentId)),
    refund: (paymentId: string, refundId: string, body: RefundPayment) =>
      call(paymentsApi.refund, { params: { paymentId, refundId }, body }),
  };
}
