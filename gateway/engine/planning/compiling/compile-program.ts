import type { QueryPlan } from '@apollo/query-planner';
import { type GraphQLObjectType, Kind, type OperationDefinitionNode } from 'graphql';
import { jsonEmitter, valueEmitter } from '../../shaping/emitters.ts';
import { jsonPrinters, plainJsonPrinters, valuePrinters } from '../../shaping/runtime.ts';
import type { Denials } from '../supergraph/access-rules.ts';
import { clientPath } from './client-path.ts';
import { introspection } from './introspection.ts';
import { loadPartShaper, loadShaper } from './load-code.ts';
import { mergeFetches } from '../plans/merge-fetches.ts';
import type { Place } from './places.ts';
import { PlanCompiler, withoutNumber } from './plan-compiler.ts';
import type { FetchStep, Program } from './program.ts';
import { resumption } from './resumption.ts';
import type { Specialized } from '../operations/specialize.ts';
import { TypeSplitter } from '../plans/split-by-type.ts';
import type { Supergraph } from '../supergraph.ts';

/** Compiles a plan for `operation`, which `specialize` has written out. */
export function compileProgram(
  supergraph: Supergraph,
  { operation, deferred, definitions, variables, introspection: nested }: Specialized,
  plan: QueryPlan,
  denials: Denials,
): Program {
  const { node } = plan;
  const types = new TypeSplitter(supergraph, operation, node?.kind === 'Subscription' ? node.rest : node);
  const compiler = new PlanCompiler(supergraph, types, variables);
  const primary = node?.kind === 'Subscription' ? compiler.fetch(node.primary, []) : undefined;
  const planned = node?.kind === 'Subscription' ? node.rest : node;
  const rest = (supergraph.fastPaths.mergedFetches ?? true) ? mergeFetches(planned) : planned;
  const block = compiler.block(rest);
  const place = compiler.place();
  const rootType = supergraph.apiSchema.getRootType(operation.operation) as GraphQLObjectType;
  const remembersEntities = !compiler.usesContext;
  const shape = {
    remembersEntities,
    supergraph,
    denials,
    rootType,
    selectionSets: [operation.selectionSet],
    place,
  };
  const plainPrinters = (supergraph.fastPaths.plainText ?? true) ? plainJsonPrinters : jsonPrinters;
  const parts = compiler.parts(block.deferred, (id, at) => {
    const fragment = deferred.find((candidate) => candidate.id === id);
    if (!fragment) throw new Error(`The plan defers ${id}, which the operation does not.`);
    return loadPartShaper({ ...shape, place: at }, fragment);
  });
  return {
    operation: operation.operation,
    parts,
    fetches: compiler.fetches,
    origins: compiler.fetches.map(({ origins }) => origins),
    sources: compiler.fetches.map(({ id }) => id),
    root: block.root,
    primary,
    introspect: introspection(supergraph, operation, definitions, nested),
    resumption:
      node?.kind === 'Subscription'
        ? resumption(
            supergraph,
            withoutNumber(node.primary),
            variables,
            variablesOf(compiler.fetches.slice(1)),
          )
        : undefined,
    unresolvable: unresolvableFields(operation, place).map((name) => supergraph.names.toClient(name)),
    toJson: loadShaper(shape, jsonEmitter, jsonPrinters, plainPrinters),
    toValue: loadShaper(shape, valueEmitter, valuePrinters),
    clientPath: (path) => clientPath(supergraph.names, operation.selectionSet, path),
  };
}

const variablesOf = (fetches: readonly FetchStep[]): Set<string> =>
  new Set(fetches.flatMap(({ variables }) => variables.map(({ name }) => name)));

function unresolvableFields(operation: OperationDefinitionNode, place: Place): string[] {
  const names: string[] = [];
  for (const node of operation.selectionSet.selections) {
    if (node.kind !== Kind.FIELD || node.name.value.startsWith('__')) continue;
    const planName = node.alias?.value ?? node.name.value;
    if (!place.candidates.some(({ tree }) => tree.has(planName))) names.push(planName);
  }
  return names;
}
