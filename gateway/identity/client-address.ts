import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import proxyAddr from 'proxy-addr';

/** From which address a request comes, as far as it may be believed. */
export type ClientAddress = (request: Pick<IncomingMessage, 'headers' | 'socket'>) => string;

/**
 * `trustedProxies` are addresses, networks (`10.0.0.0/8`) or the words `loopback`, `linklocal` and
 * `uniquelocal`, or the number of proxies that stand in front. Only their `x-forwarded-for` is read:
 * everybody else could write there whom they want to be taken for.
 */
export function createClientAddress(trustedProxies: readonly string[] | number): ClientAddress {
  if (trustedProxies === 0 || (typeof trustedProxies === 'object' && trustedProxies.length === 0)) {
    return ({ socket }) => networkOf(socket.remoteAddress ?? 'unknown');
  }
  const trust =
    typeof trustedProxies === 'number'
      ? (_address: string, distance: number) => distance < trustedProxies
      : proxyAddr.compile([...trustedProxies]);
  return (request) => networkOf(proxyAddr(request as IncomingMessage, trust));
}

/** Whether connections from this address are a trusted proxy's, and so of many clients. */
export function isTrustedProxy(trustedProxies: readonly string[] | number, address: string): boolean {
  if (typeof trustedProxies === 'number') return trustedProxies > 0;
  return trustedProxies.length > 0 && proxyAddr.compile([...trustedProxies])(address, 0);
}

/** One customer has a whole /64 of IPv6 addresses, so they count as one. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (v4 !== undefined) return v4;
  const bare = address.split('%', 1)[0] ?? address;
  if (!isIPv6(bare)) return address;
  const [head = '', tail] = bare.split('::');
  const start = head === '' ? [] : head.split(':');
  const end = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array<string>(8 - start.length - end.length).fill('0');
  const groups = [...start, ...zeros, ...end].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
