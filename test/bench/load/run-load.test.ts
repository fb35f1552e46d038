import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import type { LoadJob } from './job.ts';
import { runLoad } from './run-load.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: (body: string) => { status: number; text: string }): Promise<string> {
  const server = createServer(async (request, response) => {
    const { status, text } = answer((await request.toArray()).join(''));
    response.writeHead(status).end(text);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

const job = (url: string): LoadJob => ({
  url,
  bodies: ['a', 'bb'],
  answerBytes: [1, 2],
  connections: 3,
  warmUpMs: 20,
  measureMs: 100,
  minAnswers: 1,
  gatewayPid: process.pid,
});

test('posts the bodies in turn and measures what the answers take', async () => {
  const received: string[] = [];
  const url = await serve((body) => ({ status: 200, text: (received.push(body), body) }));
  const result = await runLoad(job(url));
  expect(result.failures).toBe(0);
  expect(result.answered).toBe(received.length);
  expect(result.measured).toBeGreaterThanOrEqual(1);
  expect(result.measured).toBeLessThanOrEqual(result.answered);
  const count = (body: string) => received.filter((other) => other === body).length;
  expect(Math.abs(count('a') - count('bb'))).toBeLessThanOrEqual(1);
  expect(result.p50Ms).toBeGreaterThan(0);
  expect(result.p99Ms).toBeGreaterThanOrEqual(result.p50Ms);
  expect(result.cpuMsPerRequest).toBeGreaterThan(0);
  expect(result.cpuPercent).toBeGreaterThan(0);
  expect(result.othersPercent).toBeUndefined();
});

test('says how busy the cores of the others were', async () => {
  const url = await serve((body) => ({ status: 200, text: body }));
  const last = availableParallelism() - 1;
  // More than one tick of the clock that /proc counts in.
  const result = await runLoad({ ...job(url), measureMs: 300, otherCores: `0-${last}` });
  expect(result.othersPercent).toBeGreaterThan(0);
  expect(result.othersPercent).toBeLessThan(110);
});

test('counts answers of the wrong length and of the wrong status as failures', async () => {
  const url = await serve((body) => ({
    status: body === 'a' ? 200 : 500,
    text: body === 'a' ? 'wrong' : body,
  }));
  const { answered, failures } = await runLoad(job(url));
  expect(answered).toBeGreaterThan(0);
  expect(failures).toBe(answered);
});

test('counts connections that the server breaks as failures', async () => {
  const server = createServer((request) => request.socket.destroy());
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  expect(await runLoad({ ...job(url), minAnswers: 0 })).toMatchObject({ answered: 0, failures: 3 });
});
