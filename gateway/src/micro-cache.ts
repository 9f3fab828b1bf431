import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { REQUEST_ID } from '@vetch/service-kit/http/request-context';
import { requestIdOf } from '@vetch/service-kit/http/request-log';
import type { RequestHandler, Response } from 'express';

/** `head` is names and values in turn, as Node writes them without looking at them again. */
type Answer = {
  readonly head: string[];
  readonly etag: string | undefined;
  readonly body: Buffer;
  readonly storedAt: number;
};

/** How old an answer may be, in ms, and how many are kept. */
const FRESH_MS = 1_000;
const MOST_ANSWERS = 500;

/** Headers of the answer itself, not of the one request or caller it was made for. */
const isKept = (name: string) => !name.startsWith('access-control-') && !passing.has(name);
const passing = new Set([
  REQUEST_ID,
  'vary',
  'date',
  'connection',
  'keep-alive',
  'content-length',
  'transfer-encoding',
]);

export type MicroCache = {
  /** Answers a request from memory, before anything else has looked at it; `false` when it has to go the whole way. */
  readonly answer: (req: IncomingMessage, res: ServerResponse) => boolean;
  /** Behind the routes: remembers what the service answers, and lets those who come meanwhile wait for it. */
  readonly remember: RequestHandler;
};

/**
 * Answers anonymous reads of the catalogue from an answer that is at most a second old. Callers who come while it is
 * fetched wait for it, so that a burst asks the service once. A write through this gateway drops everything.
 * `onHit` is told of each request that is answered before anything else has looked at it.
 */
export function createMicroCache(
  onHit: (req: IncomingMessage, res: ServerResponse) => void,
  now: () => number = () => performance.now(),
): MicroCache {
  const answers = new Map<string, Answer>();
  const fetching = new Map<string, Promise<Answer | undefined>>();

  const freshAnswer = (url: string) => {
    const answer = answers.get(url);
    return answer && now() - answer.storedAt < FRESH_MS ? answer : undefined;
  };
  const dropAll = () => {
    answers.clear();
    fetching.clear();
  };
  const fetchOnce = (url: string, res: Response) => {
    const fetch = capture(res, now).then((fresh) => {
      if (fetching.get(url) !== fetch) return fresh;
      fetching.delete(url);
      if (fresh) store(answers, url, fresh);
      return fresh;
    });
    fetching.set(url, fetch);
  };
  const read: RequestHandler = (req, res, next) => {
    const answer = freshAnswer(req.originalUrl);
    if (answer) return send(req, res, answer);
    const fetch = fetching.get(req.originalUrl);
    if (fetch) return void fetch.then((fresh) => (fresh ? send(req, res, fresh) : next()));
    fetchOnce(req.originalUrl, res);
    next();
  };

  return {
    answer: (req, res) => {
      const answer = req.method === 'GET' && isAnonymous(req.headers) ? freshAnswer(req.url ?? '') : undefined;
      if (!answer || req.headers.origin !== undefined) return false;
      const requestId = requestIdOf(req);
      req.headers[REQUEST_ID] = requestId;
      onHit(req, res);
      send(req, res, { ...answer, head: [...answer.head, REQUEST_ID, requestId] });
      return true;
    },
    remember: (req, res, next) => {
      if (req.method === 'GET' && res.locals.route.isCatalogue && isAnonymous(req.headers)) return read(req, res, next);
      if (!safe.has(req.method)) onAnswer(res, dropAll);
      next();
    },
  };
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Just before the answer goes out: whoever has it reads nothing older. What is being fetched then may be older. */
function onAnswer(res: Response, act: () => void): void {
  const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => Response;
  res.writeHead = (...args: unknown[]) => {
    act();
    return writeHead(...args);
  };
}

const isAnonymous = (headers: IncomingHttpHeaders) =>
  headers.authorization === undefined && headers.cookie === undefined && headers['x-guest-token'] === undefined;

/** The oldest goes first, so that addresses nobody repeats cannot fill the memory. */
function store(answers: Map<string, Answer>, url: string, answer: Answer): void {
  answers.delete(url);
  answers.set(url, answer);
  const oldest = answers.keys().next().value;
  if (answers.size > MOST_ANSWERS && oldest !== undefined) answers.delete(oldest);
}

function send(req: IncomingMessage, res: ServerResponse, { head, etag, body }: Answer): void {
  if (etag !== undefined && req.headers['if-none-match'] === etag) res.writeHead(304, head).end();
  else res.writeHead(200, head).end(body);
}

/** What is written to the response, once it has ended; `undefined` unless it is a whole 200 without a cookie. */
function capture(res: Response, now: () => number): Promise<Answer | undefined> {
  const chunks: Buffer[] = [];
  const { promise, resolve } = Promise.withResolvers<Answer | undefined>();
  const write = res.write.bind(res) as (...args: unknown[]) => boolean;
  const end = res.end.bind(res) as (...args: unknown[]) => Response;
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as string));
  };
  res.write = (...args: unknown[]) => {
    keep(args[0]);
    return write(...args);
  };
  res.end = (...args: unknown[]) => {
    keep(args[0]);
    return end(...args);
  };
  res.once('close', () => {
    const isWhole = res.writableFinished && res.statusCode === 200 && !res.hasHeader('set-cookie');
    resolve(isWhole ? toAnswer(res, Buffer.concat(chunks), now()) : undefined);
  });
  return promise;
}

function toAnswer(res: Response, body: Buffer, storedAt: number): Answer {
  const headers = Object.entries(res.getHeaders()).filter(([name]) => isKept(name));
  const head = [...headers, ['content-length', body.length]].flat().map(String);
  return { head, etag: res.get('etag'), body, storedAt };
}
