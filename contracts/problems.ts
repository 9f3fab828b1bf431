import { z } from 'zod';

/**
 * Every problem that the shop can answer with (RFC 9457): its HTTP status and what it means to the caller.
 * The code is the last part of the problem's `type`; clients compare codes and never read the text.
 */
export const problems = {
  'invalid-request': {
    status: 400,
    means: 'A field is missing or has a value it cannot have; `errors` names each field.',
  },
  'malformed-json': { status: 400, means: 'The body is not the JSON that its content type promises.' },
  'idempotency-key-missing': { status: 400, means: 'This operation must carry an `Idempotency-Key` header.' },
  'not-signed-in': { status: 401, means: 'The operation needs a signed-in account, or the access token has run out.' },
  'sign-in-refused': { status: 401, means: 'E-mail address and password do not belong together.' },
  'session-ended': { status: 401, means: 'The refresh token is unknown, used or revoked; sign in again.' },
  'webhook-refused': { status: 401, means: 'The signature of a webhook is missing, wrong, or too old.' },
  'review-ticket-refused': {
    status: 401,
    means:
      'The review ticket is missing, has run out, or is for another bouquet; the page of the order gives a new one.',
  },
  'not-allowed': { status: 403, means: 'The account is signed in, but its role does not allow this.' },
  'not-found': { status: 404, means: 'There is nothing at this address.' },
  'bouquet-not-found': { status: 404, means: 'No bouquet has this name; `bouquets` lists the nearest.' },
  'stem-kind-not-found': { status: 404, means: 'The shop has no such kind of stem.' },
  'basket-not-found': { status: 404, means: 'There is no such basket, or it is not yours.' },
  'basket-line-not-found': { status: 404, means: 'The basket has no such line.' },
  'order-not-found': { status: 404, means: 'There is no such order, or it is not yours.' },
  'substitution-not-found': { status: 404, means: 'The order has no such substitution.' },
  'order-line-not-found': { status: 404, means: 'The order has no such line.' },
  'care-code-not-found': { status: 404, means: 'No card of the shop carries this code.' },
  'gift-card-not-found': {
    status: 404,
    means: 'The shop has no gift card with this code, or the token that stands for it has run out.',
  },
  'promotion-not-found': { status: 404, means: 'The shop has no such promotion code.' },
  'delivery-not-found': { status: 404, means: 'There is no such delivery.' },
  'review-not-found': { status: 404, means: 'There is no such review.' },
  'report-not-found': { status: 404, means: 'There is no such report of a problem, or it is not yours.' },
  'stuck-work-not-found': { status: 404, means: 'There is no such stuck work, or it got on meanwhile.' },
  'payment-not-found': { status: 404, means: 'There is no such payment.' },
  'reservation-not-found': { status: 404, means: 'Nothing is held for this order.' },
  'address-not-found': { status: 404, means: 'The account has no such address.' },
  'person-not-found': { status: 404, means: 'The account keeps no such person.' },
  'reminder-link-not-found': {
    status: 404,
    means: 'The link of the reminder is cut short, or its person is forgotten.',
  },
  'account-not-found': { status: 404, means: 'There is no such account.' },
  'method-not-allowed': {
    status: 405,
    means: 'The address exists, but not for this method; `Allow` lists the methods.',
  },
  'last-zone': { status: 409, means: 'Without this zone the shop would deliver nowhere.' },
  'email-taken': { status: 409, means: 'An account with this e-mail address exists already.' },
  'out-of-stock': {
    status: 409,
    means: 'There are not enough stems or extras; `short` says which and how many are left.',
  },
  'stock-promised': {
    status: 409,
    means: 'More is promised to orders than there would be; `promised` says how many.',
  },
  'quote-outdated': {
    status: 409,
    means: 'The catalogue changed since the quote that the order was priced by; ask for another.',
  },
  'slot-full': { status: 409, means: 'The delivery slot has no place left; `slots` lists those that have.' },
  'basket-changed': {
    status: 409,
    means: 'The basket, a price or a fee changed since the page was drawn; `changes` says what.',
  },
  'basket-ordered': { status: 409, means: 'The basket has become an order; `reference` names it.' },
  'illegal-order-transition': { status: 409, means: 'An order in this state cannot make that move.' },
  'illegal-payment-transition': { status: 409, means: 'A payment in this state cannot make that move.' },
  'illegal-delivery-transition': { status: 409, means: 'A delivery in this state cannot make that move.' },
  'substitution-open': { status: 409, means: 'A substitution for this bouquet is under way, or waits for the buyer.' },
  'substitution-too-late': { status: 409, means: 'The bouquet is tied, or the order does not stand.' },
  'substitution-answered': { status: 409, means: 'The substitution does not wait for an answer any more.' },
  'substitution-not-wanted': { status: 409, means: 'The buyer wants money back rather than another stem.' },
  'cancellation-too-late': { status: 409, means: 'The florist has started, or the cut-off has passed.' },
  'card-printed': { status: 409, means: 'The florist has started, and the card is printed.' },
  'not-delivered-yet': { status: 409, means: 'The flowers have not arrived yet.' },
  'report-too-late': {
    status: 409,
    means: 'A problem can be reported for a week after the flowers arrive; `until` says when it ended.',
  },
  'report-answered': { status: 409, means: 'The report has been answered; it cannot be changed.' },
  'too-many-reports': { status: 409, means: 'There are as many reports about one delivery as the shop takes.' },
  'already-reviewed': { status: 409, means: 'This bouquet of the order has a review; `state` says where it stands.' },
  'review-decided': { status: 409, means: 'A florist has published or declined the review; it cannot be changed.' },
  'review-changed': { status: 409, means: 'The author changed the review meanwhile; read it again.' },
  'illegal-review-transition': { status: 409, means: 'A review in this state cannot make that move.' },
  'not-for-review': { status: 409, means: 'A bouquet of one’s own has no page where a review could stand.' },
  'peaks-overlap': { status: 409, means: 'Another busy time holds on one of these days.' },
  'promotion-exists': { status: 409, means: 'There is a promotion with this code, perhaps one that is switched off.' },
  'refund-too-large': { status: 409, means: 'The refund is more than what is left of the captured amount.' },
  'refund-failed': { status: 409, means: 'The bank did not give the money back; a new refund may be tried.' },
  'reservation-released': { status: 409, means: 'The hold ran out or was released.' },
  'request-in-progress': { status: 409, means: 'A request with this `Idempotency-Key` is still being worked on.' },
  'bouquet-withdrawn': {
    status: 410,
    means: 'The bouquet was sold once and is no longer made; `relations` are those nearest to it, as on its page.',
  },
  'body-too-large': { status: 413, means: 'The request body is over the limit.' },
  'unsupported-media-type': { status: 415, means: 'The request body must be JSON.' },
  'idempotency-key-reused': { status: 422, means: 'This `Idempotency-Key` was used with another body.' },
  'size-not-offered': {
    status: 422,
    means: 'The bouquet does not come in this size; `sizes` lists those it comes in.',
  },
  'extra-not-offered': { status: 422, means: 'There is no such extra; `extras` lists those there are.' },
  'substitute-not-offered': {
    status: 422,
    means: 'This stem cannot replace the other: it costs less, is short, or is not as safe for pets.',
  },
  'stem-not-offered': {
    status: 422,
    means: 'There is no such stem; `position` says which line of the recipe names it.',
  },
  'date-not-offered': {
    status: 422,
    means: 'We do not deliver on this date; `dates` lists the nearest on which we do.',
  },
  'out-of-area': {
    status: 422,
    means: 'We do not drive to this postcode; `collectAt` is the address of the shop, where it can be picked up.',
  },
  'no-collection': { status: 422, means: 'The shop does not hand out flowers itself.' },
  'slot-not-offered': { status: 422, means: 'There is no such slot on this date; `slots` lists those there are.' },
  'too-many-people': { status: 422, means: 'The account keeps as many people as it can; remove one first.' },
  'basket-full': { status: 422, means: 'The basket has as many lines as it can hold.' },
  'too-many-of-one': { status: 422, means: 'A line holds so many of one bouquet and no more; `most` says how many.' },
  'promotion-refused': {
    status: 422,
    means: 'The promotion code cannot be used for this basket; `reason` says why in a word, the detail in a sentence.',
  },
  'basket-empty': { status: 422, means: 'An order needs at least one bouquet.' },
  'deliveries-do-not-match': { status: 422, means: 'The deliveries of the order are not those of the basket.' },
  'photo-refused': { status: 422, means: 'The photo is no JPEG, PNG or WebP picture that can be read.' },
  'card-refused': { status: 422, means: 'The card number, expiry or security code is not valid.' },
  'card-token-used': { status: 422, means: 'A card token pays once; send the card again.' },
  'card-declined': {
    status: 422,
    means: 'The bank did not let the card pay, and nothing was charged; `refusal` says why.',
  },
  'gift-card-short': {
    status: 422,
    means: 'The gift card does not hold as much, and no other card was sent; `balanceCents` says what it holds.',
  },
  'password-too-weak': { status: 422, means: 'The password is easy to guess.' },
  'too-many-requests': { status: 429, means: 'Too many attempts; `Retry-After` says when to try again.' },
  'internal-error': { status: 500, means: 'Something went wrong here; the request id helps us to find it.' },
  'service-unavailable': { status: 503, means: 'A part of the shop does not answer; try again in a moment.' },
  'too-many-streams': {
    status: 503,
    means: 'As many streams are open as there is room for; read the thing itself from time to time instead.',
  },
  'deadline-exceeded': { status: 504, means: 'A part of the shop took too long; the outcome may not be known yet.' },
} as const satisfies Record<string, { status: number; means: string }>;

export type ProblemCode = keyof typeof problems;

export const Problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

const base = 'https://vetch.example/problems/';

export const problemType = (code: ProblemCode): string => base + code;

/** The code in a problem's `type`, or `undefined` when the problem is not one of the shop's. */
export function problemCode(type: string): ProblemCode | undefined {
  const code = type.startsWith(base) ? type.slice(base.length) : '';
  return Object.hasOwn(problems, code) ? (code as ProblemCode) : undefined;
}
