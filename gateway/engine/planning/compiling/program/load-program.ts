import type { OperationDefinitionNode } from 'graphql';
import { parseExactly } from '../../../json/exact.ts';
import type { PlanVariables } from '../../operations/specializing/plan-variables.ts';
import { planVariables } from '../../operations/specializing/write-arguments.ts';
import type { Supergraph } from '../../supergraph.ts';
import { type ClientField, clientPath } from './client-path.ts';
import { type Factory, loadCode } from '../code/code.ts';
import { loadExtractor } from '../code/extractor-code.ts';
import { introspection } from './introspection.ts';
import type { DeferredPart, Extractor, FetchStep, PlanTree, Program, ProgramNode } from './program.ts';
import type { FetchText, PartText, ProgramText } from './program-text.ts';
import { type Improve, isOfOtherForm, type Load, type ResultMaking, resultMaker } from './result-maker.ts';
import { resumption } from './resumption.ts';
import { loadPartShaper, loadValueShaper } from '../code/shaper-code.ts';
import { readTree, type SourceTree } from '../source-tree.ts';

/** What a program is for one of the documents that it was made for: only what is sent differs between them. */
export type BindProgram = (
  definitions: OperationDefinitionNode['variableDefinitions'],
  literals: ReadonlyMap<string, unknown>,
) => Program;

/** Loads code once for all documents of a pattern. `improve` is for what has been given an outline. */
export function loadProgram(supergraph: Supergraph, text: ProgramText, improve: Improve): BindProgram {
  const load = loadCode(text.code);
  const { apiSchema, names } = supergraph;
  const maker = resultMaker(supergraph, text, load, improve);
  const loader = new Loader(supergraph, text, load, maker);
  const { form, shaper } = text;
  const same = {
    operation: text.operation,
    origins: text.fetches.map(({ origins }) => new Set(origins)),
    sources: text.fetches.map(({ id }) => id),
    introspect: introspection(supergraph, text.introspection),
    unresolvable: text.unresolvable,
    toJson: maker.toJson,
    toValue: form === 'values' && shaper ? loadValueShaper(supergraph, shaper, load) : isOfOtherForm,
    splicer: maker.splicer,
    ...pathsOf(supergraph, text),
  };
  return (definitions, literals) => {
    const variables = planVariables(apiSchema, names, definitions, text.literals, literals);
    const steps = loader.steps(variables);
    return {
      ...same,
      parts: text.parts.map((part) => loader.part(part, steps)),
      fetches: steps,
      root: text.root && nodeOf(text.root, steps),
      primary: text.primary === undefined ? undefined : stepOf(text.primary, steps),
      resumption: text.resumption && resumption(supergraph, text.resumption, variables),
    };
  };
}

type Unbound = (variables: PlanVariables, steps: readonly FetchStep[]) => FetchStep;

class Loader {
  readonly #supergraph: Supergraph;
  readonly #load: Load;
  readonly #unbound: readonly Unbound[];
  readonly #shapes = new Map<string, DeferredPart['shape']>();

  constructor(supergraph: Supergraph, { fetches }: ProgramText, load: Load, maker: ResultMaking) {
    this.#supergraph = supergraph;
    this.#load = load;
    const factories = load();
    this.#unbound = fetches.map((fetch) => fetchStep(supergraph, fetch, factories, maker));
  }

  steps(variables: PlanVariables): readonly FetchStep[] {
    // A fallback comes before what it stands in for.
    const steps: FetchStep[] = [];
    for (const bind of this.#unbound) steps.push(bind(variables, steps));
    return steps;
  }

  part({ id, root, shaper, label, parts }: PartText, steps: readonly FetchStep[]): DeferredPart {
    const shape = this.#shapes.get(id) ?? loadPartShaper(this.#supergraph, shaper, label, this.#load);
    this.#shapes.set(id, shape);
    return {
      id,
      root: root && nodeOf(root, steps),
      shape,
      parts: parts.map((part) => this.part(part, steps)),
    };
  }
}

function stepOf(id: number, steps: readonly FetchStep[]): FetchStep {
  const step = steps[id];
  if (!step) throw new Error(`The program has no fetch ${id}.`);
  return step;
}

function nodeOf(tree: PlanTree<number>, steps: readonly FetchStep[]): ProgramNode {
  if (tree.kind === 'fetch') return { kind: 'fetch', fetch: stepOf(tree.fetch, steps) };
  return { kind: tree.kind, nodes: tree.nodes.map((node) => nodeOf(node, steps)) };
}

function fetchStep(
  supergraph: Supergraph,
  text: FetchText,
  factories: readonly Factory[],
  maker: ResultMaking,
): Unbound {
  const { extractor, scannedExtractor: _, fallback, readsExactly, origins, tree: written, ...step } = text;
  let tree: SourceTree | undefined;
  const readOnce = (): SourceTree => (tree ??= readTree(written));
  const same = {
    ...step,
    readJson: readsExactly ? parseExactly : JSON.parse,
    scannerOf: (document: string) => supergraph.scannerOf(document),
    extract:
      extractor === undefined
        ? undefined
        : ofEitherForm(loadExtractor(supergraph, extractor, factories), () =>
            maker.scannedExtractor(text.id),
          ),
    origins: new Set(origins),
  };
  return (variables, steps) => ({
    ...same,
    variables: text.variables.flatMap((name) => variables.get(name) ?? []),
    fallback: fallback === undefined ? undefined : steps[fallback],
    get tree() {
      return readOnce();
    },
  });
}

function ofEitherForm(extract: Extractor, load: () => Extractor): Extractor {
  let scanned: Extractor | undefined;
  return (answers) => (answers.isScanned ? (scanned ??= load())(answers) : extract(answers));
}

function pathsOf({ names }: Supergraph, text: ProgramText): Pick<Program, 'clientPath' | 'rootFields'> {
  let read: readonly ClientField[] | undefined;
  const fields = (): readonly ClientField[] =>
    (read ??= JSON.parse(text.clientFields) as readonly ClientField[]);
  return {
    clientPath: (path) => clientPath(names, fields(), path),
    rootFields: () => fields().map(([name]) => names.toClient(name)),
  };
}
