import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { graphql } from '../../harness/graphql.ts';
import { watch } from '../../harness/subscribe.ts';
import { type OtlpReceiver, type ReceivedSpan, startOtlpReceiver } from './otlp-receiver.ts';
import { type SmallGraph, startSmallGraph } from '../small-graph.ts';

let receiver: OtlpReceiver;
let graph: SmallGraph;
beforeAll(async () => {
  receiver = await startOtlpReceiver();
  graph = await startSmallGraph({
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
    OTEL_SERVICE_NAME: 'test-gateway',
  });
});
afterEach(() => receiver.spans.splice(0));
afterAll(async () => {
  await graph?.stop();
  await receiver?.stop();
});

const SERVER = 2;
const CLIENT = 3;
const ERROR = 2;
const patient = { timeout: 10_000 };
const spanOf = (name: string): ReceivedSpan => {
  const span = receiver.spans.find((candidate) => candidate.name === name);
  if (!span) throw new Error(`no span ${name} among ${receiver.spans.map((other) => other.name).join()}`);
  return span;
};
/** An operation's own span is the last of its trace to end. */
async function traced(name: string): Promise<ReceivedSpan> {
  await expect.poll(() => receiver.spans.map((span) => span.name), patient).toContain(name);
  return spanOf(name);
}

test('a trace goes from the client through plan and fetches to the subgraphs', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const headers = { traceparent: `00-${traceId}-b7ad6b7169203331-01`, tracestate: 'vendor=value' };
  await graphql(graph.url, 'query Shop { products(first: 1) { name offering } }', {}, headers);
  const operation = await traced('query Shop');
  expect(operation).toMatchObject({
    traceId,
    parentSpanId: 'b7ad6b7169203331',
    kind: SERVER,
    service: 'test-gateway',
    attributes: {
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'Shop',
      'gateway.transport': 'http',
      'gateway.outcome': 'ok',
      'gateway.cost': 1,
    },
  });
  const parentSpanId = operation.spanId;
  expect(spanOf('plan')).toMatchObject({
    traceId,
    parentSpanId,
    attributes: { 'gateway.plan.cached': false },
  });
  for (const name of ['commerce', 'control-plane'] as const) {
    const fetch = spanOf(`fetch ${name}`);
    expect(fetch).toMatchObject({
      traceId,
      parentSpanId,
      kind: CLIENT,
      attributes: { 'gateway.subgraph': name, 'gateway.fetch.status': 'ok' },
    });
    expect(graph.subgraphs[name].headers.at(-1)).toMatchObject({
      traceparent: `00-${traceId}-${fetch.spanId}-01`,
      tracestate: 'vendor=value',
    });
  }
});

test('a request without a trace begins one, and so does one whose traceparent is broken', async () => {
  for (const traceparent of ['', '00-00000000000000000000000000000000-b7ad6b7169203331-01', 'nonsense']) {
    await graphql(graph.url, '{ viewer }', {}, { traceparent });
    const operation = await traced('query');
    expect(operation.traceId).toMatch(/^(?!0{32})[\da-f]{32}$/);
    expect(operation.parentSpanId ?? '').toBe('');
    receiver.spans.splice(0);
  }
});

test('what fails is marked', async () => {
  await graphql(graph.url, '{ broken }');
  expect((await traced('query')).attributes['gateway.outcome']).toBe('partial');
  expect(spanOf('fetch commerce')).toMatchObject({
    status: { code: ERROR },
    attributes: { 'gateway.fetch.status': 'graphql-error' },
  });
});

test('a client that wants no trace gets none, and subgraphs learn it', async () => {
  const traceId = '1af7651916cd43dd8448eb211c80319c';
  await graphql(graph.url, '{ viewer }', {}, { traceparent: `00-${traceId}-b7ad6b7169203331-00` });
  expect(graph.subgraphs['control-plane'].headers.at(-1)?.traceparent).toMatch(
    new RegExp(`^00-${traceId}-.*-00$`),
  );
  // Spans are sent in the order in which they ended.
  await graphql(graph.url, 'query After { viewer }');
  await traced('query After');
  expect(receiver.spans.filter((span) => span.traceId === traceId)).toEqual([]);
});

test('by GET as well', async () => {
  const headers = { 'content-type': 'application/json' };
  await fetch(`${graph.url}?query=query ByGet { viewer }`, { headers });
  const { traceId, spanId } = await traced('query ByGet');
  expect(spanOf('fetch control-plane')).toMatchObject({ traceId, parentSpanId: spanId });
});

test('a subscription is one operation, whose subgraphs are part of the trace', async () => {
  const watched = watch(graph.url, 'subscription Count { count(to: 2) { number product { offering } } }', {});
  await watched.ended;
  await watched.stop();
  const { traceId, spanId, attributes } = await traced('subscription Count');
  expect(attributes['gateway.transport']).toBe('websocket');
  expect(graph.subgraphs.runtime.headers.at(-1)?.traceparent).toBe(`00-${traceId}-${spanId}-01`);
  expect(receiver.spans.filter(({ name }) => name === 'fetch control-plane')).toHaveLength(2);
});

test('a collector that is down takes nothing from requests, and the gateway still stops', async () => {
  const down = await startOtlpReceiver();
  await down.stop();
  const lonely = await startSmallGraph({ OTEL_EXPORTER_OTLP_ENDPOINT: down.url });
  expect((await graphql(lonely.url, '{ viewer }')).data).toEqual({ viewer: 'somebody' });
  const startedMs = performance.now();
  await lonely.stop();
  expect(performance.now() - startedMs).toBeLessThan(10_000);
});

test('without an endpoint nothing of OpenTelemetry is loaded', async () => {
  const script = `
    await import('#gateway/server.ts');
    const { createRequire } = await import('node:module');
    const { setUpTracing } = await import('#gateway/tracing/tracing.ts');
    console.log(await setUpTracing({ endpoint: undefined }));
    console.log(Object.keys(createRequire(import.meta.url).cache).filter((file) => file.includes('@opentelemetry/sdk')).length);
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: resolve(import.meta.dirname, '../../..'),
  });
  expect(stdout).toBe('null\n0\n');
});
