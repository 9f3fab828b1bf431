import { type Problem, type ProblemCode, problems, problemType } from '@vetch/contracts/problems';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { isDatabaseAway } from '../mysql/database-away.ts';
import { AppError } from './app-error.ts';

/** Mounted last, so that an unknown path also answers with a problem. */
export const notFound: RequestHandler = (req, _res, next) => {
  next(new AppError('not-found', `There is nothing at ${req.method} ${req.path}.`));
};

/** The only place where an error becomes an HTTP response (RFC 9457). */
export const problemHandler: ErrorRequestHandler = (err, req, res, next) => {
  if (res.headersSent) return next(err);
  const expected = asAppError(err);
  const problem = toProblem(expected ?? unexpected(req.id), req.originalUrl);
  // What a body parser throws quotes the body, which may hold a card number or a password.
  req.log?.[problem.status >= 500 ? 'error' : 'info']({ err: expected ?? err }, problem.title);
  res
    .status(problem.status)
    .set(expected?.headers ?? {})
    .type('application/problem+json')
    .json(problem);
};

/** The problem document for an expected failure; `instance` is the address that was asked for. */
export function toProblem(error: AppError, instance: string): Problem {
  return {
    ...error.extra,
    type: problemType(error.code),
    title: error.code.replaceAll('-', ' '),
    status: problems[error.code].status,
    detail: error.message,
    instance,
  };
}

const unexpected = (requestId: unknown) =>
  new AppError('internal-error', 'Something went wrong on our side. Please try again in a moment.', { requestId });

function asAppError(err: unknown): AppError | undefined {
  if (err instanceof AppError) return err;
  const malformed = err instanceof Error && 'type' in err ? bodyParserProblems[String(err.type)] : undefined;
  if (malformed) return new AppError(...malformed);
  if (err instanceof URIError) return new AppError('not-found', 'This address is not well formed.');
  return isDatabaseAway(err) ? databaseAway(err) : undefined;
}

function databaseAway(cause: unknown): AppError {
  const detail = 'We cannot reach our books right now. Please try again in a moment.';
  const error = new AppError('service-unavailable', detail, {}, { 'retry-after': '2' });
  error.cause = cause;
  return error;
}

const unreadable: [ProblemCode, string] = ['malformed-json', 'The body could not be read as JSON.'];

/** What Express's body parser throws, by its `type`. */
const bodyParserProblems: Record<string, [ProblemCode, string]> = {
  'entity.parse.failed': ['malformed-json', 'The body is not well-formed JSON.'],
  'entity.too.large': ['body-too-large', 'The body is too large. Send less than 100 kB.'],
  'charset.unsupported': ['unsupported-media-type', 'Send JSON in UTF-8.'],
  'encoding.unsupported': ['unsupported-media-type', 'Send the body without that content encoding.'],
  'request.aborted': unreadable,
  'request.size.invalid': unreadable,
  'stream.encoding.set': unreadable,
};
