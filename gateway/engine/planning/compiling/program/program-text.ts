import type { OperationTypeNode } from 'graphql';
import type { Outline } from '../../../interpreting/outline.ts';
import type { ResultForm } from '../../operations/variant.ts';
import type { ClientField } from './client-path.ts';
import type { Code } from '../code/code.ts';
import type { PlanTree } from './program.ts';
import type { ResumptionText } from './resumption.ts';
import type { Literal } from '../../operations/specializing/write-arguments.ts';

/** A program as data, which `loadProgram` makes one: so another thread than the one that runs it can compile it. */
export interface ProgramText {
  readonly operation: OperationTypeNode;
  /** What the shaper makes: the program can make nothing else. */
  readonly form: ResultForm;
  readonly code: Code;
  readonly fetches: readonly FetchText[];
  readonly root: PlanTree<number> | undefined;
  readonly parts: readonly PartText[];
  /** The number of the fetch. */
  readonly primary: number | undefined;
  readonly resumption: ResumptionText | undefined;
  readonly unresolvable: readonly string[];
  /** The operation's introspection as JSON; undefined if it has none. */
  readonly introspection: string | undefined;
  /** Given in place of what makes the result in code, see `Outline`. */
  readonly outline: JsonOf<Outline> | undefined;
  readonly shaper: ShaperText | undefined;
  /** What makes the result of scanned answers; undefined where they are better not scanned. */
  readonly scanned: ScannedText | undefined;
  /** What the client selected, as JSON of `ClientField[]`: read when there is an error. */
  readonly clientFields: JsonOf<readonly ClientField[]>;
  readonly literals: readonly Literal[];
}

/**
 * Whether the result is made by code, or after an outline where that is possible: for operations that may never be asked
 * for again.
 */
export type ResultMaker = 'code' | 'outline';

/** Text that only few requests need read. */
export type JsonOf<_Value> = string;

/** Where generated code stands in the program's. */
export interface ShaperText {
  readonly factory: number;
  /** The enums whose values it looks up. */
  readonly enums: readonly string[];
}

/** In a code of its own, which is not loaded for an operation that is asked for once. */
export interface ScannedText {
  readonly code: Code;
  readonly splicer: number;
}

export interface FetchText {
  readonly id: number;
  readonly subgraph: string;
  readonly operation: OperationTypeNode;
  readonly operationName: string | undefined;
  readonly document: string;
  /** Names in the plan. */
  readonly variables: readonly string[];
  readonly readsExactly: boolean;
  readonly path: readonly string[];
  readonly extractor: number | undefined;
  /** In the code of `scanned`. */
  readonly scannedExtractor: number | undefined;
  readonly fallback: number | undefined;
  readonly sources: readonly number[];
  readonly origins: readonly number[];
  readonly mustAnswer: readonly string[];
  /** See `treeText`. */
  readonly tree: string;
  mayRepeat: boolean;
  readonly usesContext: boolean;
  readonly hasRepresentations: boolean;
}

export interface PartText {
  readonly id: string;
  readonly root: PlanTree<number> | undefined;
  readonly shaper: ShaperText;
  readonly label: string | undefined;
  readonly parts: readonly PartText[];
}
