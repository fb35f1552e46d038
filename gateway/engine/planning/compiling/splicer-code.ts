import { NotSplicedError, SplicerGenerator } from '../../scanning/generate-splicer.ts';
import { MISS } from '../../scanning/json-text.ts';
import { fallen, textOf, typeText, valueText } from '../../scanning/splicing.ts';
import { flatten } from '../../shaping/runtime.ts';
import type { Supergraph } from '../supergraph.ts';
import { answerVariables } from './answer-variables.ts';
import type { CodeWriter, Factory } from './code.ts';
import type { Splicer } from './program.ts';
import type { Shape } from './shaper-code.ts';
import { typeNamePicker } from './type-name.ts';

const PARAMETERS = ['MISS', 'textOf', 'valueText', 'fallen', 'typeText', 'flatten', 'typeName'];

/** Returns the place of the splicer in the code; undefined where there is something to tell that only a shaper does. */
export function writeSplicer(
  code: CodeWriter,
  { supergraph, denials, remembersEntities, rootType, selectionSets, place: parsed }: Shape,
): number | undefined {
  const place = { ...parsed, isScanned: true };
  const generator = new SplicerGenerator(supergraph, denials, remembersEntities);
  let root: string;
  try {
    root = generator.object(rootType, selectionSets, place);
  } catch (error) {
    if (error instanceof NotSplicedError) return undefined;
    throw error;
  }
  const { declarations, assignments } = answerVariables(place);
  const memories = generator.memories.map((name) => `${name} = [];`).join(' ');
  const body = `let X${generator.memories.map((name) => `, ${name}`).join('')}; ${declarations}
    ${generator.functions.join('\n')}
    return (answers) => {
      X = answers.introspection; ${assignments} ${memories}
      try { return ${root}; } catch (error) { if (error === MISS) return undefined; throw error; }
    };`;
  return code.add(PARAMETERS, body);
}

export const loadSplicer = (
  supergraph: Supergraph,
  splicer: number,
  factories: readonly Factory[],
): Splicer =>
  factories[splicer]?.(
    MISS,
    textOf,
    valueText,
    fallen,
    typeText,
    flatten,
    typeNamePicker(supergraph),
  ) as Splicer;
