import type { Endpoint } from '@vetch/contracts/endpoint';
import { Problem, problemCode } from '@vetch/contracts/problems';
import type { AxiosInstance, AxiosResponse } from 'axios';
import type { z } from 'zod';
import { Agent } from '../process/node-http.ts';
import { AppError } from './app-error.ts';
import { REQUEST_ID, requestContext } from './request-context.ts';

export type CallOptions = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds until the call is given up; the default is the client's. */
  readonly deadlineMs?: number;
};

export type Answer<E extends Endpoint> = E['success'] extends { schema: infer S extends z.ZodType }
  ? z.output<S>
  : undefined;

export type ServiceClient = <E extends Endpoint>(endpoint: E, options?: CallOptions) => Promise<Answer<E>>;

export type ServiceClientOptions = {
  /** Where the service's paths begin, such as `http://127.0.0.1:5002`. */
  readonly baseUrl: string;
  readonly deadlineMs: number;
  /** The bearer token for each call, if the caller is a service itself. */
  readonly token?: () => Promise<string>;
};

/**
 * A client for any endpoint of a contract. A problem in the answer is thrown as the `AppError` it was; no answer in
 * time is `deadline-exceeded`, no connection is `service-unavailable`. Nothing is ever retried here.
 */
export function createServiceClient({ baseUrl, deadlineMs, token }: ServiceClientOptions): ServiceClient {
  let http: Promise<AxiosInstance> | undefined;
  return async (endpoint, options = {}) => {
    http ??= createHttp(baseUrl, deadlineMs);
    const authorization = token ? { authorization: `Bearer ${await token()}` } : {};
    const response = await send(await http, endpoint, options, authorization);
    if (response.status >= 400) throw refusal(response);
    const { schema } = endpoint.success;
    return (schema ? schema.parse(response.data) : undefined) as never;
  };
}

/** The library is loaded with the first call: a process that calls nobody saves its memory. */
async function createHttp(baseURL: string, timeout: number): Promise<AxiosInstance> {
  const { default: axios } = await import('axios');
  return axios.create({
    baseURL,
    timeout,
    httpAgent: new Agent({ keepAlive: true, maxSockets: 64, maxFreeSockets: 32, scheduling: 'lifo' }),
    maxRedirects: 0,
    proxy: false,
    validateStatus: null,
  });
}

function send(http: AxiosInstance, endpoint: Endpoint, options: CallOptions, authorization: Record<string, string>) {
  const requestId = requestContext.getStore()?.requestId;
  return http
    .request<unknown>({
      method: endpoint.method,
      url: fillIn(endpoint.path, options.params ?? {}),
      params: options.query,
      paramsSerializer: { indexes: null },
      data: options.body,
      headers: { ...authorization, ...(requestId && { [REQUEST_ID]: requestId }), ...options.headers },
      ...(options.deadlineMs !== undefined && { timeout: options.deadlineMs }),
    })
    .catch((cause: unknown) => {
      throw unreachable(cause);
    });
}

/** The path with its parameters filled in: `/orders/:reference` → `/orders/VT-7K3M9Q`. */
export function fillIn(path: string, params: Readonly<Record<string, string>>): string {
  return path.replaceAll(/:(\w+)/g, (_all, name: string) => encodeURIComponent(params[name] ?? ''));
}

function unreachable(cause: unknown): AppError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const late = code === 'ECONNABORTED' || code === 'ETIMEDOUT';
  const error = late
    ? new AppError('deadline-exceeded', 'A part of the shop took too long to answer.')
    : new AppError('service-unavailable', 'A part of the shop does not answer. Please try again in a moment.');
  error.cause = cause;
  return error;
}

function refusal({ data, status, headers }: AxiosResponse<unknown>): AppError {
  const problem = Problem.safeParse(data).data;
  const code = problem && problemCode(problem.type);
  if (!problem || !code)
    return new AppError('service-unavailable', `A part of the shop answered with status ${status}.`);
  const { type: _type, title: _title, status: _status, detail = '', instance: _instance, ...extra } = problem;
  const retryAfter: unknown = headers['retry-after'];
  return new AppError(code, detail, extra, typeof retryAfter === 'string' ? { 'retry-after': retryAfter } : {});
}
