import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Endpoint } from '@vetch/contracts/endpoint';
import { Problem, problemCode } from '@vetch/contracts/problems';
import { AppError } from '@vetch/service-kit/http/app-error';
import { type CallOptions, fillIn } from '@vetch/service-kit/http/service-client';

/** Opens the stream of an endpoint; nothing comes back when it has come to its end (204). Ends with `signal`. */
export type StreamClient = (
  endpoint: Endpoint,
  options: Pick<CallOptions, 'params' | 'headers'>,
  signal: AbortSignal,
) => Promise<Readable | undefined>;

/** Streams from the gateway's API. A refusal is thrown as the problem it was. */
export function createGatewayStream(gatewayUrl: string, frontendSecret: string): StreamClient {
  const base = new URL('/api', gatewayUrl).href;
  return async (endpoint, { params = {}, headers = {} }, signal) => {
    const sent = Object.entries({ ...headers, 'x-frontend-secret': frontendSecret });
    const answer = await fetch(base + fillIn(endpoint.path, params), {
      headers: sent.filter((header): header is [string, string] => header[1] !== undefined),
      signal,
    }).catch(unreachable);
    if (!answer.ok) throw await refusal(answer);
    return answer.body ? Readable.fromWeb(answer.body as ReadableStream) : undefined;
  };
}

function unreachable(cause: unknown): never {
  const error = new AppError('service-unavailable', 'A part of the shop does not answer.');
  error.cause = cause;
  throw error;
}

async function refusal(answer: Response): Promise<AppError> {
  const problem = Problem.safeParse(await answer.json().catch(() => undefined)).data;
  const code = problem && problemCode(problem.type);
  return new AppError(code ?? 'service-unavailable', problem?.detail ?? `A stream was refused with ${answer.status}.`);
}
