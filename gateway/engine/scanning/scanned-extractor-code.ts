import type { FetchNode } from '@apollo/query-planner';
import type { CodeWriter, Factory } from '../planning/compiling/code/code.ts';
import type { Extractor } from '../planning/compiling/program/program.ts';
import type { FetchPath } from '../planning/plans/fetch-path.ts';
import type { Supergraph } from '../planning/supergraph.ts';
import { ScannedExtractorGenerator } from './generate-scanned-extractor.ts';
import { literalView } from './literals.ts';
import { copy, isSameText, typeText } from './output.ts';
import { representationWriter } from './representations.ts';
import { type ScannedPlace, scannedVariables } from './scanned-places.ts';

const HELPERS = {
  NOTHING: new Int32Array(0),
  copy,
  isSameText,
  literalView,
  representationWriter,
  typeText,
};

/** As `writeExtractor` in `planning/compiling/`, for scanned answers. */
export function writeScannedExtractor(
  code: CodeWriter,
  supergraph: Supergraph,
  { fetch, path, unless }: { fetch: FetchNode; path: FetchPath; unless: FetchNode | undefined },
  place: ScannedPlace,
): number {
  const generator = new ScannedExtractorGenerator(supergraph, fetch, path.types, unless);
  const walk = generator.walk(place, path.names, 'positions');
  const { declarations, assignments, release } = scannedVariables(place);
  const memories = generator.memories.map((name) => `${name} = [];`).join(' ');
  const body = `${generator.literals.declaration}
    let ${['q', 'typeNames', 'wanted', 'isIncomplete', ...generator.memories].join(', ')}; ${declarations}
    function add(end, type) {
      const next = representationWriter.count;
      const index = representationWriter.add(q, end);
      if (index === next) { q = end + 1; typeNames.push(type); }
      return index;
    }
    ${generator.functions.join('\n')}
    return (answers) => {
      representationWriter.begin();
      q = 0; typeNames = []; wanted = false; isIncomplete = false; ${memories}
      ${assignments}
      let positions;
      ${walk}
      if (wanted) representationWriter.add(0, 0);
      ${release} ${memories}
      return { positions, representations: representationWriter.end(), typeNames, contexts: [], isIncomplete };
    };`;
  return code.add(Object.keys(HELPERS), body);
}

export const loadScannedExtractor = (extractor: number, factories: readonly Factory[]): Extractor =>
  factories[extractor]?.(...Object.values(HELPERS)) as Extractor;
