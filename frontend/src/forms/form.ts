import { randomUUID } from 'node:crypto';

/** What was typed into a form. A name that was not sent is an empty text. */
export type Form = { text(name: string): string; all(name: string): string[]; has(name: string): boolean };

/** Reads the body of a form, whatever was sent. */
export function readForm(body: unknown): Form {
  const sent = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const all = (name: string) => [sent[name]].flat().filter((value) => typeof value === 'string');
  return { all, text: (name) => all(name)[0] ?? '', has: (name) => all(name).length > 0 };
}

/** The key that the page was drawn with, so that a repeat is known as one; a page without one gets a new one. */
export function keyIn(form: Form): string {
  const key = form.text('idempotencyKey');
  return /^[\da-f-]{36}$/.test(key) ? key : randomUUID();
}

/** The text, or nothing when the field was left empty: how optional fields are sent on. */
export function optional(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}
