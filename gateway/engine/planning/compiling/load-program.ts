import type { OperationDefinitionNode } from 'graphql';
import { parseExactly } from '../../json/exact.ts';
import type { PlanVariables } from '../operations/plan-variables.ts';
import { planVariables } from '../operations/write-arguments.ts';
import type { Supergraph } from '../supergraph.ts';
import { type ClientField, clientPath } from './client-path.ts';
import { type Factory, loadCode } from './code.ts';
import { loadExtractor, loadScannedExtractor } from './extractor-code.ts';
import { introspection } from './introspection.ts';
import type {
  DeferredPart,
  Extractor,
  FetchStep,
  PlanTree,
  Program,
  ProgramNode,
  Splicer,
} from './program.ts';
import type { FetchText, PartText, ProgramText, ScannedText } from './program-text.ts';
import { resumption } from './resumption.ts';
import { loadJsonShaper, loadPartShaper, loadValueShaper } from './shaper-code.ts';
import { loadSplicer } from './splicer-code.ts';
import { readTree, type SourceTree } from './source-tree.ts';

/** `operation` is the client's, of which the text was made. */
export function loadProgram(
  supergraph: Supergraph,
  text: ProgramText,
  { variableDefinitions }: OperationDefinitionNode,
): Program {
  const load = loadCode(text.code);
  const { apiSchema, names } = supergraph;
  const variables = planVariables(apiSchema, names, variableDefinitions, text.literals);
  const loadScanned = scannedFactories(text.scanned);
  const loader = new Loader(supergraph, text.fetches, variables, load, loadScanned);
  const { form } = text;
  return {
    operation: text.operation,
    parts: text.parts.map((part) => loader.part(part)),
    fetches: loader.fetches,
    origins: loader.fetches.map(({ origins }) => origins),
    sources: loader.fetches.map(({ id }) => id),
    root: text.root && loader.node(text.root),
    primary: text.primary === undefined ? undefined : loader.fetch(text.primary),
    introspect: introspection(supergraph, text.introspection),
    resumption: text.resumption && resumption(supergraph, text.resumption, variables),
    unresolvable: text.unresolvable,
    toJson: form === 'json' ? loadJsonShaper(supergraph, text.shaper, load) : isOfOtherForm,
    toValue: form === 'values' ? loadValueShaper(supergraph, text.shaper, load) : isOfOtherForm,
    splicer: splicerOf(supergraph, text.scanned, loadScanned),
    clientPath: pathsOf(supergraph, text),
  };
}

/** Loaded once, when somebody needs it. */
function scannedFactories(scanned: ScannedText | undefined): () => readonly Factory[] {
  let factories: readonly Factory[] | undefined;
  return () => (factories ??= scanned ? loadCode(scanned.code)() : []);
}

/** So often must an operation have run before its answers are scanned: what that takes is lost on one that is rare. */
const RUNS_BEFORE = 2;

function splicerOf(
  supergraph: Supergraph,
  scanned: ScannedText | undefined,
  load: () => readonly Factory[],
): Program['splicer'] {
  if (!scanned) return () => undefined;
  let runs = 0;
  let splicer: Splicer | undefined;
  return () => {
    if (splicer) return splicer;
    runs += 1;
    return runs > RUNS_BEFORE ? (splicer = loadSplicer(supergraph, scanned.splicer, load())) : undefined;
  };
}

class Loader {
  readonly fetches: readonly FetchStep[];
  readonly #supergraph: Supergraph;
  readonly #load: () => readonly Factory[];

  constructor(
    supergraph: Supergraph,
    fetches: readonly FetchText[],
    variables: PlanVariables,
    load: () => readonly Factory[],
    loadScanned: () => readonly Factory[],
  ) {
    this.#supergraph = supergraph;
    this.#load = load;
    const factories = load();
    // A fallback comes before what it stands in for.
    const steps: FetchStep[] = [];
    for (const fetch of fetches)
      steps.push(fetchStep(supergraph, fetch, { variables, factories, loadScanned, steps }));
    this.fetches = steps;
  }

  fetch(id: number): FetchStep {
    const step = this.fetches[id];
    if (!step) throw new Error(`The program has no fetch ${id}.`);
    return step;
  }

  node(tree: PlanTree<number>): ProgramNode {
    if (tree.kind === 'fetch') return { kind: 'fetch', fetch: this.fetch(tree.fetch) };
    return { kind: tree.kind, nodes: tree.nodes.map((node) => this.node(node)) };
  }

  part({ id, root, shaper, label, parts }: PartText): DeferredPart {
    return {
      id,
      root: root && this.node(root),
      shape: loadPartShaper(this.#supergraph, shaper, label, this.#load),
      parts: parts.map((part) => this.part(part)),
    };
  }
}

interface Surroundings {
  readonly variables: PlanVariables;
  readonly factories: readonly Factory[];
  readonly loadScanned: () => readonly Factory[];
  readonly steps: readonly FetchStep[];
}

function fetchStep(
  supergraph: Supergraph,
  text: FetchText,
  { variables, factories, loadScanned, steps }: Surroundings,
): FetchStep {
  const { extractor, scannedExtractor, fallback, readsExactly, origins, tree: written, ...step } = text;
  let tree: SourceTree | undefined;
  return {
    ...step,
    variables: text.variables.flatMap((name) => variables.get(name) ?? []),
    readJson: readsExactly ? parseExactly : JSON.parse,
    scannerOf: (document) => supergraph.scannerOf(document),
    extract:
      extractor === undefined
        ? undefined
        : ofEitherForm(loadExtractor(supergraph, extractor, factories), () =>
            loadScannedExtractor(supergraph, scannedExtractor ?? -1, loadScanned()),
          ),
    fallback: fallback === undefined ? undefined : steps[fallback],
    origins: new Set(origins),
    get tree() {
      return (tree ??= readTree(written));
    },
  };
}

function ofEitherForm(extract: Extractor, load: () => Extractor): Extractor {
  let scanned: Extractor | undefined;
  return (answers) => (answers.isScanned ? (scanned ??= load())(answers) : extract(answers));
}

function pathsOf({ names }: Supergraph, { clientFields }: ProgramText): Program['clientPath'] {
  let fields: readonly ClientField[] | undefined;
  return (path) => {
    fields ??= JSON.parse(clientFields) as readonly ClientField[];
    return clientPath(names, fields, path);
  };
}

function isOfOtherForm(): never {
  throw new Error('The program was not made for results of this form.');
}
