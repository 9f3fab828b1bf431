import type { DeskReview, DeskReviewList, ReviewState } from '@vetch/contracts/review';
import { field } from '../forms/field.ts';
import type { Form } from '../forms/form.ts';
import type { FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';
import { reviewShown } from '../reviews/reviews-part.ts';

export type ReviewsInput = {
  readonly list: DeskReviewList;
  readonly state: ReviewState;
  readonly florist: string;
  readonly form: Form;
  readonly errors: readonly FormError[];
  readonly notice: string;
};

const names: Readonly<Record<ReviewState, string>> = {
  waiting: 'To read',
  published: 'Published',
  declined: 'Declined',
};

/** The ids of the fields that a review has on the page. */
export const reasonField = (id: string) => `reason-${id}`;
export const answerField = (id: string) => `answer-${id}`;

/** The reviews in one state, and what the florist can do with each. */
export function reviewsPage({ list, state, florist, form, errors, notice }: ReviewsInput) {
  return {
    head: head('Reviews', { plainHeader: `Florist’s desk · ${florist}`, noStore: true, hasErrors: errors.length > 0 }),
    errors,
    notice,
    states: Object.entries(names).map(([key, name]) => ({
      href: `/desk/reviews?state=${key}`,
      name,
      isCurrent: key === state,
    })),
    reviews: list.items.map((review) => reviewOf(review, form, errors)),
    newer: list.page > 1 ? `/desk/reviews?state=${state}&page=${list.page - 1}` : '',
    older: list.page < list.pages ? `/desk/reviews?state=${state}&page=${list.page + 1}` : '',
    nothing: state === 'waiting' ? 'Every review has been read.' : 'There is none.',
  };
}

function reviewOf(review: DeskReview, form: Form, errors: readonly FormError[]) {
  const { id, slug, bouquet, state, reason, version } = review;
  const hidden = [
    { name: 'version', value: String(version) },
    { name: 'state', value: state },
  ];
  const one = (name: string, label: string, hint: string, before = '') =>
    field({ id: name, label, hint, wide: true }, form.has(name) ? form.text(name) : before, errors);
  const isOpen = (name: string) => errors.some((error) => error.field === name);
  return {
    ...reviewShown(review),
    bouquet: { name: bouquet, href: `/bouquets/${slug}` },
    reason: reason ?? '',
    publish:
      state === 'published'
        ? undefined
        : { action: `/desk/reviews/${id}/publication`, label: 'Publish it', look: 'btn sm', hidden },
    decline:
      state === 'declined'
        ? undefined
        : {
            action: `/desk/reviews/${id}/refusal`,
            label: state === 'published' ? 'Take it down' : 'Decline it',
            hidden,
            isOpen: isOpen(reasonField(id)),
            reason: one(reasonField(id), 'Reason', 'The author reads it.'),
          },
    reply:
      state !== 'published'
        ? undefined
        : {
            action: `/desk/reviews/${id}/answer`,
            label: review.answer ? 'Change the answer' : 'Answer it',
            hidden,
            isOpen: isOpen(answerField(id)),
            words: one(answerField(id), 'Answer', 'Everybody reads it.', review.answer ?? ''),
          },
  };
}
