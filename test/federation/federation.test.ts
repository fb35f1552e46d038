import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExecutionResult } from 'graphql';
import type { CaseQuery, ExpectedError, FederationCase } from './harness/case.ts';
import { plannedText, startGateway, type TestGateway } from './harness/gateway.ts';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'harness')
  .map(({ name }) => name);

describe.each(folders)('%s', async (folder) => {
  const { subgraphs, queries } = (await import(`./${folder}/case.ts`)) as FederationCase;
  let gateway: TestGateway<string>;
  /** Whose results are made by code from the first on. */
  let coded: TestGateway<string>;
  beforeAll(async () => {
    gateway = await startGateway(subgraphs, { plansInThread: true });
    coded = await startGateway(subgraphs, { fastPaths: { outlined: false } });
  });
  afterAll(() => Promise.all([gateway.stop(), coded.stop()]));

  it.each(queries.map((query) => [query.it, query] as const))('%s', async (_name, query) => {
    for (const server of Object.values(gateway.subgraphs)) server.requests.length = 0;
    const { query: document, variables } = query;
    const result = await gateway.engine.execute({ document, variables, context: {} });
    expectResult(JSON.parse(JSON.stringify(result)) as ExecutionResult, query);
    const asked = Object.entries(query.fetches ?? {}).map(([name]) => [
      name,
      gateway.subgraphs[name]?.requests.length,
    ]);
    expect(Object.fromEntries(asked)).toEqual(query.fetches ?? {});
    // A mutation must not run twice; everything else has to read the same as text, planned in a thread or not.
    if (document.trimStart().startsWith('mutation')) return;
    for (const { engine } of [gateway, coded]) {
      const json = await plannedText(engine, { document, variables, context: {} });
      expectResult(JSON.parse(json) as ExecutionResult, query);
    }
  });
});

function expectResult(result: ExecutionResult, { data, errors = [] }: CaseQuery): void {
  const found = (result.errors ?? []).map((error) => ({
    message: error.message,
    path: error.path,
    code: error.extensions?.['code'],
    subgraph: error.extensions?.['serviceName'],
  }));
  expect(found).toEqual(errors.map((error: ExpectedError) => expect.objectContaining(error)));
  expect(result.data).toEqual(data);
  // toEqual does not look at the order of fields, which GraphQL promises.
  expect(JSON.stringify(result.data)).toBe(JSON.stringify(data));
}
