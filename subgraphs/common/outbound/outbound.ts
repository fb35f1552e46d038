import { isIP } from 'node:net';
import { Agent, fetch as undiciFetch, type RequestInit, type Response } from 'undici';
import { OutboundRefusedError } from './outbound-refused.ts';
import { isPublicAddress } from './public-address.ts';
import { publicLookup } from './public-lookup.ts';

export type { Response };
export { OutboundRefusedError };

export interface OutboundRequest extends Pick<RequestInit, 'method' | 'headers' | 'body'> {
  /** For all of it, redirects and body included. */
  timeoutMs: number;
  signal?: AbortSignal;
  /** Hosts that may be called, redirects included; any public one when left out. */
  hosts?: readonly string[];
  /** 0 when left out: a redirect is an answer like any other. */
  maxRedirects?: number;
}

export interface Outbound {
  /** Calls an address that a stranger named. Rejects with OutboundRefusedError before anything is sent. */
  fetch(url: string, request: OutboundRequest): Promise<Response>;
  /** Why an address may never be called, as far as its text shows; undefined when it may. */
  refusal(url: string): string | undefined;
  close(): Promise<void>;
}

export interface OutboundOptions {
  /** `host` or `host:port` of services in a network of ours that may be called although they are private. */
  privateHosts?: readonly string[];
}

const CONNECT_TIMEOUT_MS = 5_000;

/**
 * HTTP to addresses that strangers name: public ones only. Names are resolved once, and what they resolve to is
 * checked where the connection is made, so that a name cannot mean another address the second time; redirects
 * are followed step by step, each checked like the first.
 */
export function createOutbound({ privateHosts = [] }: OutboundOptions = {}): Outbound {
  const allowed = new Set(privateHosts.map((host) => host.toLowerCase()));
  const isAllowed = ({ host, hostname }: URL): boolean => allowed.has(host) || allowed.has(hostname);
  const guarded = new Agent({
    connect: { lookup: publicLookup, timeout: CONNECT_TIMEOUT_MS },
    // Idle connections to strangers are not kept for long.
    keepAliveTimeout: 4_000,
  });
  const open = new Agent({ connect: { timeout: CONNECT_TIMEOUT_MS }, keepAliveTimeout: 4_000 });

  const refusal = (text: string): string | undefined => {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol)) return 'an address begins with https:// or http://';
    if (url.username !== '' || url.password !== '') return 'an address may not carry a user or a password';
    if (isAllowed(url)) return undefined;
    const isAddress = isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0;
    if (isAddress && !isPublicAddress(url.hostname)) return `${url.hostname} is not a public address`;
    if (
      !isAddress &&
      (!url.hostname.includes('.') || /\.(localhost|local|internal)\.?$/.test(url.hostname))
    ) {
      return `${url.hostname} is not a public name`;
    }
    return undefined;
  };

  const follow = async (
    url: URL,
    init: RequestInit,
    hosts?: readonly string[],
    left = 0,
  ): Promise<Response> => {
    const why = refusal(url.href) ?? unlisted(url, hosts);
    if (why !== undefined) throw new OutboundRefusedError(why);
    const dispatcher = isAllowed(url) ? open : guarded;
    const response = await undiciFetch(url, { ...init, redirect: 'manual', dispatcher }).catch(refusedOr);
    const location = response.headers.get('location');
    if (left === 0 || location === null || response.status < 300 || response.status > 399) return response;
    await response.body?.cancel();
    const next = URL.parse(location, url.href);
    if (!next) throw new OutboundRefusedError('a redirect leads to no address');
    return follow(next, redirected(init, response.status, url, next), hosts, left - 1);
  };

  return {
    refusal,
    fetch: async (text, { timeoutMs, signal, hosts, maxRedirects, ...init }) => {
      const url = URL.parse(text);
      if (!url) throw new OutboundRefusedError('an address begins with https:// or http://');
      const timeout = AbortSignal.timeout(timeoutMs);
      const both = signal ? AbortSignal.any([signal, timeout]) : timeout;
      return follow(url, { ...init, signal: both }, hosts, maxRedirects);
    },
    close: async () => void (await Promise.all([guarded.destroy(), open.destroy()])),
  };
}

const unlisted = ({ host, hostname }: URL, hosts: readonly string[] | undefined): string | undefined =>
  hosts === undefined || hosts.some((listed) => [host, hostname].includes(listed.toLowerCase()))
    ? undefined
    : `${hostname} is not among the hosts that may be called`;

/** What was sent to one origin is not repeated to another; after 303 and the like a body is not sent again. */
function redirected(init: RequestInit, status: number, from: URL, to: URL): RequestInit {
  const keepsBody = status === 307 || status === 308;
  return {
    ...(init.signal && { signal: init.signal }),
    ...(from.origin === to.origin && init.headers && { headers: init.headers }),
    ...(keepsBody && { method: init.method, body: init.body }),
  };
}

/** undici wraps what the look-up said. */
function refusedOr(error: unknown): never {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof OutboundRefusedError) throw cause;
  }
  throw error;
}
