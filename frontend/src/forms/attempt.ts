import type { ProblemCode } from '@vetch/contracts/problems';
import { AppError } from '@vetch/service-kit/http/app-error';

/** What a call came to. */
export type Outcome<T> =
  | { readonly value: T; readonly refusal?: undefined }
  | { readonly value?: undefined; readonly refusal: AppError };

/** Refusals with these codes come back as values, for the page to explain; anything else is thrown. */
export async function attempt<T>(work: Promise<T>, ...codes: readonly ProblemCode[]): Promise<Outcome<T>> {
  try {
    return { value: await work };
  } catch (err) {
    if (err instanceof AppError && codes.includes(err.code)) return { refusal: err };
    throw err;
  }
}

/** A call did not come through; trying again in a moment may help. */
export const away = ['service-unavailable', 'deadline-exceeded'] as const satisfies readonly ProblemCode[];

export const isAway = ({ code }: AppError): boolean => away.some((one) => one === code);
