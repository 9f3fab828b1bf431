import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Labeller } from './labels.ts';
import type { Inspect, Message, Party } from './message.ts';

export type Wire = { readonly from: Party; readonly to: Party; readonly port: number; readonly labels: () => Labeller };

export type TcpProxy = { readonly port: number; readonly close: () => void };

/** A wire between two parties that passes on everything, after `inspect` has seen the beginning of each message. */
export async function startProxy(wire: Wire, inspect: Inspect): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (near) => join(wire, near, inspect, sockets));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: portOf(server),
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function join(wire: Wire, near: Socket, inspect: Inspect, sockets: Set<Socket>): void {
  const far = connect({ port: wire.port, host: '127.0.0.1', noDelay: true });
  const cut = () => {
    near.destroy();
    far.destroy();
  };
  for (const socket of [near, far]) {
    sockets.add(socket);
    socket.once('error', cut).once('close', () => {
      sockets.delete(socket);
      cut();
    });
  }
  const decide = messagesOn(wire, inspect);
  passOn(near, far, (chunk) => decide('request', chunk), cut);
  passOn(far, near, (chunk) => decide('answer', chunk), cut);
}

/** A message begins where the direction turns; what follows of it shares its fate. */
function messagesOn({ from, to, labels }: Wire, inspect: Inspect) {
  const labeller = labels();
  let speaking: Message['direction'] | undefined;
  let label = 'connection';
  return async (direction: Message['direction'], chunk: Buffer) => {
    if (direction === speaking) return 'passed' as const;
    const isGreeting = speaking === undefined && direction === 'answer';
    speaking = direction;
    if (direction === 'request') label = labeller.request(chunk);
    else if (!isGreeting) labeller.answer(chunk);
    const ends = direction === 'request' ? { from, to } : { from: to, to: from };
    return inspect({ ...ends, direction, label });
  };
}

/** Chunks go over in their order; while one is being looked at, the others wait. */
function passOn(
  source: Socket,
  target: Socket,
  decide: (chunk: Buffer) => Promise<'passed' | 'lost'>,
  cut: () => void,
): void {
  let before = Promise.resolve();
  source.on('data', (chunk) => {
    before = before.then(async () => {
      if ((await decide(chunk)) === 'lost') cut();
      else if (!target.destroyed) target.write(chunk);
    });
  });
  source.once('end', () => {
    before = before.then(() => void target.end());
  });
}
