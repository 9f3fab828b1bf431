import type { BouquetCard } from '@vetch/contracts/bouquet-list';
import { type ProblemCode, problems } from '@vetch/contracts/problems';
import { AppError } from '@vetch/service-kit/http/app-error';
import { artsOf, bouquetCards, type Card } from '../catalogue/bouquet-card.ts';
import { head } from '../frame/head.ts';
import {
  gone,
  notAllowed,
  notFound,
  notUnderstood,
  orderNotHere,
  ourFault,
  resting,
  type Said,
  staleForm,
  tooMany,
} from './problem-words.ts';
import type { TypedForm } from './typed-form.ts';

/** Bouquets to go on to, under words of their own. */
export type Offer = { readonly title: string; readonly items: readonly BouquetCard[]; readonly currency: string };

export type ProblemExtras = { readonly offer?: Offer | undefined; readonly typed?: TypedForm | undefined };

export function problemPage(said: Said, requestId: string, extras: ProblemExtras = {}) {
  const { offer, typed } = extras;
  const cards: Card[] = offer ? bouquetCards(offer.items, { currency: offer.currency }) : [];
  const page = { requestId, cards, cardsTitle: offer?.title ?? '', typed };
  return { ...said, ...page, head: head(said.heading, { arts: artsOf(cards), noStore: true }) };
}

const byCode: Partial<Record<ProblemCode, Said>> = {
  'order-not-found': orderNotHere,
  'not-allowed': notAllowed,
  'too-many-requests': tooMany,
};

const byStatus: Readonly<Record<number, Said>> = {
  404: notFound,
  410: gone,
  503: resting,
  504: { ...resting, status: 504 },
};

/** What to say about an error. Anything unexpected says nothing about itself. */
export function sayOf(error: unknown): Said {
  if (isStaleForm(error)) return staleForm;
  const status = statusOf(error);
  const said = error instanceof AppError ? byCode[error.code] : undefined;
  return said ?? byStatus[status] ?? (status < 500 ? notUnderstood(status) : ourFault);
}

/** Thrown by the form tokens. */
const isStaleForm = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EBADCSRFTOKEN';

/** body-parser and the router throw http-errors for malformed requests. */
function statusOf(error: unknown): number {
  if (error instanceof AppError) return problems[error.code].status;
  if (error instanceof URIError) return 404;
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
}
