import {
  operationFromDocument,
  ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  type Schema,
  Supergraph as FederationSupergraph,
} from '@apollo/federation-internals';
import type { QueryPlan, QueryPlanner } from '@apollo/query-planner';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { createScanner, type Scanner } from '../scanning/scanner.ts';
import { BoundedCache } from './operations/bounded-cache.ts';
import { type ResumableField, resumableFields } from './supergraph/resumable-fields.ts';
import { AccessRules } from './supergraph/access-rules.ts';
import { showAllDeprecated } from './supergraph/all-deprecated.ts';
import { undeferred } from './operations/specializing/deferred.ts';
import { selectsOf } from './operations/specializing/selected-types.ts';
import { oneFetch } from './plans/one-fetch.ts';
import { putOff } from './plans/put-off.ts';
import { stockPlanner } from './plans/stock-planner.ts';
import { overrideLabels } from './supergraph/override-labels.ts';
import { readableByOlderClients } from './supergraph/readable-directives.ts';
import { RequiredArguments } from './supergraph/required-arguments.ts';
import { resolvableKeysFirst } from './supergraph/resolvable-first.ts';
import type { PlannerRequirements } from './plans/split-requirements.ts';
import type { FastPaths } from './supergraph/fast-paths.ts';
import { ResponseNames, unusedPrefix } from './supergraph/response-names.ts';
import { type SubgraphView, subgraphViews } from './supergraph/subgraph-views.ts';
import type { MutationLimits } from './plans/split-mutations.ts';

/** Documents of fetches whose scanners are kept; those of programs in use are used again and again. */
const MAX_SCANNERS = 2_000;

/** Everything about one supergraph that outlives a request; a new SDL makes a new one. */
export class Supergraph {
  /** What clients see and are validated against. */
  readonly apiSchema: GraphQLSchema;
  /** With @inaccessible parts, which keys and requirements may use. */
  readonly fullSchema: GraphQLSchema;
  readonly fastPaths: FastPaths;
  readonly subgraphUrls: ReadonlyMap<string, string>;
  readonly requirements: PlannerRequirements;
  readonly names: ResponseNames;
  /** Interfaces that some subgraphs know as an object type, and these: their answers carry the interface's name. */
  readonly interfaceObjects: ReadonlyMap<string, ReadonlySet<string>>;
  readonly objectTypes: ReadonlySet<string>;
  readonly accessRules: AccessRules;
  readonly overrideLabels: readonly string[];
  readonly resumableFields: ReadonlyMap<string, ResumableField>;
  readonly #api: Schema;
  readonly #federated: FederationSupergraph;
  readonly mutationLimits: MutationLimits;
  readonly #views: readonly SubgraphView[];
  #planner: QueryPlanner | undefined;
  readonly #typeNamesWithin = new Map<string, ReadonlySet<string>>();
  readonly #scanners = new BoundedCache<string, { scanner: Scanner | undefined }>(MAX_SCANNERS);

