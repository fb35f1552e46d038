import { NotSplicedError, SplicerGenerator } from '../../../scanning/generate-splicer.ts';
import { MISS } from '../../../scanning/json-text.ts';
import { literalView } from '../../../scanning/literals.ts';
import { again, copy, isSameText, typeText, writeText } from '../../../scanning/output.ts';
import { scannedPlace, scannedVariables } from '../../../scanning/scanned-places.ts';
import { zeros } from '../../../scanning/scratch-table.ts';
import type { Slots } from '../../../scanning/slots.ts';
import type { CodeWriter, Factory } from './code.ts';
import type { Splicer } from '../program/program.ts';
import type { Shape } from './shaper-code.ts';

const HELPERS = {
  MISS,
  NOTHING: new Int32Array(0),
  again,
  copy,
  isSameText,
  literalView,
  typeText,
  writeText,
  zeros,
};

/**
 * Returns the place of the splicer in the code; undefined where there is something to tell that only a shaper does.
 * `slots` are those of a fetch.
 */
export function writeSplicer(
  code: CodeWriter,
  { supergraph, denials, remembersEntities, rootType, selectionSets, place: parsed }: Shape,
  slots: (fetch: number) => Slots,
): number | undefined {
  const place = scannedPlace(parsed, slots);
  const generator = new SplicerGenerator(supergraph, denials, remembersEntities);
  const { literals, memories } = generator;
  let root: string;
  try {
    root = generator.object(rootType, selectionSets, place);
  } catch (error) {
    if (error instanceof NotSplicedError) return undefined;
    throw error;
  }
  const { declarations, assignments, release } = scannedVariables(place);
  const [opening, closing] = [literals.put('{"data":'), literals.put('}')];
  const remembered = memories.map(
    ({ name, fetch, size }) => `${name} = size; size += ${size} * E${fetch}.length;`,
  );
  const body = `${literals.declaration}
    let ${['X', 'M', ...memories.map(({ name }) => name)].join(', ')}; ${declarations}
    ${generator.functions.join('\n')}
    return (answers) => {
      X = answers.introspection;
      ${assignments}
      let size = 0; ${remembered.join(' ')}
      M = zeros(size);
      let q = 0;
      try {
        ${opening}
        q = ${root};
        ${closing}
        return q;
      } catch (error) {
        if (error === MISS) return -1;
        throw error;
      } finally {
        ${release}
      }
    };`;
  return code.add(Object.keys(HELPERS), body);
}

export const loadSplicer = (splicer: number, factories: readonly Factory[]): Splicer =>
  factories[splicer]?.(...Object.values(HELPERS)) as Splicer;
