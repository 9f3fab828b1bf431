import { httpLabels, type Labeller, mysqlLabels } from '../wire/labels.ts';
import { type Inspect, type Party, passAll } from '../wire/message.ts';
import { startProxy, type TcpProxy } from '../wire/tcp-proxy.ts';

/** All wires of a shop, and the one who looks at what goes over them. */
export type Switchboard = {
  /** Puts a proxy before `port`, where `to` listens; resolves to the port at which `from` finds it. */
  readonly wire: (from: Party, to: Party, port: number) => Promise<number>;
  readonly wireToDatabase: (from: Party, to: Party, port: number) => Promise<number>;
  readonly inspect: (inspect: Inspect) => void;
  readonly close: () => void;
};

/** A switchboard without wires, on which everything passes. */
export function startSwitchboard(): Switchboard {
  const proxies: TcpProxy[] = [];
  let current = passAll;
  const wire = async (from: Party, to: Party, port: number, labels: () => Labeller) => {
    const proxy = await startProxy({ from, to, port, labels }, (message) => current(message));
    proxies.push(proxy);
    return proxy.port;
  };
  return {
    wire: (from, to, port) => wire(from, to, port, httpLabels),
    wireToDatabase: (from, to, port) => wire(from, to, port, mysqlLabels),
    inspect: (inspect) => {
      current = inspect;
    },
    close: () => {
      for (const proxy of proxies) proxy.close();
    },
  };
}
