import type { ServerBinary } from './find-server.ts';

/** Settings for a small, private server; `durable: false` trades the data's safety for speed. */
export function serverArguments(server: ServerBinary, durable: boolean): string[] {
  return [...everywhere, ...(server.flavour === 'MariaDB' ? mariaDb : mySql), ...(durable ? [] : throwAway)];
}

const everywhere = [
  '--performance-schema=OFF',
  '--innodb-buffer-pool-size=64M',
  '--table-open-cache=512',
  '--max-connections=250',
  '--skip-name-resolve',
  '--default-time-zone=+00:00',
  '--character-set-server=utf8mb4',
  '--collation-server=utf8mb4_bin',
];

const mariaDb = [
  '--innodb-log-file-size=32M',
  '--innodb-log-buffer-size=2M',
  '--key-buffer-size=1M',
  '--aria-pagecache-buffer-size=1M',
];

/** Debian's mysqld insists on a directory that only its full package creates, unless secure-file-priv says NULL. */
const mySql = [
  '--innodb-redo-log-capacity=32M',
  '--innodb-log-buffer-size=1M',
  '--mysqlx=OFF',
  '--skip-log-bin',
  '--secure-file-priv=NULL',
];

const throwAway = ['--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=OFF'];
