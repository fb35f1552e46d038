import type { DeferredNode, FetchNode, PlanNode } from '@apollo/query-planner';
import { asksForCustomScalars } from './custom-scalars.ts';
import { type FetchPath, fetchPath } from '../plans/fetch-path.ts';
import { type DocumentNode, isNonNullType, Kind, OperationTypeNode } from 'graphql';
import { fallbackFetch } from '../plans/fallback-fetch.ts';
import { representationKeys, requiredFields } from './extraction/required-fields.ts';
import type { CodeWriter } from './code/code.ts';
import { writeScannedExtractor } from '../../scanning/scanned-extractor-code.ts';
import { scannedPlace } from '../../scanning/scanned-places.ts';
import { type Slots, slotsOf, slotsOfEntities } from '../../scanning/slots.ts';
import { writeExtractor } from './code/extractor-code.ts';
import { originsOf } from './origins.ts';
import type { Overlay, Place } from './places.ts';
import type { PlanTree } from './program/program.ts';
import type { FetchText, PartText, ShaperText } from './program/program-text.ts';
import { parseFetch, type SourceTree, sourceTree, treeText } from './source-tree.ts';
import { realFetches } from '../plans/split-requirements.ts';
import type { PlanVariables } from '../operations/specializing/plan-variables.ts';
import type { TypedFetch, TypeSplitter } from '../plans/split-by-type.ts';
import type { Supergraph } from '../supergraph.ts';

/** A fetch that has been compiled, as later ones see it. */
interface Source {
  readonly id: number;
  readonly path: FetchPath;
  readonly tree: SourceTree;
  readonly isRoot: boolean;
  readonly keys: ReadonlySet<string>;
  readonly origins: ReadonlySet<number>;
}

/** What a part of a plan is shaped by. */
type PartShape = Pick<PartText, 'label'> & { readonly shaper: ShaperText };

const NO_EXTRACTORS = { extractor: undefined, scannedExtractor: undefined };

/** Compiles the nodes of a plan, keeping account of what each fetch can know of those before it. */
export class PlanCompiler {
  readonly fetches: FetchText[] = [];
  usesContext = false;
  readonly #slots: Slots[] = [];
  #available: readonly Source[] = [];
  readonly #supergraph: Supergraph;
  readonly #code: CodeWriter;
  readonly #scannedCode: CodeWriter | undefined;
  readonly #types: TypeSplitter;
  readonly #variables: PlanVariables;

  /** `scannedCode` is for what reads scanned answers; without it, none is written. */
  constructor(
    supergraph: Supergraph,
    { code, scannedCode }: { code: CodeWriter; scannedCode: CodeWriter | undefined },
    types: TypeSplitter,
    variables: PlanVariables,
  ) {
    this.#supergraph = supergraph;
    this.#code = code;
    this.#scannedCode = scannedCode;
    this.#types = types;
    this.#variables = variables;
  }

  /** A plan, and what @defer puts off until after it. */
  block(node: PlanNode | undefined): {
    root: PlanTree<number> | undefined;
    deferred: readonly DeferredNode[];
  } {
    if (node?.kind !== 'Defer') return { root: node && this.node(node, []), deferred: [] };
    const { primary, deferred } = node;
    return { root: primary.node && this.node(primary.node, []), deferred };
  }

  /** Parts know what came before them, and nothing of each other. */
  parts(deferred: readonly DeferredNode[], shapeOf: (id: string, place: Place) => PartShape): PartText[] {
    const before = this.#available;
    return deferred.map(({ label = '', node }) => {
      this.#available = before;
      const block = this.block(node);
      const shape = shapeOf(label, this.place());
      const parts = this.parts(block.deferred, shapeOf);
      this.#available = before;
      return { id: label, root: block.root, ...shape, parts };
    });
  }

  /** What each step of a sequence has brought is there for the next; parallel steps know nothing of each other. */
  node(node: PlanNode, path: readonly string[]): PlanTree<number> {
    switch (node.kind) {
      case 'Fetch':
        return this.#fetches(node, path);
      case 'Flatten':
        return this.node(node.node, [...path, ...node.path.map(String)]);
      case 'Sequence':
        return { kind: 'sequence', nodes: node.nodes.map((child) => this.node(child, path)) };
      case 'Parallel':
        return this.#parallel(node.nodes, (child) => this.node(child, path));
      default:
        throw new Error(`A plan with a ${node.kind} node can not be run.`);
    }
  }

  #parallel<Node>(nodes: readonly Node[], compile: (node: Node) => PlanTree<number>): PlanTree<number> {
    const before = this.#available;
    const added: Source[] = [];
    const compiled = nodes.map((node) => {
      this.#available = before;
      const child = compile(node);
      added.push(...this.#available.slice(before.length));
      return child;
    });
    this.#available = [...before, ...added];
    return { kind: 'parallel', nodes: compiled };
  }

