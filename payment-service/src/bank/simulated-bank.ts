import { setTimeout as sleep } from 'node:timers/promises';
import { ifUnmatched } from '@vetch/service-kit/mysql/message';
import { inTransaction, lastly } from '@vetch/service-kit/mysql/transaction';
import type { Pool, PoolConnection } from 'mysql2/promise';
import type { Authorisation, Bank, BankState, ChallengeOutcome, RefundRequest } from './bank.ts';
import { behaviourOf, scenarioOf, toldAfterMs } from './bank-behaviour.ts';
import {
  captureDecided,
  type Entry,
  findEntry,
  openEntry,
  outcomeOf,
  saveEntry,
  writeOperation,
} from './bank-books-repository.ts';

/** A bank that keeps real books and behaves as the test card says; what it took stays taken when its answer is lost. */
export function createSimulatedBank(db: Pool, now: () => Date): Bank {
  return {
    registerCard: async (number) => scenarioOf(number),
    authorise: (request, signal) => authorise(db, now, request, signal),
    lookUp: (paymentId) => lookUp(db, now, paymentId),
    async bar(paymentId) {
      await openEntry(db, { ...noEntry, paymentId, status: 'declined', refusal: 'not-received', decidesAt: now() });
      return known(await lookUp(db, now, paymentId));
    },
    capture: (paymentId) => capture(db, paymentId, now()),
    async void(paymentId) {
      await openEntry(db, { ...noEntry, paymentId, status: 'voided', decidesAt: now() });
      return inBooks(db, paymentId, (tx, entry) => letGo(tx, entry, now()));
    },
    answerChallenge: (paymentId, outcome) =>
      inBooks(db, paymentId, (tx, entry) => answerChallenge(tx, entry, outcome, now())),
    refund: (request) => inBooks(db, request.paymentId, (tx, entry) => refund(tx, entry, request, now())),
    toldAfterMs,
  };
}

/** What stands in the books for a payment that never arrived. */
const noEntry = {
  card: null,
  amountCents: 0,
  currency: null,
  refusal: null,
  challengeOutcome: null,
  refundedCents: 0,
} satisfies Partial<Entry>;

function stateOf({ status, refusal, decidesAt }: Entry, now: Date): BankState {
  return decidesAt > now ? { status: 'processing', refusal: null } : { status, refusal };
}

async function authorise(db: Pool, now: () => Date, request: Authorisation, signal: AbortSignal): Promise<BankState> {
  const { status, refusal, decidesAfterMs, losesAnswer } = behaviourOf(request.card);
  const decidesAt = new Date(now().getTime() + decidesAfterMs);
  const entry = { ...noEntry, ...request, status, refusal, decidesAt };
  const isFirst = await openEntry(db, entry);
  if (isFirst && losesAnswer) await nobodyWaits(signal);
  if (isFirst && decidesAfterMs === 0) return stateOf(entry, now());
  if (isFirst) await sleep(decidesAfterMs, undefined, { signal });
  return known(await lookUp(db, now, request.paymentId));
}

async function lookUp(db: Pool, now: () => Date, paymentId: string): Promise<BankState | 'unknown'> {
  const entry = await findEntry(db, paymentId);
  return entry ? stateOf(entry, now()) : 'unknown';
}

function known<T>(found: T | 'unknown' | undefined): T {
  if (found === 'unknown' || found === undefined) throw new Error('The bank has no such payment.');
  return found;
}

function nobodyWaits(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  if (signal.aborted) reject(signal.reason);
  else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  return promise;
}

/** Works on one entry of the books at a time. */
function inBooks<T>(db: Pool, paymentId: string, work: (tx: PoolConnection, entry: Entry) => Promise<T>): Promise<T> {
  return inTransaction(db, async (tx) => {
    return work(tx, known(await findEntry(tx, paymentId, 'FOR UPDATE')));
  });
}

async function capture(db: Pool, paymentId: string, now: Date): Promise<BankState> {
  const captured = inTransaction(db, (tx) => lastly(tx, () => captureDecided(tx, paymentId, now)));
  if (await captured.then(() => true, ifUnmatched)) return { status: 'captured', refusal: null };
  return known(await lookUp(db, () => now, paymentId));
}

async function letGo(tx: PoolConnection, entry: Entry, now: Date): Promise<BankState> {
  if (entry.status !== 'authorised' && entry.status !== 'requires_action') return stateOf(entry, now);
  const { paymentId, amountCents } = entry;
  await Promise.all([
    saveEntry(tx, { ...entry, status: 'voided', decidesAt: now }),
    writeOperation(tx, {
      key: `voided:${paymentId}`,
      paymentId,
      kind: 'voided',
      outcome: 'done',
      amountCents,
      at: now,
    }),
  ]);
  return { status: 'voided', refusal: null };
}

async function answerChallenge(tx: PoolConnection, entry: Entry, outcome: ChallengeOutcome, now: Date) {
  if (entry.status !== 'requires_action') {
    return { ...stateOf(entry, now), counts: entry.challengeOutcome === outcome };
  }
  const decided: BankState =
    outcome === 'approved'
      ? { status: 'authorised', refusal: null }
      : { status: 'declined', refusal: 'challenge-failed' };
  await saveEntry(tx, { ...entry, ...decided, challengeOutcome: outcome });
  return { ...decided, counts: true };
}

/** A refund that failed stays failed under its id. */
async function refund(tx: PoolConnection, entry: Entry, request: RefundRequest, now: Date): Promise<'done' | 'failed'> {
  const { refundId, paymentId, amountCents } = request;
  const key = `refunded:${refundId}`;
  const earlier = await outcomeOf(tx, key);
  if (earlier) return earlier;
  const refundedCents = entry.refundedCents + amountCents;
  const outcome = entry.status === 'captured' && refundedCents <= entry.amountCents ? 'done' : 'failed';
  await writeOperation(tx, { key, paymentId, kind: 'refunded', outcome, amountCents, at: now });
  if (outcome === 'done') await saveEntry(tx, { ...entry, refundedCents });
  return outcome;
}
