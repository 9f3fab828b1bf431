import { Problem } from '@vetch/contracts/problems';
import type { AppError } from '@vetch/service-kit/http/app-error';

/** What is wrong with a field, in words that say how to mend it; `field` is the id of its control. */
export type FormError = { readonly field: string; readonly text: string };

/**
 * The fields that a refusal names. An entry of a list was typed in the field of the list;
 * a pointer without a field on the page is explained at `elsewhere`.
 */
export function errorsIn(refusal: AppError, fieldOf: Readonly<Record<string, string>>, elsewhere: string): FormError[] {
  const errors = Problem.shape.errors.safeParse(refusal.extra.errors).data ?? [];
  const fieldAt = (at: string) => fieldOf[at] ?? fieldOf[at.replace(/\/\d+$/, '')] ?? elsewhere;
  const found = errors.map(({ pointer, detail }) => ({ field: fieldAt(pointer.slice(2)), text: detail }));
  return found.length > 0 ? firstOfEach(found) : [{ field: elsewhere, text: refusal.message }];
}

/** One error for each field: the first. */
export function firstOfEach(errors: readonly FormError[]): FormError[] {
  return [...Map.groupBy(errors, (error) => error.field).values()].flatMap(([first]) => first ?? []);
}

export const errorAt = (errors: readonly FormError[], field: string): string =>
  errors.find((error) => error.field === field)?.text ?? '';
