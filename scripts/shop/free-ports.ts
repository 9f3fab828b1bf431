import { createServer } from 'node:net';
import { ExpectedFailure } from '../setup/expected-failure.ts';

/** Refuses to start when a port is taken, naming it and the setting that moves the process elsewhere. */
export async function requireFreePorts(ports: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, port] of Object.entries(ports)) {
    if (await isFree(port)) continue;
    const setting = `${name.toUpperCase().replaceAll('-', '_')}_PORT`;
    throw new ExpectedFailure(
      `Port ${port} is in use by another program. Stop that, or choose another port for ${name}: ${setting}=${port + 1000} npm start`,
    );
  }
}

function isFree(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const probe = createServer()
    .once('error', () => resolve(false))
    .listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  return promise;
}
