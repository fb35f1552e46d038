import { createServer, type RequestListener, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../serving/listen.ts';
import { readBody } from './bounded-body.ts';
import { createOutbound, OutboundRefusedError, type Outbound } from './outbound.ts';
import { isPublicAddress } from './public-address.ts';
import { publicLookup } from './public-lookup.ts';

let server: Server;
let port: number;
let outbound: Outbound;
const asked: string[] = [];
const answer: RequestListener = (request, response) => {
  asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`.trim());
  if (request.url === '/here') return void response.writeHead(302, { location: '/there' }).end();
  if (request.url === '/inside')
    return void response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
  if (request.url === '/round') return void response.writeHead(302, { location: '/round' }).end();
  if (request.url === '/silent') return;
  response.end('x'.repeat(1_000));
};

beforeAll(async () => {
  server = createServer(answer);
  port = await listen(server, '127.0.0.1', 0);
  outbound = createOutbound({ privateHosts: [`127.0.0.1:${port}`] });
});
afterAll(async () => {
  await outbound.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
const at = (path: string): string => `http://127.0.0.1:${port}${path}`;
const timeoutMs = 2_000;
const looked = (hostname: string): Promise<Error | null> =>
  new Promise((resolve) => publicLookup(hostname, { all: true }, (error) => resolve(error)));

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fc00::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001:db8::1',
  'ff02::1',
  '[::1]',
  'nonsense',
])('%s is not public', (address) => expect(isPublicAddress(address)).toBe(false));

test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '[2a00:1450:4001::1]'])(
  '%s is public',
  (address) => expect(isPublicAddress(address)).toBe(true),
);

test.each([
  'http://127.0.0.1:1/',
  'http://[::1]/',
  'http://0x7f.1/',
  'http://2130706433/',
  'http://localhost/',
  'http://printer.local/',
  'http://metadata.google.internal/',
  'ftp://example.com/',
  'file:///etc/passwd',
  'https://user:word@example.com/',
  'not an address',
  'http://localhost.localdomain.localhost/',
])('%s is refused before anything is sent', async (url) => {
  expect(outbound.refusal(url)).toBeTypeOf('string');
  await expect(outbound.fetch(url, { timeoutMs })).rejects.toBeInstanceOf(OutboundRefusedError);
});

test('a name that leads to a private address is refused where the connection is made', async () => {
  expect(await looked('localhost')).toBeInstanceOf(OutboundRefusedError);
  expect(await looked('no-such-name.invalid')).not.toBeInstanceOf(OutboundRefusedError);
});

test('redirects are steps of their own: counted, checked, without the credentials of another origin', async () => {
  asked.length = 0;
  const headers = { authorization: 'Bearer x' };
  expect((await outbound.fetch(at('/here'), { timeoutMs, headers })).status).toBe(302);
  expect((await outbound.fetch(at('/here'), { timeoutMs, headers, maxRedirects: 1 })).status).toBe(200);
  expect(asked).toEqual(['GET /here Bearer x', 'GET /here Bearer x', 'GET /there Bearer x']);
  await expect(outbound.fetch(at('/inside'), { timeoutMs, maxRedirects: 3 })).rejects.toThrow(
    'not a public address',
  );
  expect((await outbound.fetch(at('/round'), { timeoutMs, maxRedirects: 3 })).status).toBe(302);
});

test('only hosts that are listed, where there is a list', async () => {
  await expect(outbound.fetch(at('/'), { timeoutMs, hosts: ['example.com'] })).rejects.toThrow(
    'not among the hosts',
  );
  expect((await outbound.fetch(at('/'), { timeoutMs, hosts: ['127.0.0.1'] })).status).toBe(200);
});

test('an answer is bounded in time and in size', async () => {
  await expect(outbound.fetch(at('/silent'), { timeoutMs: 50 })).rejects.toThrow();
  const response = await outbound.fetch(at('/'), { timeoutMs });
  await expect(readBody(response, 999)).rejects.toThrow('more than 999 bytes');
  expect(await readBody(await outbound.fetch(at('/'), { timeoutMs }), 1_000)).toHaveLength(1_000);
});
