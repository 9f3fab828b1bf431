import type { Request } from 'express';

/** A form that reached nobody, as it was typed, to be sent again. */
export type TypedForm = {
  readonly action: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
};

/** Cards and passwords are never printed; the page that asked for them asks again. */
const isSecret = (name: string) => /^card-|password/i.test(name);

/** What was typed into the form of this request; nothing if it was not a form, or not a small one. */
export function typedForm({ method, originalUrl, body }: Request): TypedForm | undefined {
  if (method !== 'POST' || typeof body !== 'object' || body === null) return undefined;
  const fields = Object.entries(body as Record<string, unknown>)
    .filter(([name]) => name !== '_csrf' && !isSecret(name))
    .flatMap(([name, sent]) => [sent].flat().map((value) => ({ name, value })))
    .filter((field): field is { name: string; value: string } => typeof field.value === 'string');
  return { action: originalUrl, fields };
}
