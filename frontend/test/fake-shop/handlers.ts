import type { Endpoint } from '@vetch/contracts/endpoint';
import type { CallOptions } from '@vetch/service-kit/http/service-client';
import type { z } from 'zod';

type Output<S, Fallback> = S extends z.ZodType ? z.output<S> : Fallback;

/** What a handler is given: the request as the contract reads it. */
export type Call<E extends Endpoint = Endpoint> = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Output<E extends { query: infer Q } ? Q : undefined, Record<string, never>>;
  readonly body: Output<E extends { body: infer B } ? B : undefined, undefined>;
  readonly headers: Readonly<Record<string, string | undefined>>;
};

export type Handler = (call: Call) => unknown;
export type Handlers = (readonly [Endpoint, Handler])[];

/** Answers an endpoint. The answer is checked against the contract when it is given. */
export function on<E extends Endpoint>(endpoint: E, answer: (call: Call<E>) => unknown): Handlers[number] {
  return [endpoint, answer as Handler];
}

export const toCall = (endpoint: Endpoint, { params, query, body, headers }: CallOptions): Call => ({
  params: params ?? {},
  query: (endpoint.query ? endpoint.query.parse(query ?? {}) : {}) as never,
  // A file is handed on as it is.
  body: (endpoint.body ? endpoint.body.parse(body) : body) as never,
  headers: headers ?? {},
});
