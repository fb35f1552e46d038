import {
  type DirectiveNode,
  type DocumentNode,
  Kind,
  OperationTypeNode,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#gateway/engine/engine.ts';
import * as abstractTypes from './abstract-types/case.ts';
import type { FederationCase } from './harness/case.ts';
import { startGateway, type TestContext, type TestGateway } from './harness/gateway.ts';
import * as interfaceObject from './interface-object/case.ts';
import * as interfaceObjectTypes from './interface-object-types/case.ts';
import * as typeConditions from './type-conditions/case.ts';

const cases: Record<string, FederationCase> = {
  'interface objects': interfaceObject,
  'types behind interface objects': interfaceObjectTypes,
  'abstract types': abstractTypes,
  'type conditions': typeConditions,
};

const DEFER: DirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'defer' } };

/** The document once for each of its selections, with that one put off. */
function* deferredEach(document: DocumentNode): Generator<string> {
  const sets: SelectionSetNode[] = [];
  visit(document, { SelectionSet: (node) => void sets.push(node) });
  for (const set of sets)
    for (const [i, selection] of set.selections.entries()) {
      const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [selection] };
      const fragment = { kind: Kind.INLINE_FRAGMENT, directives: [DEFER], selectionSet } as const;
      const selections = set.selections.with(i, fragment);
      yield print(
        visit(document, { SelectionSet: (node) => (node === set ? { ...node, selections } : undefined) }),
      );
    }
}

const isQuery = (document: DocumentNode): boolean =>
  document.definitions.every(
    (node) => node.kind !== Kind.OPERATION_DEFINITION || node.operation === OperationTypeNode.QUERY,
  );

type Tree = Record<string | number, unknown>;

/** What has come in the end. */
async function merged(engine: Engine<TestContext>, document: string, variables?: Record<string, unknown>) {
  const result = await engine.executeIncrementally({ document, variables, context: {} });
  if (!('initialResult' in result)) throw new Error(`Nothing is put off: ${JSON.stringify(result)}`);
  const whole = JSON.parse(JSON.stringify(result.initialResult)) as { data: Tree; errors?: unknown[] };
  const errors = [...(whole.errors ?? [])];
  for await (const { incremental = [] } of result.subsequentResults)
    for (const part of incremental) {
      errors.push(...(part.errors ?? []));
      const { data, path = [] } = JSON.parse(JSON.stringify(part)) as {
        data: Tree;
        path?: (string | number)[];
      };
      merge(
        path.reduce<Tree>((at, element) => at[element] as Tree, whole.data),
        data,
      );
    }
  return { data: whole.data, errors: errors.length > 0 ? errors : undefined };
}

function merge(into: Tree, from: Tree): void {
  for (const [name, value] of Object.entries(from)) {
    const known = into[name];
    if (known && value && typeof known === 'object') merge(known as Tree, value as Tree);
    else into[name] = value;
  }
}

describe.each(Object.entries(cases))(
  'what is put off comes in the end: %s',
  (_name, { subgraphs, queries }) => {
    let gateway: TestGateway<string>;
    beforeAll(async () => {
      gateway = await startGateway(subgraphs);
    });
    afterAll(() => gateway.stop());

    const plain = queries.filter(({ query, errors }) => !errors && isQuery(parse(query)));
    it.each(plain.map((query) => [query.it, query] as const))(
      '%s',
      async (_it, { query, variables, data }) => {
        for (const deferred of deferredEach(parse(query)))
          expect(await merged(gateway.engine, deferred, variables), deferred).toEqual({ data });
      },
    );
  },
);
