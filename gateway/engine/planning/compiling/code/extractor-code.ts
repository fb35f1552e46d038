import type { FetchNode } from '@apollo/query-planner';
import { PrintedRepresentations } from '../../../scanning/representations.ts';
import { quote } from '../../../shaping/runtime.ts';
import type { FetchPath } from '../../plans/fetch-path.ts';
import type { Supergraph } from '../../supergraph.ts';
import { answerVariables } from './answer-variables.ts';
import type { CodeWriter, Factory } from './code.ts';
import { ExtractorGenerator } from '../extraction/generate-extractor.ts';
import type { Place } from '../places.ts';
import type { Extractor } from '../program/program.ts';
import { typeNamePicker } from './type-name.ts';

const PARAMETERS = ['carefulJson', 'plainJson', 'PrintedRepresentations', 'typeName'];

/** Returns the place of the extractor in the code. */
export function writeExtractor(
  code: CodeWriter,
  supergraph: Supergraph,
  fetch: FetchNode,
  path: FetchPath,
  place: Place,
  unless?: FetchNode,
): number {
  const generator = new ExtractorGenerator(supergraph, fetch, path.types, unless);
  const walk = generator.walk(place, path.names, 'positions');
  const { declarations, assignments } = answerVariables(place);
  const usesContext = (fetch.contextRewrites?.length ?? 0) > 0;
  const memories = generator.memories.map((name) => `${name} = [];`).join(' ');
  const helpers = [
    usesIn(walk, 'add') || walk.includes('addNew') ? ADD : '',
    walk.includes('addNew') ? ADD_NEW : '',
    `function append(text, type, context) {
      representations.push(text); typeNames.push(type);${usesContext ? ' contexts.push(context);' : ''}
      return representations.length - 1;
    }`,
    usesIn(walk, 'quickFor') ? QUICK_FOR : '',
  ].join('\n');
  const body = `let json, ${[EXTRACTION, ...generator.memories].join(', ')}; ${declarations}
    ${helpers}
    ${generator.functions.join('\n')}
    return (answers) => {
      json = answers.isPlain ? plainJson : carefulJson;
      known = undefined; representations = []; typeNames = []; contexts = []; quick = new Map(); quickType = quickOfType = undefined; wanted = false; isIncomplete = false; ${assignments} ${memories}
      let positions;
      ${walk}
      if (wanted) representations.push('');
      return { positions, representations: new PrintedRepresentations(representations), typeNames, contexts, isIncomplete };
    };`;
  return code.add(PARAMETERS, body);
}

export const loadExtractor = (
  supergraph: Supergraph,
  extractor: number,
  factories: readonly Factory[],
): Extractor =>
  factories[extractor]?.(json, plainJson, PrintedRepresentations, typeNamePicker(supergraph)) as Extractor;

const usesIn = (code: string, name: string): boolean => code.includes(`${name}(`);

const ADD = `function add(text, type, context) {
      if (known === undefined) known = new Map(representations.map((other, i) => [other, i]));
      const key = context === '' ? text : context + text;
      let position = known.get(key);
      if (position === undefined) {
        position = append(text, type, context);
        known.set(key, position);
      }
      return position;
    }`;

/** Of a text that is known to be none of those before; they are only hashed when one is to be found among them. */
const ADD_NEW = `function addNew(text, type, context) {
      const position = append(text, type, context);
      if (known !== undefined) known.set(text, position);
      return position;
    }`;

const QUICK_FOR = `function quickFor(type) {
      quickType = type;
      quickOfType = quick.get(type);
      if (quickOfType === undefined) quick.set(type, quickOfType = new Map());
      return quickOfType;
    }`;

const EXTRACTION =
  'known, representations, typeNames, contexts, quick, quickType, quickOfType, wanted, isIncomplete';

function json(value: unknown): string | undefined {
  return typeof value === 'string' ? quote(value) : JSON.stringify(value);
}

function plainJson(value: unknown): string | undefined {
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
}
