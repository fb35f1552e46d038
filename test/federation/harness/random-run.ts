import { type ExecutionResult, graphql, type GraphQLError, parse, validate } from 'graphql';
import type { Engine } from '#gateway/engine/engine.ts';
import { plannedText, type TestContext } from './gateway.ts';
import { RandomQuery } from './random-query.ts';
import { UNKNOWN, whole } from './random-world.ts';
import { difference } from './same-answer.ts';

/** Each document is run with the first, and from the cache with the second. */
const variableValues = [
  { yes: true, no: false, first: 2, n: 1, p: 'x' },
  { yes: true, no: false, first: 3, n: 3, p: null },
];

export interface Failure {
  readonly document: string;
  readonly what: string;
}

/** The query of a seed, unless its aliases collide. */
export function randomDocument(seed: number): string | undefined {
  const document = new RandomQuery(whole, seed).text();
  return validate(whole, parse(document)).length === 0 ? document : undefined;
}

/** Documents that are not valid are refused for what is wrong with them as they were written; undefined if so. */
export async function runInvalid(engine: Engine<TestContext>, seed: number): Promise<Failure | undefined> {
  const document = new RandomQuery(whole, seed).text();
  const parsed = parse(document);
  const expected = JSON.stringify(validate(engine.schema, parsed));
  const given = JSON.stringify(await engine.validate(document, parsed));
  return given === expected ? undefined : { document, what: `${given}\nexpected: ${expected}` };
}

/**
 * An entity that a subgraph does not know is null without an error; as one schema there must be one. Of what else is
 * wrong with it is told or not, since execution may have been given up.
 */
function different(result: ExecutionResult, expected: ExecutionResult): string | undefined {
  const unknown = (expected.errors ?? []).flatMap(({ message, path = [] }) =>
    message === UNKNOWN ? [path.slice(0, -1)] : [],
  );
  const isTold = ({ message, path = [] }: GraphQLError): boolean => {
    const place = unknown.find((at) => at.every((element, i) => element === path[i]));
    return !place || (path.length === place.length + 1 && message.startsWith('Cannot return null'));
  };
  const told = ({ data, errors = [] }: ExecutionResult) => ({ data, errors: errors.filter(isTold) });
  return difference(told(result), told(expected));
}

/** Runs a document on the engine and as one schema; undefined if both say the same, in all forms. */
export async function runRandom(engine: Engine<TestContext>, document: string): Promise<Failure | undefined> {
  for (const variables of variableValues) {
    const expected = await graphql({ schema: whole, source: document, variableValues: variables });
    const request = { document, variables, context: {} };
    const what = different(await engine.execute(request), expected);
    if (what !== undefined) return { document, what };
    // The third time, what followed from the answers before is used again.
    for (let i = 0; i < 3; i += 1) {
      const json = await plannedText(engine, request);
      const asText = different(JSON.parse(json) as ExecutionResult, expected);
      if (asText !== undefined) return { document, what: `as text, run ${i + 1}: ${asText}` };
    }
  }
  return undefined;
}
