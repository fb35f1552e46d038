import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { askSubgraph } from '#test/harness/ask-subgraph.ts';
import type { CircuitState } from '#gateway/engine/transport/failures/circuit-breaker.ts';
import { RetryBudget } from '#gateway/engine/transport/failures/retry-budget.ts';
import { SubgraphClient, type SubgraphOptions } from '#gateway/engine/transport/subgraph-client.ts';

/** Never opens. */
const noCircuit = { maxFailures: Number.POSITIVE_INFINITY, openMs: 0 };
const answerWell = (response: ServerResponse): void => void response.end('{"data":{}}');
const breakOff = (response: ServerResponse): void => void response.socket?.destroy();

let server: Server | undefined;
let client: SubgraphClient;
let answer: (response: ServerResponse) => void;
/** Where set, other bodies than this one are answered well. */
let slow: string | undefined;
let requests = 0;
let retries = 0;
/** Of the circuit of queries. */
let states: CircuitState[] = [];
const sockets = new Set<Socket>();

async function listen(): Promise<number> {
  server = createServer((request, response) => {
    requests += 1;
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => (slow === undefined || body === slow ? answer : answerWell)(response));
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function stop(): Promise<void> {
  if (!server?.listening) return;
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

async function start(options: SubgraphOptions = {}): Promise<void> {
  [requests, retries, states] = [0, 0, []];
  answer = answerWell;
  slow = undefined;
  const port = await listen();
  client = new SubgraphClient('books', `http://127.0.0.1:${port}/graphql`, options, {
    onRetry: () => (retries += 1),
    onCircuitChange: (_subgraph, state, of) => of === 'queries' && states.push(state),
  });
}

const query = (signal?: AbortSignal) => askSubgraph(client, '{}', {}, signal, true);
const dear = () => askSubgraph(client, '{"query":"{ dear }"}', {}, undefined, true);
const mutate = () => askSubgraph(client, '{}', {}, undefined, false);
const fails = (result: Promise<unknown>, code = 'SUBGRAPH_UNAVAILABLE') =>
  expect(result).rejects.toMatchObject({ code });
/** Asks without waiting for the answer. */
function probe(): boolean {
  query().catch(() => {});
  return false;
}
/** What each was answered, by its code. */
const codesOf = async (results: Promise<unknown>[]) =>
  (await Promise.allSettled(results)).map((result) =>
    result.status === 'fulfilled' ? 'ok' : (result.reason as { code: string }).code,
  );

afterEach(async () => {
  await client.close();
  await stop();
});

describe('a retry', () => {
  it('is made of queries, when a connection breaks', async () => {
    await start();
    answer = (response) => (requests < 3 ? breakOff(response) : answerWell(response));
    expect(await query()).toEqual({ data: {} });
    expect([requests, retries]).toEqual([3, 2]);
  });

  it('is made when there is no connection', async () => {
    await start();
    await stop();
    await expect(query()).rejects.toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      cause: { code: 'ECONNREFUSED' },
    });
    expect(retries).toBe(2);
  });

  it('is not made for ever', async () => {
    await start();
    answer = breakOff;
    await fails(query());
    expect(requests).toBe(3);
  });

  it('is never made of a mutation', async () => {
    await start();
    answer = breakOff;
    await fails(mutate());
    expect([requests, retries]).toEqual([1, 0]);
  });

  it.each([
    ['an error of the subgraph', (response: ServerResponse) => void response.writeHead(503).end('busy')],
    ['what is no GraphQL', (response: ServerResponse) => void response.end('<html>')],
    ['an answer that does not come', () => {}],
  ])('is not made after %s', async (_title, answerBadly) => {
    await start({ timeoutMs: 100 });
    answer = answerBadly;
    await expect(query()).rejects.toThrow('books');
    expect([requests, retries]).toEqual([1, 0]);
  });

  it('ends when the caller leaves', async () => {
    await start();
    const leaving = new AbortController();
    answer = (response) => {
      breakOff(response);
      leaving.abort();
    };
    await fails(query(leaving.signal), 'REQUEST_ABORTED');
    expect(requests).toBe(1);
  });

  it('costs from a budget, so that an outage is not multiplied', async () => {
    await start({ circuit: noCircuit });
    answer = breakOff;
    for (let i = 0; i < 50; i += 1) await fails(query());
    expect(requests).toBe(50 + retries);
    // Ten at the beginning, and one for each ten requests.
    expect(retries).toBeLessThanOrEqual(15);
    expect(retries).toBeGreaterThanOrEqual(10);
  });

  it('may be made again when requests have paid for it', () => {
    const budget = new RetryBudget();
    while (budget.withdraw());
    for (let i = 0; i < 9; i += 1) budget.deposit();
    expect(budget.withdraw()).toBe(false);
    budget.deposit();
    budget.deposit();
    expect([budget.withdraw(), budget.withdraw()]).toEqual([true, false]);
  });
});

describe('the circuit', () => {
  const circuit = { maxFailures: 3, openMs: 100 };

  async function opened(): Promise<void> {
    await start({ circuit });
    answer = breakOff;
    for (let i = 0; i < 3; i += 1) await fails(query());
    expect(states).toEqual(['closed', 'open']);
    requests = 0;
  }

  it('opens after failures in a row, and answers at once while it is open', async () => {
    await start({ circuit: { ...circuit, openMs: 60_000 } });
    answer = breakOff;
    for (let i = 0; i < 3; i += 1) await fails(mutate());
    requests = 0;
    await fails(mutate());
    expect(requests).toBe(0);
    for (let i = 0; i < 3; i += 1) await fails(query());
    requests = retries = 0;
    await fails(query());
    expect([requests, retries]).toEqual([0, 0]);
  });

  it('is not opened for queries by mutations, nor held open by one that waits to see', async () => {
    await start({ circuit });
    answer = breakOff;
    for (let i = 0; i < 3; i += 1) await fails(mutate());
    // A payment is let through to see, and waits for its provider.
    const held = new Promise<() => void>((resolve) => {
      answer = (response) => resolve(() => answerWell(response));
    });
    requests = 0;
    const waiting: Promise<unknown>[] = [];
    await expect
      .poll(() => {
        if (requests === 0) waiting.push(mutate().catch(() => undefined));
        return requests;
      })
      .toBe(1);
    const release = await held;
    answer = answerWell;
    expect(await codesOf([query(), query(), mutate()])).toEqual(['ok', 'ok', 'SUBGRAPH_UNAVAILABLE']);
    release();
    await Promise.all(waiting);
    expect(await codesOf([mutate()])).toEqual(['ok']);
    expect(states).toEqual(['closed']);
  });

  it('does not open while requests between are answered', async () => {
    await start({ circuit });
    for (let i = 0; i < 5; i += 1) {
      answer = breakOff;
      await fails(query());
      await fails(query());
      answer = answerWell;
      await query();
    }
    expect(states).toEqual(['closed']);
  });

  it('opens after answers that do not come in time', async () => {
    await start({ circuit, timeoutMs: 50 });
    answer = () => {};
    for (let i = 0; i < 3; i += 1) await fails(query(), 'SUBGRAPH_TIMEOUT');
    await expect.poll(() => states).toEqual(['closed', 'open']);
  });

  it('is not opened by one caller’s queries that take too long, while others are answered', async () => {
    await start({ circuit, timeoutMs: 50 });
    answer = () => {};
    slow = '{"query":"{ dear }"}';
    for (let i = 0; i < 8; i += 1) {
      await fails(dear(), 'SUBGRAPH_TIMEOUT');
      if (i % 3 === 2) expect(await codesOf([query()])).toEqual(['ok']);
    }
    expect(states).toEqual(['closed']);
  });

  it('is not opened by answers with errors, nor by callers who leave', async () => {
    await start({ circuit });
    answer = (response) => void response.writeHead(500).end('{"errors":[{"message":"no"}]}');
    for (let i = 0; i < 4; i += 1) await query();
    answer = (response) => void response.writeHead(500).end('no');
    for (let i = 0; i < 4; i += 1) await fails(query());
    for (let i = 0; i < 4; i += 1) {
      const leaving = new AbortController();
      answer = () => leaving.abort();
      await fails(query(leaving.signal), 'REQUEST_ABORTED');
    }
    expect(states).toEqual(['closed']);
  });

  it('lets one request through to see, and closes when it is answered', async () => {
    await opened();
    const held = new Promise<() => void>((resolve) => {
      answer = (response) => resolve(() => answerWell(response));
    });
    await expect.poll(() => states.at(-1) === 'half-open' || probe(), { interval: 10 }).toBe(true);
    const release = await held;
    expect(await codesOf([query(), query()])).toEqual(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE']);
    expect(requests).toBe(1);
    release();
    await expect.poll(() => states).toEqual(['closed', 'open', 'half-open', 'closed']);
    answer = answerWell;
    expect(await codesOf([query(), query()])).toEqual(['ok', 'ok']);
  });

  it('stays open when that one fails', async () => {
    await opened();
    await expect.poll(() => states.length > 3 || probe(), { interval: 10 }).toBe(true);
    expect(states.slice(0, 4)).toEqual(['closed', 'open', 'half-open', 'open']);
  });

  it('takes the next one when nobody waits for that one', async () => {
    await opened();
    const leaving = new AbortController();
    answer = () => leaving.abort();
    await expect
      .poll(async () => (await codesOf([query(leaving.signal)]))[0], { interval: 10 })
      .toBe('REQUEST_ABORTED');
    answer = answerWell;
    expect(await codesOf([query()])).toEqual(['ok']);
  });
});

describe('bounds', () => {
  it('connections are no more than allowed, and kept', async () => {
    await start({ maxConnections: 3 });
    const held: ServerResponse[] = [];
    answer = (response) => held.push(response);
    const results = Array.from({ length: 10 }, () => query());
    let most = 0;
    while (requests < 10 || held.length > 0) {
      await expect.poll(() => held.length).toBeGreaterThan(0);
      most = Math.max(most, sockets.size);
      for (const response of held.splice(0)) answerWell(response);
    }
    await Promise.all(results);
    expect(most).toBe(3);
    expect(sockets.size).toBe(3);
  });

  it('requests that wait are no more than memory allows', async () => {
    await start();
    answer = () => {};
    const leaving = new AbortController();
    const waiting = Array.from({ length: 5_000 }, () => query(leaving.signal));
    await fails(query());
    expect(states).toEqual(['closed']);
    leaving.abort();
    expect(new Set(await codesOf(waiting))).toEqual(new Set(['REQUEST_ABORTED']));
  });

  it('answers are no larger than allowed', async () => {
    await start({ maxAnswerBytes: 100 });
    answer = (response) => void response.end(`{"data":{"long":"${'x'.repeat(200)}"}}`);
    await fails(query(), 'SUBGRAPH_INVALID_RESPONSE');
    answer = answerWell;
    expect(await query()).toEqual({ data: {} });
  });
});
