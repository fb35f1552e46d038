import type { QueryPlan } from '@apollo/query-planner';
import { type GraphQLObjectType, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { writeOutline } from '../../interpreting/write-outline.ts';
import type { Denials } from '../supergraph/access-rules.ts';
import { clientFields } from './program/client-path.ts';
import { CodeWriter } from './code/code.ts';
import { introspectionText } from './program/introspection.ts';
import { mergeFetches } from '../plans/merge-fetches.ts';
import type { Place } from './places.ts';
import { PlanCompiler, withoutNumber } from './plan-compiler.ts';
import type { FetchText, ProgramText, ResultMaker } from './program/program-text.ts';
import { resumptionText } from './program/resumption.ts';
import { writePartShaper, writeShaper } from './code/shaper-code.ts';
import { writeSplicer } from './code/splicer-code.ts';
import { undeferred } from '../operations/specializing/deferred.ts';
import type { Specialized } from '../operations/specializing/specialize.ts';
import type { ResultForm } from '../operations/variant.ts';
import { TypeSplitter } from '../plans/split-by-type.ts';
import type { Supergraph } from '../supergraph.ts';

/** For whom a plan is compiled. */
export interface CompileOptions {
  readonly denials: Denials;
  readonly form: ResultForm;
  readonly maker: ResultMaker;
}

/** Compiles a plan for `operation`, which `specialize` has written out. */
export function compileProgram(
  supergraph: Supergraph,
  { operation, deferred, definitions, variables, literals, introspection: nested }: Specialized,
  { node }: QueryPlan,
  { denials, form, maker }: CompileOptions,
): ProgramText {
  const code = new CodeWriter();
  const isSubscription = node?.kind === 'Subscription';
  const isOutlined = maker === 'outline' && isPlainResult(supergraph, node, form);
  const scannedCode = !isOutlined && scans(supergraph, operation, form) ? new CodeWriter() : undefined;
  const planned = isSubscription ? node.rest : node;
  const types = new TypeSplitter(supergraph, undeferred(operation) ?? operation, planned);
  const compiler = new PlanCompiler(supergraph, { code, scannedCode }, types, variables);
  const primary = isSubscription ? compiler.fetch(node.primary, []) : undefined;
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
  const parts = compiler.parts(block.deferred, (id, at) => {
    const fragment = deferred.find((candidate) => candidate.id === id);
    if (!fragment) throw new Error(`The plan defers ${id}, which the operation does not.`);
    return { shaper: writePartShaper(code, { ...shape, place: at }, fragment), label: fragment.label };
  });
  const outline = isOutlined ? writeOutline(shape) : undefined;
  const shaper = isOutlined ? undefined : writeShaper(code, shape, form);
  const splicer =
    scannedCode && remembersEntities && parts.length === 0
      ? writeSplicer(scannedCode, shape, compiler.slots)
      : undefined;
  return {
    operation: operation.operation,
    form,
    code: { text: code.text },
    fetches: compiler.fetches,
    root: block.root,
    parts,
    primary,
    resumption: isSubscription
      ? resumptionText(
          supergraph,
          withoutNumber(node.primary),
          variables,
          variablesOf(compiler.fetches.slice(1)),
        )
      : undefined,
    unresolvable: unresolvableFields(operation, place).map((name) => supergraph.names.toClient(name)),
    introspection: introspectionText(supergraph, operation, definitions, nested),
    outline,
    shaper,
    scanned: scannedCode && splicer !== undefined ? { code: { text: scannedCode.text }, splicer } : undefined,
    clientFields: JSON.stringify(clientFields([operation.selectionSet])),
    literals,
  };
}

/** Which an outline tells: all of it comes at once, as JSON, and @interfaceObject has no part in it. */
const isPlainResult = (
  { interfaceObjects }: Supergraph,
  node: QueryPlan['node'],
  form: ResultForm,
): boolean =>
  form === 'json' && interfaceObjects.size === 0 && node?.kind !== 'Subscription' && node?.kind !== 'Defer';

/** With @interfaceObject, what an object is follows from more than its answer. */
const scans = (
  { fastPaths, interfaceObjects }: Supergraph,
  { operation }: OperationDefinitionNode,
  form: ResultForm,
): boolean =>
  (fastPaths.scanned ?? true) &&
  form === 'json' &&
  operation === OperationTypeNode.QUERY &&
  interfaceObjects.size === 0;

const variablesOf = (fetches: readonly FetchText[]): Set<string> =>
  new Set(fetches.flatMap(({ variables }) => variables));

function unresolvableFields(operation: OperationDefinitionNode, place: Place): string[] {
  const names: string[] = [];
  for (const node of operation.selectionSet.selections) {
    if (node.kind !== Kind.FIELD || node.name.value.startsWith('__')) continue;
    const planName = node.alias?.value ?? node.name.value;
    if (!place.candidates.some(({ tree }) => tree.has(planName))) names.push(planName);
  }
  return names;
}
