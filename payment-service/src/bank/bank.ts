import type { PaymentStatus } from '@vetch/contracts/payment';
import type { PaymentEventType } from '@vetch/contracts/webhooks';

/** Where a payment stands at the bank. `refusal` is the bank's code for why a payment was declined. */
export type BankState = { readonly status: PaymentStatus; readonly refusal: string | null };

export type Authorisation = {
  readonly paymentId: string;
  readonly amountCents: number;
  readonly currency: string;
  /** The bank's own reference of the card, from `registerCard`. */
  readonly card: string;
};

export type RefundRequest = { readonly refundId: string; readonly paymentId: string; readonly amountCents: number };

export type ChallengeOutcome = 'approved' | 'refused';

/**
 * The one seam to whoever moves the money. Each operation may be repeated: the bank knows a payment and a refund by our
 * ids and does each thing once. A rejected promise says nothing about the outcome; an aborted `signal` only means that
 * nobody waits any more.
 */
export type Bank = {
  /** Gives the card to the bank and returns its reference, which is all that we keep. */
  registerCard(number: string, signal: AbortSignal): Promise<string>;
  authorise(request: Authorisation, signal: AbortSignal): Promise<BankState>;
  /** 'unknown' when no authorisation under this id has reached the bank. */
  lookUp(paymentId: string, signal: AbortSignal): Promise<BankState | 'unknown'>;
  /** Declines the payment as `not-received` if the bank does not have it yet, and says where it stands. */
  bar(paymentId: string, signal: AbortSignal): Promise<BankState>;
  /** Takes the authorised amount. What cannot be captured is left as it is. */
  capture(paymentId: string, signal: AbortSignal): Promise<BankState>;
  /** Lets the payment go, and never accepts one that has not arrived. What was captured or declined is left as it is. */
  void(paymentId: string, signal: AbortSignal): Promise<BankState>;
  /** `counts` is false when the payment was not waiting for an answer, or had been given the other one. */
  answerChallenge(
    paymentId: string,
    outcome: ChallengeOutcome,
    signal: AbortSignal,
  ): Promise<BankState & { readonly counts: boolean }>;
  refund(request: RefundRequest, signal: AbortSignal): Promise<'done' | 'failed'>;
  /** After how long each word about an event of a payment with this card goes out, in ms; a bank that behaves says `[0]`. */
  toldAfterMs(card: string, event: PaymentEventType): readonly number[];
};
