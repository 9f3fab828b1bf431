/** Reads one connection and names what is said on it. */
export type Labeller = {
  readonly request: (chunk: Buffer) => string;
  /** Looks at the beginning of an answer, for what later requests will refer to. */
  readonly answer: (chunk: Buffer) => void;
};

/** Method and path, with ids, references and dates left out. */
export function httpLabels(): Labeller {
  return {
    request: (chunk) => {
      const line = chunk.toString('latin1', 0, Math.max(0, chunk.indexOf('\r\n')));
      const [method = '', path = ''] = line.split(' ');
      return `${method} ${withoutIds(path)}`;
    },
    answer: () => {},
  };
}

const withoutIds = (path: string) =>
  path
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replaceAll(/VT-[0-9A-Z]+/g, ':reference')
    .replace(/\?.*/, '');

const COM_QUERY = 0x03;
const COM_STMT_PREPARE = 0x16;
const COM_STMT_EXECUTE = 0x17;

/** The SQL of each command; a prepared statement is known by the id that the server gave it on this connection. */
export function mysqlLabels(): Labeller {
  const prepared = new Map<number, string>();
  const named = transactionNames();
  let preparing: string | undefined;
  return {
    request: (chunk) => {
      const command = chunk[4];
      const sql = () => asLine(chunk.toString('utf8', 5, 4 + chunk.readUIntLE(0, 3)));
      preparing = command === COM_STMT_PREPARE ? sql() : undefined;
      if (command === COM_QUERY) return named(sql());
      if (command === COM_STMT_PREPARE) return `prepare ${preparing}`;
      if (command === COM_STMT_EXECUTE) return named(prepared.get(chunk.readUInt32LE(5)) ?? 'an unknown statement');
      return 'connection';
    },
    answer: (chunk) => {
      if (preparing !== undefined && chunk[4] === 0) prepared.set(chunk.readUInt32LE(5), preparing);
      preparing = undefined;
    },
  };
}

/** What ends a transaction says nothing of what it ends: it is named after what was said first in the transaction. */
function transactionNames(): (sql: string) => string {
  let first: string | undefined;
  return (sql) => {
    const [, begun] = /^START TRANSACTION(?:; (.*))?$/.exec(sql) ?? [];
    if (sql.startsWith('START TRANSACTION')) first = begun;
    else if (sql === 'COMMIT' || sql === 'ROLLBACK') return `${sql} of ${first}`;
    else first ??= sql;
    return sql;
  };
}

/** Values that a query carries in its text are not part of what it is. */
const asLine = (sql: string) =>
  sql
    .replaceAll(/'(?:[^'\\]|\\.)*'/g, '?')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\(\?(?:, ?\?)*\)/g, '(?)')
    .replaceAll(/\((?:\?|\d+|NULL)(?:, ?(?:\?|-?\d+|NULL|true|false|\(\?\)))*\)/g, '(?)')
    .replaceAll(/\(\?\)(?:, ?\(\?\))+/g, '(?)')
    .trim();
