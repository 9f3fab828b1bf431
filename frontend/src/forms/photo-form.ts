import { PHOTO_LIMIT } from '@vetch/contracts/reporting';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Request, RequestHandler } from 'express';

/** A photo that came with a form. Of one that is too large there are no bytes. */
export type SentPhoto = { readonly bytes: Buffer; readonly isTooLarge: boolean };

declare global {
  namespace Express {
    interface Request {
      photo?: SentPhoto;
    }
  }
}

/** What the other fields of a form may take, in bytes. */
const FIELDS_LIMIT = 256 * 1024;

/** So much is read and thrown away to be able to answer; beyond it the browser is hung up on. */
const MOST_SENT = 64 * 1024 * 1024;

/**
 * Reads the forms at addresses that `takes` matches when they come with a photo: the fields as any form's, the photo beside
 * them. It stands before the form tokens, which are a field.
 */
export function photoForms(takes: RegExp): RequestHandler {
  return async (req, _res, next) => {
    const type = req.headers['content-type'] ?? '';
    const [, boundary] = /^multipart\/form-data;.*boundary="?([\w'()+,./:=?-]{1,70})"?/i.exec(type) ?? [];
    if (req.method !== 'POST' || !boundary || !takes.test(req.path)) return next();
    const { bytes, isCut } = await readBytes(req);
    // The fields stand before the photo: what is cut off is closed where it ends.
    const whole = isCut ? Buffer.concat([bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]) : bytes;
    const form = await new Response(new Uint8Array(whole), { headers: { 'content-type': type } })
      .formData()
      .catch(() => {
        throw new AppError('invalid-request', 'The form arrived damaged. Please send it again.');
      });
    req.body = fieldsOf(form);
    const photo = await photoIn(form, isCut);
    if (photo) req.photo = photo;
    next();
  };
}

async function readBytes(req: Request): Promise<{ bytes: Buffer; isCut: boolean }> {
  const most = PHOTO_LIMIT + FIELDS_LIMIT;
  const kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    if (size < most) kept.push(chunk.subarray(0, most - size));
    size += chunk.length;
    if (size > MOST_SENT) throw new AppError('body-too-large', 'That is far too much. Please send a smaller photo.');
  }
  return { bytes: Buffer.concat(kept), isCut: size > most };
}

/** The fields as the parser of other forms gives them: a name that comes twice is a list. */
function fieldsOf(form: FormData): Record<string, string | string[]> {
  const names = [...new Set(form.keys())];
  const entries = names.map((name) => [name, form.getAll(name).filter((value) => typeof value === 'string')] as const);
  return Object.fromEntries(entries.map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? '')]));
}

/** A browser sends an empty file where none was chosen. */
async function photoIn(form: FormData, isCut: boolean): Promise<SentPhoto | undefined> {
  const file = [...form.values()].find((value) => value instanceof File);
  if (!file || (file.size === 0 && !isCut)) return undefined;
  if (isCut || file.size > PHOTO_LIMIT) return { bytes: Buffer.alloc(0), isTooLarge: true };
  return { bytes: Buffer.from(await file.arrayBuffer()), isTooLarge: false };
}
