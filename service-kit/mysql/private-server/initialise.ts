import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ServerBinary } from './find-server.ts';

/** Creates the data directory `data`, whole or not at all: it is made beside it and renamed at the end. */
export function initialise(server: ServerBinary, data: string, commonArguments: readonly string[]): void {
  const unfinished = `${data}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const made = server.flavour === 'MariaDB' ? bootstrapMariaDb : initialiseMySql;
  const result = made(server, unfinished, commonArguments);
  if (result.status !== 0) {
    throw new Error(`${server.flavour} could not create its data directory:\n${String(result.stderr).slice(-800)}`);
  }
  renameSync(unfinished, data);
}

function initialiseMySql(server: ServerBinary, data: string, common: readonly string[]) {
  return spawnSync(server.path, [...common, `--datadir=${data}`, '--initialize-insecure']);
}

/** What MariaDB's install script does, without the shell and Perl it needs. */
function bootstrapMariaDb(server: ServerBinary, data: string, common: readonly string[]) {
  mkdirSync(join(data, 'mysql'));
  const share = systemTables(server);
  const input = [
    'use mysql;',
    'set @auth_root_socket=NULL;',
    share('system_tables'),
    share('system_tables_data'),
    "delete from mysql.global_priv where user='';",
    '',
  ].join('\n');
  const limits = ['--max_allowed_packet=8M', '--net_buffer_length=16K'];
  return spawnSync(server.path, [...common, `--datadir=${data}`, '--bootstrap', ...limits], { input });
}

/** Reads the SQL that comes with the server and creates the tables it keeps accounts in. */
function systemTables(server: ServerBinary): (name: string) => string {
  const folders = [
    ...['../share/mysql', '../share/mariadb', '../share'].map((path) => resolve(dirname(server.path), path)),
    '/usr/share/mysql',
    '/usr/share/mariadb',
  ];
  return (name) => {
    const files = folders.flatMap((folder) =>
      [`mariadb_${name}.sql`, `mysql_${name}.sql`].map((file) => join(folder, file)),
    );
    const found = files.find((file) => existsSync(file));
    if (!found) throw new Error(`${server.path} came without the file mariadb_${name}.sql; reinstall MariaDB.`);
    return readFileSync(found, 'utf8');
  };
}