  constructor(sdl: string, fastPaths: FastPaths = {}, mutationLimits: MutationLimits = new Map()) {
    this.fastPaths = fastPaths;
    this.mutationLimits = mutationLimits;
    const document = parse(sdl, { noLocation: true });
    const prefix = unusedPrefix(sdl);
    const required = new RequiredArguments(resolvableKeysFirst(document), prefix);
    const supergraph = FederationSupergraph.build(required.document, {
      supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
    });
    this.#api = supergraph.apiSchema();
    this.apiSchema = readableByOlderClients(
      showAllDeprecated(
        withoutFields(this.#api.toGraphQLJSSchema({ includeDefer: true }), required.standIns),
      ),
    );
    this.fullSchema = supergraph.schema.toGraphQLJSSchema();
    this.subgraphUrls = new Map(supergraph.subgraphsMetadata().map(({ name, url }) => [name, url]));
    this.#views = subgraphViews(document);
    const graphs = graphsBySubgraph(document);
    this.requirements = { ...required, graphOf: (subgraph) => graphs.get(subgraph) ?? '' };
    this.names = new ResponseNames(this.fullSchema, sdl, prefix);
    this.interfaceObjects = interfaceObjects(document);
    this.accessRules = new AccessRules(document);
    this.overrideLabels = overrideLabels(document);
    this.resumableFields = resumableFields(document);
    const types = Object.values(this.fullSchema.getTypeMap());
    this.objectTypes = new Set(types.filter((type) => isObjectType(type)).map(({ name }) => name));
    this.#federated = supergraph;
  }

  /** `operation` must have neither conditions nor fragment spreads; see `specialize`. */
  plan(operation: OperationDefinitionNode, overrides: ReadonlyMap<string, boolean>): QueryPlan {
    // Validation passes what has no type to be checked against, and a contract may hide what the graph has.
    if (!this.apiSchema.getRootType(operation.operation)) throw unknownOperation(operation);
    if (!operation.selectionSet.selections.some(isFetched)) return { kind: 'QueryPlan' };
    // Its introspection is the gateway's, and the planner's own is older than what may be asked.
    const planned = { ...operation, selectionSet: withoutIntrospection(operation.selectionSet) };
    const alone =
      (this.fastPaths.ownPlans ?? true) ? oneFetch(this.fullSchema, this.#views, planned) : undefined;
    if (alone) return { kind: 'QueryPlan', node: alone };
    const whole = undeferred(planned);
    if (!whole) return this.#stockPlan(planned, overrides);
    if (this.#meetsInterfaceObjects(planned)) return deferring(this.plan(whole, overrides), planned);
    try {
      return this.#stockPlan(planned, overrides);
    } catch {
      // Not everything that a client may put off can the planner put off.
      return deferring(this.plan(whole, overrides), planned);
    }
  }

  #stockPlan(operation: OperationDefinitionNode, overrides: ReadonlyMap<string, boolean>): QueryPlan {
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation] };
    const parsed = operationFromDocument(this.#api, document, { validate: false });
    return this.#plannerOnce().buildQueryPlan(parsed, { overrideConditions: new Map(overrides) });
  }

  /** Made when it is first needed, which costs as much as all the rest: plans may be made elsewhere. */
  #plannerOnce(): QueryPlanner {
    const { QueryPlanner } = stockPlanner();
    return (this.#planner ??= new QueryPlanner(this.#federated, {
      reuseQueryFragments: false,
      incrementalDelivery: { enableDefer: true },
      // Without it, fetches below type conditions that exclude each other are merged, and mix up arguments.
      typeConditionedFetching: true,
    }));
  }

  /** The concrete types that a condition on `typeName` lets through, and the name itself for @interfaceObject. */
  typeNamesWithin(typeName: string): ReadonlySet<string> {
    const known = this.#typeNamesWithin.get(typeName) ?? this.#findTypeNamesWithin(typeName);
    this.#typeNamesWithin.set(typeName, known);
    return known;
  }

  /** Whether values of a type may be of one that some subgraph knows by its interface alone (@interfaceObject). */
  mayBeInterfaceObject(typeName: string): boolean {
    const names = new Set([typeName, ...this.typeNamesWithin(typeName)]);
    return [...this.interfaceObjects.keys()].some(
      (name) => names.has(name) || !names.isDisjointFrom(this.typeNamesWithin(name)),
    );
  }

  #meetsInterfaceObjects(operation: OperationDefinitionNode): boolean {
    if (this.interfaceObjects.size === 0) return false;
    return selectsOf(this.apiSchema, operation, (typeName) => this.mayBeInterfaceObject(typeName));
  }

  /** Undefined for a document whose answers are not told in advance. */
  scannerOf(document: string): Scanner | undefined {
    const known = this.#scanners.get(document);
    if (known) return known.scanner;
    const scanner = createScanner(this.fullSchema, this.apiSchema, document);
    this.#scanners.set(document, { scanner });
    return scanner;
  }

  #findTypeNamesWithin(typeName: string): ReadonlySet<string> {
    const type = this.fullSchema.getType(typeName);
    if (isObjectType(type)) return new Set([typeName]);
    if (!type || !('name' in type)) return new Set();
    const names = new Set<string>();
    for (const candidate of Object.values(this.fullSchema.getTypeMap())) {
      if (candidate === type || !(isObjectType(candidate) || isInterfaceType(candidate))) continue;
      if (isInterfaceType(candidate) && !this.interfaceObjects.has(candidate.name)) continue;
      if ((isInterfaceType(type) || 'getTypes' in type) && this.fullSchema.isSubType(type, candidate)) {
        names.add(candidate.name);
      }
    }
    if (this.interfaceObjects.has(typeName)) names.add(typeName);
    return names;
  }
}

