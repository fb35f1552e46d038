import dns, { type LookupAddress, type LookupAllOptions, type LookupOptions } from 'node:dns';
import { createServer, type Server } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listen } from '../serving/listen.ts';
import { createOutbound, OutboundRefusedError, type Outbound } from './outbound.ts';

/** What the name means from one look-up to the next: a name server that a stranger keeps. */
const zone = { answers: [] as string[][], lookups: 0 };

const NAME = 'rebinding.example.com';
const original = dns.lookup;

type Callback = (error: Error | null, found?: string | LookupAddress[], family?: number) => void;

/**
 * In place of the system's look-up for everybody, sockets among them: what would be checked before a connection is
 * made, and then be looked up once more by that, would get the second answer.
 */
function lookup(name: string, options: LookupOptions | LookupAllOptions, callback: Callback): void {
  if (name !== NAME) return original(name, options as LookupAllOptions, callback);
  const addresses = zone.answers[zone.lookups++] ?? [];
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  const [first] = found;
  process.nextTick(() =>
    options.all ? callback(null, found) : callback(null, first?.address, first?.family),
  );
}

const lookUpBy = (own: typeof dns.lookup): void => {
  dns.lookup = own;
  syncBuiltinESMExports();
};
beforeAll(() => lookUpBy(lookup as typeof dns.lookup));
afterAll(() => lookUpBy(original));

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
  address = `http://${NAME}:${await listen(server, '127.0.0.1', 0)}/`;
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
  await expect(call()).rejects.toThrow(`${NAME} does not lead to a public address`);
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
