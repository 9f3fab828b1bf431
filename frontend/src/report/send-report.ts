import type { Endpoint } from '@vetch/contracts/endpoint';
import { parse } from '@vetch/service-kit/http/parse';
import type { CallOptions, ServiceClient } from '@vetch/service-kit/http/service-client';
import type { Request } from 'express';
import type { z } from 'zod';
import { attempt, away, isAway } from '../forms/attempt.ts';
import { errorsIn, type FormError } from '../forms/form-errors.ts';
import { reportFields } from './report-form.ts';

/** What came of a report: errors at its fields, or something to say of all of it. */
export type Sent = { readonly errors: readonly FormError[]; readonly notice: string };

type Way = {
  readonly report: Endpoint & { readonly body: z.ZodType };
  readonly photo: Endpoint;
  readonly call: Pick<CallOptions, 'params' | 'headers'>;
};

const refusals = [
  'invalid-request',
  'delivery-not-found',
  'not-delivered-yet',
  'report-too-late',
  'too-many-reports',
  'report-not-found',
  'report-answered',
] as const;

/** A photo is read from the disk once: after a refusal it has to be chosen again. */
const TOO_LARGE = 'The photo has more than 5 MB. Choose a smaller one, or send the report without it.';

/** The photos of others are in the way, or the shop went away between the two. */
const NOT_NOW =
  'Your report has reached us, but the photo has not: too much is going on just now. Choose it again in a minute and send it with this form.';

/**
 * Sends the report and then its photo. A photo that is refused leaves the report as it was told; the form, sent again with
 * the same id, changes it.
 */
export async function sendReport(api: ServiceClient, way: Way, body: object, photo: Request['photo']): Promise<Sent> {
  const checked = await attempt((async () => parse(way.report.body, body))(), 'invalid-request');
  const tooLarge = photo?.isTooLarge ? [{ field: 'photo', text: TOO_LARGE }] : [];
  if (checked.refusal)
    return { errors: [...errorsIn(checked.refusal, reportFields, 'words'), ...tooLarge], notice: '' };
  if (tooLarge.length > 0) return { errors: tooLarge, notice: '' };
  const { refusal } = await attempt(api(way.report, { ...way.call, body: checked.value }), ...refusals);
  if (refusal?.code === 'invalid-request') return { errors: errorsIn(refusal, reportFields, 'words'), notice: '' };
  if (refusal) return { errors: [], notice: refusal.message };
  return photo ? sendPhoto(api, way, photo.bytes) : { errors: [], notice: '' };
}

async function sendPhoto(api: ServiceClient, { photo, call }: Way, body: Buffer): Promise<Sent> {
  const headers = { ...call.headers, 'content-type': 'application/octet-stream' };
  const sending = api(photo, { ...call, headers, body });
  const { refusal } = await attempt(sending, 'photo-refused', 'body-too-large', 'report-answered', ...away);
  if (!refusal) return { errors: [], notice: '' };
  const text = isAway(refusal) ? NOT_NOW : `${refusal.message} The rest of your report has reached us.`;
  return { errors: [{ field: 'photo', text }], notice: '' };
}