  #fetches(node: FetchNode, path: readonly string[]): PlanTree<number> {
    const fetches = realFetches(node, this.#supergraph.requirements).flatMap((fetch) => {
      return this.#types.split(fetch, path);
    });
    const compile = ({ fetch, types }: TypedFetch): PlanTree<number> => {
      const within = types ? [...path.slice(0, -1), `${path.at(-1)}|[${types.join(',')}]`] : path;
      return { kind: 'fetch', fetch: this.#withFallback(fetch, within) };
    };
    const [only] = fetches;
    return only && fetches.length === 1 ? compile(only) : this.#parallel(fetches, compile);
  }

  #withFallback(node: FetchNode, path: readonly string[]): number {
    const fallback = fallbackFetch(node, this.#supergraph.requirements);
    if (!fallback) return this.fetch(node, path);
    const before = this.#available;
    const instead = this.fetch(fallback, path, { unless: node });
    const added = this.#available.slice(before.length);
    this.#available = before;
    const step = this.fetch(node, path, { instead });
    this.#available = [...this.#available, ...added];
    return step;
  }

  fetch(
    planned: FetchNode,
    plannedPath: readonly string[],
    { unless, instead }: { unless?: FetchNode; instead?: number } = {},
  ): number {
    const node = withoutNumber(planned);
    const path = fetchPath(plannedPath);
    const document = parseFetch(node);
    const tree = sourceTree(node, document);
    const isRoot = path.names.length === 0 && !node.requires;
    const origins = this.#originsOf(node, path, isRoot);
    const step: FetchText = {
      id: this.fetches.length,
      subgraph: node.serviceName,
      operation: node.operationKind,
      operationName: node.operationName,
      document: node.operation,
      readsExactly: asksForCustomScalars(this.#supergraph.fullSchema, document),
      variables: variablesOf(node, this.#variables),
      path: path.names,
      ...(isRoot ? NO_EXTRACTORS : this.#extractors(node, path, unless)),
      fallback: instead,
      sources: this.#available.map(({ id }) => id),
      origins: [...origins],
      tree: treeText(tree),
      mustAnswer: isRoot ? mustAnswer(this.#supergraph, node, document) : [],
      mayRepeat: false,
      usesContext: (node.contextRewrites?.length ?? 0) > 0,
      hasRepresentations: node.requires !== undefined,
    };
    const same = this.fetches.find(({ subgraph, document }) => {
      return subgraph === step.subgraph && document === step.document;
    });
    if (same) same.mayRepeat = step.mayRepeat = true;
    this.fetches.push(step);
    if (step.usesContext) this.usesContext = true;
    this.#available = [
      ...this.#available,
      { id: step.id, path, tree, isRoot, keys: representationKeys(node), origins },
    ];
    return step.id;
  }

  #extractors(
    node: FetchNode,
    path: FetchPath,
    unless: FetchNode | undefined,
  ): Pick<FetchText, 'extractor' | 'scannedExtractor'> {
    const place = this.place();
    return {
      extractor: writeExtractor(this.#code, this.#supergraph, node, path, place, unless),
      scannedExtractor:
        this.#scannedCode &&
        writeScannedExtractor(
          this.#scannedCode,
          this.#supergraph,
          { fetch: node, path, unless },
          scannedPlace(place, this.slots),
        ),
    };
  }

  /** Where the root or the entities of a fetch have their fields. */
  readonly slots = (id: number): Slots => {
    const known = this.#slots[id];
    if (known) return known;
    const { document, hasRepresentations } = this.fetches[id] as FetchText;
    return (this.#slots[id] = hasRepresentations ? slotsOfEntities(document) : slotsOf(document));
  };

  #originsOf({ requires = [] }: FetchNode, { names }: FetchPath, isRoot: boolean): ReadonlySet<number> {
    const id = this.fetches.length;
    if (isRoot) return new Set([id]);
    const sources = this.#available.map((source) => ({ ...source, path: source.path.names }));
    const required = requiredFields(requires, () => true).map(({ name }) => name);
    const direct = originsOf(sources, names, required);
    const origins = new Set([id]);
    for (const source of direct)
      for (const origin of this.fetches[source]?.origins ?? []) origins.add(origin);
    return origins;
  }

  /** The root of the result, as far as the fetches compiled so far describe it. */
  place(): Place {
    const roots = this.#available.filter(({ isRoot }) => isRoot);
    const entities = this.#available.filter(({ isRoot }) => !isRoot);
    return {
      path: [],
      candidates: roots.map(({ id, tree }) => ({ fetch: id, expression: `R${id}`, tree })),
      overlays: entities.map(({ id, path, tree, keys, origins }): Overlay => ({
        fetch: id,
        path: path.names,
        types: path.types,
        tree,
        keys,
        index: `I${id}`,
        origins,
      })),
    };
  }
}

/** The root fields of a mutation that are not nullable. */
function mustAnswer(
  { apiSchema }: Supergraph,
  { operationKind }: FetchNode,
  document: DocumentNode,
): string[] {
  if (operationKind !== OperationTypeNode.MUTATION) return [];
  const fields = apiSchema.getMutationType()?.getFields() ?? {};
  const [definition] = document.definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  return definition.selectionSet.selections.flatMap((node) => {
    if (node.kind !== Kind.FIELD || !isNonNullType(fields[node.name.value]?.type)) return [];
    return [node.alias?.value ?? node.name.value];
  });
}

/** The planner numbers operation names, which makes fetches of the same differ: `Feed__products__7`. */
export function withoutNumber(fetch: FetchNode): FetchNode {
  const { operationName, operation, operationKind } = fetch;
  const name = operationName?.replace(/__\d+$/u, '');
  if (operationName === undefined || name === undefined) return fetch;
  const renamed = operation.replace(`${operationKind} ${operationName}`, `${operationKind} ${name}`);
  return { ...fetch, operationName: name, operation: renamed };
}

/** Without those that the gateway sets itself from a context. */
function variablesOf({ variableUsages = [] }: FetchNode, variables: PlanVariables): string[] {
  return variableUsages.filter((name) => variables.has(name));
}
