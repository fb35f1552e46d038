import { buildSchema, type DocumentNode, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { OperationGate } from './operation-gate.ts';

const sdl = 'type Query { name(of: Filter): String } input Filter { not: Filter }';
const limits = {
  maxDepth: 5,
  maxAliases: 5,
  maxRootFields: 5,
  maxTokens: 50,
  maxCost: 50,
  assumedListSize: 10,
};
const schema = buildSchema(sdl);
const subject = {
  schema,
  validate: async (_text: string, document: DocumentNode) => validate(schema, document),
};
const gate = new OperationGate(subject, sdl, { limits, introspection: true });

test.for([
  [64, true],
  [65, false],
] as const)('a document of %i kilobytes is known when it comes again: %s', async ([kilobytes, isKnown]) => {
  const document = `{ name } #${'.'.repeat(kilobytes * 1_024 - 10)}`;
  const documents = [await gate.admit({ document }), await gate.admit({ document })].map((admitted) =>
    'document' in admitted ? admitted.document : undefined,
  );
  expect(documents[0]).toBeDefined();
  expect(documents[0] === documents[1]).toBe(isKnown);
});

describe('what is nested too deeply to be read is refused', () => {
  const refused = { errors: [{ extensions: { code: 'BAD_REQUEST' } }] };

  test('in a document', async () => {
    const patient = new OperationGate(subject, sdl, {
      limits: { ...limits, maxTokens: 1_000_000 },
      introspection: true,
    });
    expect(await patient.admit({ document: `{ name(of: ${'['.repeat(100_000)}` })).toMatchObject(refused);
  });

  test('in variables', async () => {
    const of: unknown = JSON.parse(`${'{"not":'.repeat(100_000)}null${'}'.repeat(100_000)}`);
    const document = 'query ($of: Filter) { name(of: $of) }';
    expect(await gate.admit({ document, variables: { of } })).toMatchObject(refused);
  });
});
