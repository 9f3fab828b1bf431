import { z } from 'zod';
import { lineOfText } from './contact.ts';
import type { Api } from './endpoint.ts';
import { Order, OrderReference } from './order.ts';
import { SubstituteList } from './substitutes.ts';

/** `count` is in each bouquet of the line. What is replaced is `wasted`, or goes back to the others. */
export const ProposeSubstitution = z
  .strictObject({
    from: z.string().max(60),
    to: z.string('Choose what comes instead.').min(1, 'Choose what comes instead.').max(60),
    count: z.int('Give the number of stems as a whole number.').min(1, 'Replace at least one stem.').max(40),
    reason: lineOfText('a reason', 200),
    wasted: z.boolean().default(false),
  })
  .meta({ id: 'ProposeSubstitution' });
export type ProposeSubstitution = z.infer<typeof ProposeSubstitution>;

export const AnswerSubstitution = z.strictObject({ approved: z.boolean() }).meta({ id: 'AnswerSubstitution' });

const LineParams = z.object({ reference: OrderReference, lineId: z.uuid() });

export const substitutionsApi = {
  candidates: {
    method: 'get',
    path: '/orders/:reference/lines/:lineId/substitutes',
    summary: 'What could come instead of a stem of a bouquet that is not tied',
    access: 'florist',
    params: LineParams,
    query: z.object({
      stem: z.string().max(60),
      count: z.coerce.number('Give the number of stems.').int().min(1, 'Replace at least one stem.').max(40),
    }),
    success: { status: 200, schema: SubstituteList },
    problems: ['invalid-request', 'order-not-found', 'order-line-not-found', 'stem-not-offered'],
  },
  propose: {
    method: 'post',
    path: '/orders/:reference/lines/:lineId/substitutions',
    summary: 'Replace stems of a bouquet that is not tied, or ask the buyer first if that is their wish',
    access: 'florist',
    idempotent: true,
    params: LineParams,
    body: ProposeSubstitution,
    success: { status: 201, schema: Order },
    problems: [
      'invalid-request',
      'idempotency-key-missing',
      'idempotency-key-reused',
      'request-in-progress',
      'order-not-found',
      'order-line-not-found',
      'stem-not-offered',
      'substitute-not-offered',
      'substitution-open',
      'substitution-too-late',
      'substitution-not-wanted',
      'out-of-stock',
      'reservation-not-found',
      'reservation-released',
    ],
  },
  answer: {
    method: 'post',
    path: '/orders/:reference/substitutions/:substitutionId/answer',
    summary: 'Say yes or no to a substitution; the same answer twice is one',
    access: 'holder',
    params: z.object({ reference: OrderReference, substitutionId: z.uuid() }),
    body: AnswerSubstitution,
    success: { status: 200, schema: Order },
    problems: [
      'invalid-request',
      'order-not-found',
      'substitution-not-found',
      'substitution-answered',
      'substitution-too-late',
      'out-of-stock',
      'substitute-not-offered',
      'reservation-not-found',
      'reservation-released',
    ],
  },
} as const satisfies Api;
