import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import {
  operationFromDocument,
  ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  Supergraph,
} from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import {
  buildASTSchema,
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  Kind,
  parse,
  validate,
  validateSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { createEngine } from '#gateway/engine/engine.ts';
import { DEMO_GOODS } from '../../start/whole/demo-ids.ts';

const root = join(import.meta.dirname, '../..');
/** The SDL of a real Saleor 3.23 is data of Saleor's, so it stands beside the project and never in it. */
const saleorFile = join(root, '../shared/saleor/saleor-3.23.graphql');
const missing = !existsSync(saleorFile);
if (missing)
  console.warn(`SKIPPED: ${saleorFile} is missing, so nothing is checked against a real Saleor's schema.`);

const subgraph = async (name: string, file: string) => ({
  name,
  url: `http://localhost/${name}`,
  typeDefs: parse(await readFile(file, 'utf8')),
});

test.skipIf(missing)(
  'the demo goods are looked for by a query that is valid against a real Saleor 3.23',
  async () => {
    const schema = buildASTSchema(parse(await readFile(saleorFile, 'utf8')), { assumeValidSDL: true });
    expect(validate(schema, parse(DEMO_GOODS))).toEqual([]);
  },
);

describe.skipIf(missing)('with a real Saleor 3.23 in place of the embedded commerce', () => {
  const operationsFolder = join(root, 'clients/sdk/operations');

  async function composeWithSaleor(): Promise<string> {
    const ours = ['control-plane', 'billing', 'runtime'].map((name) =>
      subgraph(name, join(root, 'subgraphs', name, 'schema.graphql')),
    );
    const result = composeServices(await Promise.all([subgraph('commerce', saleorFile), ...ours]));
    expect(result.errors?.map(String)).toBeUndefined();
    return result.supergraphSdl as string;
  }

  test(
    'our subgraphs compose, and every client operation validates and plans',
    { timeout: 120_000 },
    async () => {
      const supergraph = Supergraph.build(await composeWithSaleor(), {
        supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
      });
      const schema = supergraph.apiSchema();
      const planner = new QueryPlanner(supergraph);
      const graphqlSchema = schema.toGraphQLJSSchema();
      const files = (await readdir(operationsFolder, { recursive: true })).filter((file) =>
        file.endsWith('.graphql'),
      );
      expect(files.length).toBeGreaterThan(3);
      const whole = parse(
        (await Promise.all(files.map((file) => readFile(join(operationsFolder, file), 'utf8')))).join('\n'),
      );
      expect(validate(graphqlSchema, whole).map(({ message }) => message)).toEqual([]);
      for (const definition of whole.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        const plan = planner.buildQueryPlan(
          operationFromDocument(schema, whole, { operationName: definition.name?.value }),
        );
        expect(plan.node, definition.name?.value).toBeDefined();
      }
    },
  );

  test(
    'what the whole graph says of itself is a valid schema for clients',
    { timeout: 120_000 },
    async () => {
      const engine = createEngine({ supergraphSdl: await composeWithSaleor() });
      const told = await engine.execute({ document: getIntrospectionQuery(), context: undefined });
      expect(told.errors).toBeUndefined();
      const schema = buildClientSchema(told.data as unknown as IntrospectionQuery);
      expect(validateSchema(schema).map(({ message }) => message)).toEqual([]);
      // All fields of Saleor's are deprecated, and without them it would be a type that has none.
      expect(schema.getType('PreorderSettingsInput')).toBeDefined();
      await engine.close();
    },
  );
});