function deferring({ node }: QueryPlan, operation: OperationDefinitionNode): QueryPlan {
  if (!node || node.kind === 'Subscription') return { kind: 'QueryPlan', node };
  return { kind: 'QueryPlan', node: putOff(node, operation) };
}

function unknownOperation({ operation }: OperationDefinitionNode): GraphQLError {
  const extensions = { code: 'GRAPHQL_VALIDATION_FAILED' };
  return new GraphQLError(`The schema has no type for the root of a ${operation}.`, { extensions });
}

/** The planner can not do with a subscription that selects nothing else than `__typename`. */
function isFetched(node: SelectionNode): boolean {
  if (node.kind === Kind.FIELD) return !node.name.value.startsWith('__');
  return node.kind === Kind.INLINE_FRAGMENT && node.selectionSet.selections.some(isFetched);
}

/** Most operations have none, and stay as they are. */
const introspects = ({ selections }: SelectionSetNode): boolean =>
  selections.some((node) => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return false;
    if (node.kind === Kind.FIELD && ['__schema', '__type'].includes(node.name.value)) return true;
    return node.selectionSet !== undefined && introspects(node.selectionSet);
  });

function withoutIntrospection(set: SelectionSetNode): SelectionSetNode {
  if (!introspects(set)) return set;
  const selections = set.selections.flatMap((node): SelectionNode[] => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return [node];
    if (node.kind === Kind.FIELD && ['__schema', '__type'].includes(node.name.value)) return [];
    if (!node.selectionSet) return [node];
    const selectionSet = withoutIntrospection(node.selectionSet);
    if (node.kind === Kind.INLINE_FRAGMENT)
      return selectionSet.selections.length > 0 ? [{ ...node, selectionSet }] : [];
    return [{ ...node, selectionSet: selectionSet.selections.length > 0 ? selectionSet : ONLY_TYPENAME }];
  });
  return { ...set, selections };
}

const ONLY_TYPENAME: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
};

/** The enum value by which the supergraph's directives name each subgraph. */
function graphsBySubgraph(document: DocumentNode): Map<string, string> {
  const graphs = new Map<string, string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const { name, directives } of definition.values ?? []) {
      const argument = directives?.[0]?.arguments?.find((node) => node.name.value === 'name');
      if (argument?.value.kind === Kind.STRING) graphs.set(argument.value.value, name.value);
    }
  }
  return graphs;
}

/** Clients must not see what only the planner's copy of the supergraph has. */
function withoutFields(schema: GraphQLSchema, names: ReadonlyMap<string, unknown>): GraphQLSchema {
  if (names.size === 0) return schema;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const fields = type.getFields();
    for (const name of names.keys()) delete fields[name];
  }
  return schema;
}

function interfaceObjects(document: DocumentNode): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const graphs = (definition.directives ?? []).flatMap(({ name, arguments: args = [] }) => {
      const value = (argument: string) => args.find((arg) => arg.name.value === argument)?.value;
      const isObject = value('isInterfaceObject');
      const graph = value('graph');
      const isInterfaceObject = isObject?.kind === Kind.BOOLEAN && isObject.value;
      return name.value === 'join__type' && isInterfaceObject && graph?.kind === Kind.ENUM
        ? [graph.value]
        : [];
    });
    if (graphs.length > 0) found.set(definition.name.value, new Set(graphs));
  }
  return found;
}
