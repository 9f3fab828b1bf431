/** The server cannot be reached, went away or does not answer in time; the same statement may succeed in a moment. */
export function isDatabaseAway(err: unknown): boolean {
  if (!(err instanceof Error)) return false;
  return err.message === 'Pool is closed.' || ('code' in err && awayCodes.has(String(err.code)));
}

const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_SEQUENCE_TIMEOUT',
  'ER_CON_COUNT_ERROR',
  'ER_SERVER_SHUTDOWN',
  'ER_QUERY_INTERRUPTED',
  'ER_OPTION_PREVENTS_STATEMENT',
  'ER_LOCK_WAIT_TIMEOUT',
  'ER_LOCK_DEADLOCK',
]);
