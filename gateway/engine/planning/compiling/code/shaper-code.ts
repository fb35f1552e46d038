import { type GraphQLObjectType, isEnumType, type SelectionSetNode } from 'graphql';
import { type Emitter, jsonEmitter, valueEmitter } from '../../../shaping/emitters.ts';
import { PartShaperGenerator } from '../../../shaping/generate-part-shaper.ts';
import { SHAPER_FUNCTIONS, ShaperGenerator } from '../../../shaping/generate-shaper.ts';
import {
  addPathElement,
  flatten,
  jsonPrinters,
  type LeafPrinters,
  plainJsonPrinters,
  valuePrinters,
} from '../../../shaping/runtime.ts';
import type { DeferredFragment } from '../../operations/specializing/deferred.ts';
import type { ResultForm } from '../../operations/variant.ts';
import type { Denials } from '../../supergraph/access-rules.ts';
import type { Supergraph } from '../../supergraph.ts';
import { answerVariables } from './answer-variables.ts';
import type { CodeWriter, Factory } from './code.ts';
import type { Place } from '../places.ts';
import type { PartShaper, Shaper } from '../program/program.ts';
import type { ShaperText } from '../program/program-text.ts';
import { typeNamePicker } from './type-name.ts';

/** What of an operation decides how its answer looks. */
export interface Shape {
  readonly supergraph: Supergraph;
  readonly denials: Denials;
  /** Whether equal entities look the same; with @fromContext, that depends on where they are. */
  readonly remembersEntities: boolean;
  readonly rootType: GraphQLObjectType;
  readonly selectionSets: readonly SelectionSetNode[];
  readonly place: Place;
}

const PARAMETERS = ['P', 'K', 'addPathElement', 'flatten', 'typeName'];
const PART_PARAMETERS = [...PARAMETERS, 'label'];
const EMITTERS: Readonly<Record<ResultForm, Emitter>> = { json: jsonEmitter, values: valueEmitter };

export function writeShaper(code: CodeWriter, shape: Shape, form: ResultForm): ShaperText {
  const { supergraph, denials, remembersEntities, rootType, selectionSets, place } = shape;
  const generator = new ShaperGenerator(supergraph, EMITTERS[form], denials, remembersEntities);
  const root = generator.object(rootType, selectionSets, place, false);
  const { declarations, assignments } = answerVariables(place);
  const memories = generator.memories.map((name) => `${name} = [];`).join(' ');
  const body = `let V, X${generator.memories.map((name) => `, ${name}`).join('')}; ${declarations}
    ${SHAPER_FUNCTIONS}
    ${generator.functions.join('\n')}
    return (answers, violations) => { V = violations; X = answers.introspection; ${assignments} ${memories} return ${root}; };`;
  return { factory: code.add(PARAMETERS, body), enums: generator.enums };
}

/** The shaper of what a deferred fragment brings. */
export function writePartShaper(
  code: CodeWriter,
  { supergraph, denials, remembersEntities, place }: Shape,
  fragment: DeferredFragment,
): ShaperText {
  const shaper = new ShaperGenerator(supergraph, valueEmitter, denials, remembersEntities);
  const walk = new PartShaperGenerator(supergraph, shaper, fragment).object(place, fragment.path);
  const { declarations, assignments } = answerVariables(place);
  const body = `let V, X; ${declarations}
    ${SHAPER_FUNCTIONS}
    ${shaper.functions.join('\n')}
    return (answers) => {
      const payloads = []; const path = []; V = []; X = answers.introspection; ${assignments}
      const emit = (at, data, since) => payloads.push({ label, path: at, data, violations: V.slice(since) });
      ${walk}
      return payloads;
    };`;
  return { factory: code.add(PART_PARAMETERS, body), enums: shaper.enums };
}

/** `load` gives the program's code, each time anew: what is printed in two ways has functions for each. */
export function loadJsonShaper(
  supergraph: Supergraph,
  text: ShaperText,
  load: () => readonly Factory[],
): Shaper<string> {
  const carefully = whenCalled(() => shaper<string>(supergraph, text, load(), jsonPrinters));
  if (!(supergraph.fastPaths.plainText ?? true)) return carefully;
  const plainly = whenCalled(() => shaper<string>(supergraph, text, load(), plainJsonPrinters));
  return (answers, violations) => (answers.isPlain ? plainly : carefully)(answers, violations);
}

export const loadValueShaper = (
  supergraph: Supergraph,
  text: ShaperText,
  load: () => readonly Factory[],
): Shaper<Record<string, unknown>> => whenCalled(() => shaper(supergraph, text, load(), valuePrinters));

export function loadPartShaper(
  supergraph: Supergraph,
  text: ShaperText,
  label: string | undefined,
  load: () => readonly Factory[],
): PartShaper {
  return load()[text.factory]?.(...valuesOf(supergraph, text, valuePrinters), label) as PartShaper;
}

const shaper = <Output>(
  supergraph: Supergraph,
  text: ShaperText,
  factories: readonly Factory[],
  printers: LeafPrinters<unknown>,
): Shaper<Output> => factories[text.factory]?.(...valuesOf(supergraph, text, printers)) as Shaper<Output>;

function whenCalled<Output>(load: () => Shaper<Output>): Shaper<Output> {
  let loaded: Shaper<Output> | undefined;
  return (answers, violations) => (loaded ??= load())(answers, violations);
}

/** Of the parameters. */
function valuesOf(
  supergraph: Supergraph,
  { enums }: ShaperText,
  printers: LeafPrinters<unknown>,
): readonly unknown[] {
  const constants = enums.map((name) => enumValues(supergraph, name));
  return [printers, constants, addPathElement, flatten, typeNamePicker(supergraph)];
}

function enumValues({ apiSchema }: Supergraph, name: string): ReadonlySet<string> {
  const type = apiSchema.getType(name);
  return new Set(isEnumType(type) ? type.getValues().map((value) => value.name) : []);
}
