import type { OperationTypeNode } from 'graphql';
import type { PlanVariable } from '../../operations/specializing/plan-variables.ts';
import type { SourceTree } from '../source-tree.ts';
import type { Resumption } from './resumption.ts';
import type { ReadJson } from '../../../transport/answer.ts';
import type { Representations } from '../../../scanning/representations.ts';
import type { Scanner } from '../../../scanning/scanner.ts';
import type { Violation } from '../../../shaping/runtime.ts';

/** A compiled plan: what to fetch in which order, and how to shape the answers for the client. */
export interface Program {
  readonly operation: OperationTypeNode;
  readonly fetches: readonly FetchStep[];
  /** By fetch, all that its answers follow from, itself among them. */
  readonly origins: readonly ReadonlySet<number>[];
  /** The ids of all fetches. */
  readonly sources: readonly number[];
  readonly root: ProgramNode | undefined;
  /** What @defer has put off until after the first result. */
  readonly parts: readonly DeferredPart[];
  /** A subscription's source; `root` is then run for each of its events. */
  readonly primary: FetchStep | undefined;
  /** Given when the primary can be taken up again after its connection broke. */
  readonly resumption: Resumption | undefined;
  /** Root fields, by the client's names, that no subgraph can resolve. */
  readonly unresolvable: readonly string[];
  /** Answers `__schema` and `__type`, which no subgraph is asked for. */
  introspect(variables: Readonly<Record<string, unknown>>): Record<string, unknown>;
  /** Of a program for results as text. */
  readonly toJson: Shaper<string>;
  /** Of a program for results as values. */
  readonly toValue: Shaper<Record<string, unknown>>;
  /** Puts the result of scanned answers together; undefined where they are better not scanned. */
  splicer(): Splicer | undefined;
  /** The client's names of what it selected at the root. */
  rootFields(): string[];
  /** The client's path for a path of response names in the plan. */
  clientPath(planPath: readonly (string | number)[]): (string | number)[];
}

/** What is sent after the first result: a plan of its own, and one payload for each object at its path. */
export interface DeferredPart {
  readonly id: string;
  readonly root: ProgramNode | undefined;
  readonly shape: PartShaper;
  /** Deferred within this part. */
  readonly parts: readonly DeferredPart[];
}

export interface PartPayload {
  readonly path: readonly (string | number)[];
  /** Null when a null rose to the top of the fragment. */
  readonly data: Record<string, unknown> | null;
  readonly label: string | undefined;
  readonly violations: readonly Violation[];
}

export type PartShaper = (answers: Answers) => PartPayload[];

export type ProgramNode = PlanTree<FetchStep>;

export type PlanTree<Fetch> =
  | { readonly kind: 'fetch'; readonly fetch: Fetch }
  | { readonly kind: 'sequence' | 'parallel'; readonly nodes: readonly PlanTree<Fetch>[] };

export interface FetchStep {
  readonly id: number;
  readonly subgraph: string;
  readonly operation: OperationTypeNode;
  readonly operationName: string | undefined;
  readonly document: string;
  readonly variables: readonly PlanVariable[];
  /** Its answer is read so. */
  readonly readJson: ReadJson;
  /** What scans answers to a document; undefined where these are not told in advance. */
  scannerOf(document: string): Scanner | undefined;
  /** Where the fetched entities belong: response names of the plan, and `@` for a list. Root: empty. */
  readonly path: readonly string[];
  /** Absent for a fetch at the root, which needs nothing of other fetches. */
  readonly extract: Extractor | undefined;
  /** Run as well when some objects lack what only some of the fields require. */
  readonly fallback: FetchStep | undefined;
  /** The fetches that `extract` looks at. */
  readonly sources: readonly number[];
  /** The fetches that these answers follow from, itself among them. */
  readonly origins: ReadonlySet<number>;
  /** Of a mutation: names that may not be null, and without which no later mutation is run. */
  readonly mustAnswer: readonly string[];
  /** What it brings to each object at its path. */
  readonly tree: SourceTree;
  /** Whether another fetch of the plan may ask the same: then answers are looked for before it is sent. */
  mayRepeat: boolean;
  /** Whether it takes variables of its own from ancestors (@fromContext). */
  readonly usesContext: boolean;
  /** False where a root type is entered again below the root: the answer itself is the one entity. */
  readonly hasRepresentations: boolean;
}

/** What a run has fetched so far, by the fetch's id. Nothing in it is ever changed. */
export interface Answers {
  readonly roots: unknown[];
  /** Per entity fetch, the distinct entities: a list of values, or a scanned answer... */
  readonly entities: unknown[];
  /** ...and where each belongs: positions in `entities`, in lists that mirror those of the path. */
  readonly positions: Positions[];
  readonly introspection: Readonly<Record<string, unknown>>;
  /** Whether all of it came as plain text, see `isPlain`. */
  isPlain: boolean;
  /** Whether all of it is scanned text instead of values, see `scanning/`. */
  isScanned: boolean;
}

/** -1 where there is nothing to fetch. */
export type Positions = number | Positions[];

export interface Extraction {
  readonly positions: Positions;
  /** Distinct. */
  readonly representations: Representations;
  readonly typeNames: readonly string[];
  /** Whether some object lacked a part of its representation. */
  readonly isIncomplete: boolean;
  /** Variables that each needs of its ancestors (@fromContext), as JSON members; an empty list if none does. */
  readonly contexts: readonly string[];
}

export type Extractor = (answers: Answers) => Extraction;

/** Writes the result of scanned answers as JSON into the output, and returns where it ends; -1 if there may be an error. */
export type Splicer = (answers: Answers) => number;

/** Undefined when a null rose all the way up. */
export type Shaper<Output> = (answers: Answers, violations: Violation[]) => Output | undefined;
