import type { OrderLine } from '@vetch/contracts/order';
import { type OwnReview, REVIEW_LIMIT } from '@vetch/contracts/review';
import { countedArt } from '../art/art.ts';
import { field } from '../forms/field.ts';
import { errorAt, type FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';
import { sizeName } from '../wording/bouquets.ts';
import { RATINGS, starsOf } from './review-words.ts';
import { reviewShown } from './reviews-part.ts';

/** What stands in the fields. */
export type ReviewDraft = { readonly rating: string; readonly words: string; readonly author: string };

export type WriteInput = {
  readonly reference: string;
  readonly line: OrderLine;
  /** The review there is, if there is one. */
  readonly own: OwnReview | undefined;
  readonly draft: ReviewDraft;
  readonly errors: readonly FormError[];
  /** Why nothing can be written. */
  readonly refusal: string;
};

/** Where the error summary leads when no number of stars is chosen. */
export const RATING_FIELD = 'rating-5';

/** The page on which a buyer writes about a bouquet that has arrived, changes it, and sees what became of it. */
export function writePage({ reference, line, own, draft, errors, refusal }: WriteInput) {
  const art = countedArt(`${line.name}, ${sizeName(line).toLowerCase()}`, line);
  const isOpen = refusal === '' && (own === undefined || own.state === 'waiting');
  return {
    head: head(`Your review of ${line.name}`, {
      arts: [art],
      current: 'orders',
      noStore: true,
      hasErrors: errors.length > 0,
    }),
    errors,
    name: line.name,
    art,
    back: { href: `/orders/${reference}`, text: `Order ${reference}` },
    refusal,
    ...(own ? { ...became(own, line), review: reviewShown(own) } : { status: '', review: undefined }),
    form: isOpen
      ? {
          action: `/orders/${reference}/lines/${line.id}/review`,
          button: own ? 'Change it' : 'Send it to the florist',
          ratings: RATINGS.map(({ rating, meaning }) => ({
            id: `rating-${rating}`,
            value: rating,
            stars: starsOf(rating),
            meaning,
            checked: draft.rating === String(rating),
          })),
          ratingError: errorAt(errors, RATING_FIELD),
          words: field(
            {
              id: 'words',
              label: 'In your words',
              hint: `Up to ${REVIEW_LIMIT.toLocaleString('en-GB')} characters. Please name nobody.`,
            },
            draft.words,
            errors,
          ),
          author: field(
            { id: 'author', label: 'The name to show with it', hint: 'A first name is enough. Everybody reads it.' },
            draft.author,
            errors,
          ),
        }
      : undefined,
  };
}

function became({ state, reason }: OwnReview, { slug }: OrderLine) {
  if (state === 'published')
    return { status: 'Thank you. Your review is on the bouquet’s page.', page: `/bouquets/${slug}` };
  if (state === 'declined') return { status: `We do not show this review. ${reason ?? ''}`.trim(), page: '' };
  return { status: 'Thank you. A florist reads it before it is shown; until then you can change it.', page: '' };
}
