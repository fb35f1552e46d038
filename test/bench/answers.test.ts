import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAnswers, WrongAnswerError } from './check-answers.ts';
import { type Contestant, startContestant } from './contestants.ts';
import { catalogueRequest, heavyRequest, storefrontRequests } from './operations.ts';
import { startSubgraphs, type Subgraphs } from './subgraphs/subgraphs.ts';

let folder: string;
let subgraphs: Subgraphs;
let gateway: Contestant;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gateway-bench-'));
  subgraphs = await startSubgraphs(undefined);
  const supergraphFile = join(folder, 'supergraph.graphql');
  await writeFile(supergraphFile, subgraphs.supergraphSdl);
  gateway = await startContestant('engine', 'none', {
    supergraphFile,
    materialFile: '',
    gatewayCores: undefined,
    otherCores: undefined,
    cosmoFile: undefined,
  });
});

afterAll(async () => {
  await Promise.all([gateway?.stop(), subgraphs?.stop()]);
  await rm(folder, { recursive: true });
});

test('the heavy query is answered right, and as long as in the public benchmark', async () => {
  const [bytes] = await checkAnswers(gateway.url, [heavyRequest]);
  expect(bytes).toBeGreaterThan(86_000);
  expect(bytes).toBeLessThan(88_000);
});

test('the other queries are answered right', async () => {
  await checkAnswers(gateway.url, [...storefrontRequests.slice(0, 25), catalogueRequest(1_000)]);
});

test('a distinct subgraph request is resolved once and counted each time', async () => {
  // One fetch after the other: of several at the same time, what follows goes together when they come together.
  const request = catalogueRequest(10);
  await subgraphs.forget();
  await checkAnswers(gateway.url, [request]);
  const [distinct, fetches] = [(await subgraphs.answers()).length, await subgraphs.fetches()];
  await checkAnswers(gateway.url, [request]);
  expect(await subgraphs.answers()).toHaveLength(distinct);
  expect(await subgraphs.fetches()).toBe(2 * fetches);
});

test('a gateway with a wrong answer is found out', async () => {
  const liar = createServer((_request, response) => response.end('{"data":{"topProducts":[]}}'));
  await new Promise<void>((resolve) => liar.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(liar.address() as AddressInfo).port}/graphql`;
  await expect(checkAnswers(url, [catalogueRequest(1)])).rejects.toThrow(WrongAnswerError);
  liar.close();
});
