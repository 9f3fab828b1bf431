import { isIP } from 'node:net';

/** Express's `req.ip` in one spelling; `unknown` when the connection is gone or a proxy named no address. */
export function clientAddress(ip: string | undefined): string {
  const plain = (ip ?? '').replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  return isIP(plain) ? plain.toLowerCase() : 'unknown';
}

/**
 * What a limit per address counts: the IPv4 address, or the /64 network of an IPv6 address, inside which everybody can
 * take as many addresses as they like.
 */
export function clientNetwork(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail = ''] = address.split('::');
  const [before, after] = [groupsOf(head), groupsOf(tail)];
  const zeros = Array<string>(8 - before.length - after.length).fill('0');
  return `${[...before, ...zeros, ...after].slice(0, 4).map(withoutLeadingZeros).join(':')}::/64`;
}

const groupsOf = (text: string) => text.split(':').filter(Boolean);
const withoutLeadingZeros = (group: string) => Number.parseInt(group, 16).toString(16);
