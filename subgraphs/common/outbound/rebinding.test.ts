import type * as Dns from 'node:dns';
import type { LookupAddress, LookupAllOptions } from 'node:dns';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { listen } from '../serving/listen.ts';
import type { Outbound } from './outbound.ts';

/** What the name means from one look-up to the next: a name server that a stranger keeps. */
const zone = vi.hoisted(() => ({ answers: [] as string[][], lookups: 0 }));
vi.mock('node:dns', async (original) => {
  const dns = await original<typeof Dns>();
  type Callback = (error: Error | null, addresses: LookupAddress[]) => void;
  const lookup = (_hostname: string, _options: LookupAllOptions, callback: Callback): void => {
    const addresses = zone.answers[zone.lookups++] ?? [];
    const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    process.nextTick(() => callback(null, found));
  };
  return { ...dns, lookup };
});

// Another test file of this worker may have loaded it with the look-up as it is, or load it hereafter.
vi.resetModules();
const { createOutbound, OutboundRefusedError } = await import('./outbound.ts');
afterAll(() => void vi.resetModules());

/** Within what is public, and never given to anybody: nothing is sent to somebody's machine. */
const PUBLIC = '3ffe::1';
let server: Server;
let outbound: Outbound;
let address: string;
let asked = 0;

beforeAll(async () => {
  server = createServer((_request, response) => {
    asked++;
    response.end('A secret of the network.');
  });
  address = `http://rebinding.example.com:${await listen(server, '127.0.0.1', 0)}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  outbound = createOutbound();
  asked = 0;
  zone.lookups = 0;
  return () => outbound.close();
});
const call = (): Promise<unknown> => outbound.fetch(address, { timeoutMs: 500 });

test('a name is resolved once for a call: what was checked is what is called', async () => {
  zone.answers = [[PUBLIC], ['127.0.0.1']];
  const error: unknown = await call().catch((reason: unknown) => reason);
  // Nobody answers there; but it was there that somebody was asked.
  expect(error).not.toBeInstanceOf(OutboundRefusedError);
  expect(zone.lookups).toBe(1);
  expect(asked).toBe(0);
});

test('a name that leads elsewhere the next time is refused the next time', async () => {
  zone.answers = [[PUBLIC], ['127.0.0.1']];
  await expect(call()).rejects.not.toBeInstanceOf(OutboundRefusedError);
  await expect(call()).rejects.toThrow('rebinding.example.com does not lead to a public address');
  expect(asked).toBe(0);
});

test.each([
  [['127.0.0.1']],
  [[PUBLIC, '127.0.0.1']],
  [['127.0.0.1', PUBLIC]],
  [['::ffff:127.0.0.1']],
  [['169.254.169.254']],
  [[]],
])('a name that leads to %j is refused, and nobody is called', async (addresses) => {
  zone.answers = [addresses];
  await expect(call()).rejects.toBeInstanceOf(OutboundRefusedError);
  expect(asked).toBe(0);
});
