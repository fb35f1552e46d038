import { interpreted } from '../../../interpreting/interpret-outline.ts';
import { loadScannedExtractor } from '../../../scanning/scanned-extractor-code.ts';
import type { Supergraph } from '../../supergraph.ts';
import { type Factory, loadCode } from '../code/code.ts';
import type { Extractor, Program, Splicer } from './program.ts';
import type { ProgramText } from './program-text.ts';
import { loadJsonShaper } from '../code/shaper-code.ts';
import { loadSplicer } from '../code/splicer-code.ts';

export type Load = () => readonly Factory[];

/**
 * Has the same program compiled with code for its result, now or elsewhere, and gives it to `use`; false while that can
 * not be begun.
 */
export type Improve = (use: (text: ProgramText) => void) => boolean;

/** What makes the JSON of a result, and which representations are found in scanned answers for it. */
export interface ResultMaking extends Pick<Program, 'toJson' | 'splicer'> {
  scannedExtractor(fetch: number): Extractor;
}

/** So often must an operation have run before its code is written, and its answers are scanned: that is lost on a rare one. */
const RUNS_BEFORE = 2;

/** From here on, to interpret a result takes longer than code for it: it is written when that is asked for again. */
const LONG_TEXT = 100_000;

export function resultMaker(
  supergraph: Supergraph,
  text: ProgramText,
  load: Load,
  improve: Improve,
): ResultMaking {
  return text.outline === undefined
    ? coded(supergraph, text, load, RUNS_BEFORE)
    : outlined(supergraph, text, text.outline, improve);
}

function coded(
  supergraph: Supergraph,
  { form, shaper, scanned, fetches }: ProgramText,
  load: Load,
  runsBefore: number,
): ResultMaking {
  let factories: readonly Factory[] | undefined;
  const loadScanned: Load = () => (factories ??= scanned ? loadCode(scanned.code)() : []);
  let runs = 0;
  let splicer: Splicer | undefined;
  return {
    toJson: form === 'json' && shaper ? loadJsonShaper(supergraph, shaper, load) : isOfOtherForm,
    splicer() {
      if (!scanned || splicer) return splicer;
      runs += 1;
      if (runs > runsBefore) splicer = loadSplicer(scanned.splicer, loadScanned());
      return splicer;
    },
    scannedExtractor: (fetch) => loadScannedExtractor(fetches[fetch]?.scannedExtractor ?? -1, loadScanned()),
  };
}

/** After an outline, until there is code. */
function outlined(
  supergraph: Supergraph,
  text: ProgramText,
  outline: string,
  improve: Improve,
): ResultMaking {
  const interpret = interpreted(supergraph.apiSchema, outline, supergraph.fastPaths.plainText ?? true);
  let runs = 0;
  let isAsked = false;
  let code: ResultMaking | undefined;
  const use = (improved: ProgramText): void => {
    if (isSamePlan(text, improved)) code = coded(supergraph, improved, loadCode(improved.code), 0);
  };
  return {
    toJson(answers, violations) {
      if (code) return code.toJson(answers, violations);
      const text = interpret(answers, violations);
      if (text !== undefined && text.length > LONG_TEXT) runs = RUNS_BEFORE;
      return text;
    },
    splicer() {
      if (!code) runs += 1;
      if (runs > RUNS_BEFORE && !isAsked) isAsked = improve(use);
      return code?.splicer();
    },
    scannedExtractor(fetch) {
      if (!code) throw new Error('Answers are scanned, and there is no code for it.');
      return code.scannedExtractor(fetch);
    },
  };
}

/** What is under way with the one may end with the other: of an operation that is planned twice, it always is. */
const isSamePlan = ({ fetches }: ProgramText, { fetches: others }: ProgramText): boolean =>
  fetches.length === others.length &&
  fetches.every(({ document, path }, i) => {
    const other = others[i];
    return document === other?.document && path.join(' ') === other.path.join(' ');
  });

export function isOfOtherForm(): never {
  throw new Error('The program was not made for results of this form.');
}
