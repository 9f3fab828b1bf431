import { Agent, type AgentOptions, type ServerResponse } from 'node:http';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Request, RequestHandler, Response } from 'express';
import { createProxyMiddleware, type Options } from 'http-proxy-middleware';
import { hasBody, noBody, passOn } from './pass-on.ts';
import type { ServiceName } from './routes.ts';

/** A service that says nothing for this long, in ms, has missed its deadline. */
const DEADLINE_MS = 10_000;

/** A stream shows a sign of life every 20 seconds; one that is silent for this long, in ms, has broken. */
const SILENCE_MS = 60_000;

/** Passes requests on to the service of their route, over kept-alive connections. */
export function forward(services: Record<ServiceName, string>, deadlineMs = DEADLINE_MS): RequestHandler {
  const answers = proxiesTo(services, deadlineMs, {
    keepAlive: true,
    maxSockets: 256,
    maxFreeSockets: 64,
    scheduling: 'lifo',
  });
  // A stream keeps its connection for long; those that wait for an answer must not queue behind it.
  const streams = proxiesTo(services, SILENCE_MS, { keepAlive: false });
  return (req, res, next) => {
    const { service, endpoint } = res.locals.route;
    (endpoint.success.stream ? streams : answers)[service](req, res, next);
  };
}

function proxiesTo(services: Record<ServiceName, string>, silenceMs: number, sockets: AgentOptions) {
  return Object.fromEntries(
    Object.entries(services).map(([name, target]) => [name, proxyTo(target, silenceMs, new Agent(sockets))]),
  ) as Record<ServiceName, RequestHandler>;
}

/**
 * The library would answer 504 as HTML by itself; without its plugins, a failure becomes a problem like all others. It
 * hands over what the service answers, and is spared to pipe the bodies that most requests do not have.
 */
function proxyTo(target: string, silenceMs: number, agent: Agent): RequestHandler {
  const options: Options<Request, Response> = {
    target: new URL(target),
    agent,
    proxyTimeout: silenceMs,
    ejectPlugins: true,
    selfHandleResponse: true,
    plugins: [
      (proxy) => {
        proxy.on('proxyRes', (answer, _req, res) => passOn(answer, res));
        proxy.on('error', (err, req, res) => {
          const { startedAt } = (res as Response).locals;
          const isLate = performance.now() - startedAt >= silenceMs;
          fail(req, res as ServerResponse, isLate ? tooLate() : away(err));
        });
      },
    ],
  };
  const withBody = createProxyMiddleware(options);
  const withoutBody = createProxyMiddleware({ ...options, buffer: noBody });
  return (req, res, next) => (hasBody(req) ? withBody : withoutBody)(req, res, next);
}

/** Once a part of the answer is on its way, all that is left is to break it off. */
function fail(req: Request | undefined, res: ServerResponse, error: AppError): void {
  if (res.headersSent) res.destroy();
  else req?.next?.(error);
}

const tooLate = () =>
  new AppError('deadline-exceeded', 'This part of the shop takes too long to answer. Please try again in a moment.');

function away(cause: unknown): AppError {
  const detail = 'This part of the shop does not answer right now. Please try again in a moment.';
  const error = new AppError('service-unavailable', detail, {}, { 'retry-after': '2' });
  error.cause = cause;
  return error;
}
