import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { OperationGate } from './operation-gate.ts';

const sdl = 'type Query { name: String }';
const limits = {
  maxDepth: 5,
  maxAliases: 5,
  maxRootFields: 5,
  maxTokens: 50,
  maxCost: 50,
  assumedListSize: 10,
};
const gate = new OperationGate(buildSchema(sdl), sdl, { limits, introspection: true });

test.for([
  [64, true],
  [65, false],
] as const)('a document of %i kilobytes is known when it comes again: %s', ([kilobytes, isKnown]) => {
  const document = `{ name } #${'.'.repeat(kilobytes * 1_024 - 10)}`;
  const documents = [gate.admit({ document }), gate.admit({ document })].map((admitted) =>
    'document' in admitted ? admitted.document : undefined,
  );
  expect(documents[0]).toBeDefined();
  expect(documents[0] === documents[1]).toBe(isKnown);
});
