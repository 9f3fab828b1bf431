import { findServer, type ServerBinary } from '@vetch/service-kit/mysql/private-server/find-server';
import { aptInstall, canUseApt } from './apt.ts';
import { ExpectedFailure } from './expected-failure.ts';

/** The MySQL-compatible server of this machine, installed first if there is none and it can be. */
export function ensureDatabaseServer(): ServerBinary {
  const found = findServer();
  if (found) return found;
  if (canUseApt() && aptInstall('mariadb-server-core', 'the programs of a database server; no service is started')) {
    const installed = findServer();
    if (installed) return installed;
  }
  throw new ExpectedFailure(`There is no database server here. Please install one: ${howToInstall()}`);
}

function howToInstall(): string {
  const commands: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'brew install mariadb',
    win32: 'winget install MariaDB.Server',
  };
  return (
    commands[process.platform] ??
    'sudo apt-get install -y --no-install-recommends mariadb-server-core (Debian, Ubuntu) or sudo dnf install mariadb-server (Fedora)'
  );
}
