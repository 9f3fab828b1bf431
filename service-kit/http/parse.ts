import type { z } from 'zod';
import { AppError } from './app-error.ts';

/** Validates one part of a request, or throws a problem that lists every field at fault. */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new AppError('invalid-request', summary(result.error.issues), {
    errors: result.error.issues.flatMap(fieldErrors),
  });
}

/** A problem about one field that only the service can find, in the same shape as those of the contract. */
export const fieldError = (field: string, detail: string) => ({ pointer: `#/${field}`, detail });

function fieldErrors(issue: z.core.$ZodIssue) {
  if (issue.code !== 'unrecognized_keys') return [fieldError(issue.path.join('/'), issue.message)];
  return issue.keys.map((key) => fieldError([...issue.path, key].join('/'), 'There is no such field here.'));
}

const summary = (issues: readonly z.core.$ZodIssue[]) =>
  issues.length === 1 ? 'One field needs attention.' : `${issues.length} fields need attention.`;
