import { type Logger, pino } from 'pino';

/**
 * JSON lines to stdout, gathered for half a second or 4 kB; a fatal line is written at once, with all before it. What an
 * HTTP client hangs onto its errors, headers and bodies, is left out.
 */
export function createLog(name: string, level: string): Logger {
  const { isoTime } = pino.stdTimeFunctions;
  return pino(
    { level, base: { name }, timestamp: isoTime, serializers: { err: withoutConversation } },
    pino.destination({ sync: true, minLength: 4_096, periodicFlush: 500 }),
  );
}

function withoutConversation(err: Error): Record<string, unknown> {
  const { config: _config, request: _request, response: _response, ...rest } = pino.stdSerializers.err(err);
  return rest;
}
