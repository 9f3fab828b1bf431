import type { ProblemCode } from '@vetch/contracts/problems';

/** An expected failure. `code` is public and stable; `message` is written for the person who meets it. */
export class AppError extends Error {
  override name = 'AppError';
  readonly code: ProblemCode;
  /** Further members of the problem, such as `errors` or `short`. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** Response headers that belong to the problem, such as `Retry-After`. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    message: string,
    extra: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ) {
    super(message);
    this.code = code;
    this.extra = extra;
    this.headers = headers;
  }
}
