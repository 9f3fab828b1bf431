import { connect, createServer } from 'node:net';

/** Whether a server greets on this port; a first payload byte other than 10 is an error packet, not a greeting. */
export function greets(port: number): Promise<boolean> {
  const { promise, resolve: settle } = Promise.withResolvers<boolean>();
  const socket = connect(port, '127.0.0.1');
  socket.setTimeout(1_000, () => settle(false));
  socket.once('error', () => settle(false));
  socket.once('data', (packet) => settle(packet[4] === 10));
  return promise.finally(() => socket.destroy());
}

export async function freePort(): Promise<number> {
  const { promise, resolve: settle } = Promise.withResolvers<number>();
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const address = probe.address();
    probe.close(() => settle(typeof address === 'object' && address ? address.port : 0));
  });
  return promise;
}
