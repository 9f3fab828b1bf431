import { once } from 'node:events';
import { get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OrderProgress } from '@vetch/contracts/order';

type Event = Partial<OrderProgress> & { readonly id: string };

/** Opens a stream of events. `next` is what the reader is told next; `undefined` when the stream has ended. */
export async function readEvents(server: Server, path: string, headers: Record<string, string>) {
  const asking = get({ port: (server.address() as AddressInfo).port, path, headers });
  asking.on('error', () => undefined);
  const [res] = (await once(asking, 'response')) as [IncomingMessage];
  const chunks = res.setEncoding('utf8')[Symbol.asyncIterator]();
  let text = '';

  /** The next block of the stream that says this. */
  async function block(mark: string): Promise<string | undefined> {
    for (;;) {
      const found = text.split(/(?<=\n\n)/).find((one) => one.includes(mark) && one.endsWith('\n\n'));
      if (found) {
        text = text.slice(text.indexOf(found) + found.length);
        return found;
      }
      const { value, done } = await chunks.next();
      if (done) return undefined;
      text += value;
    }
  }

  async function next(): Promise<Event | undefined> {
    const said = await block('event: progress');
    if (said === undefined) return undefined;
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(said)?.[1] ?? '';
    return { ...(JSON.parse(field('data')) as OrderProgress), id: field('id') };
  }

  return { status: res.statusCode, headers: res.headers, next, block, hangUp: () => asking.destroy() };
}
