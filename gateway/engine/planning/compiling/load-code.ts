import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import { type Emitter, valueEmitter } from '../../shaping/emitters.ts';
import { PartShaperGenerator } from '../../shaping/generate-part-shaper.ts';
import { ShaperGenerator } from '../../shaping/generate-shaper.ts';
import { addPathElement, flatten, type LeafPrinters, quote, valuePrinters } from '../../shaping/runtime.ts';
import type { DeferredFragment } from '../operations/deferred.ts';
import type { Denials } from '../supergraph/access-rules.ts';
import type { FetchPath } from '../plans/fetch-path.ts';
import { ExtractorGenerator } from './extraction/generate-extractor.ts';
import type { Place } from './places.ts';
import type { Extractor, PartShaper, Shaper } from './program.ts';
import type { Supergraph } from '../supergraph.ts';
import { typeNamePicker } from './type-name.ts';

/**
 * Generated code is loaded with `new Function`. It holds nothing of a client but GraphQL names, which are
 * validated, and everything that is not an identifier is printed as a JSON string literal.
 */
function load(parameters: readonly string[], values: readonly unknown[], body: string): unknown {
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
  const factory: unknown = new Function(...parameters, `'use strict';\n${body}`);
  return typeof factory === 'function' ? factory(...values) : undefined;
}

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

/** `plain` are the printers where all answers came as plain text. */
export function loadShaper<Output>(
  shape: Shape,
  emitter: Emitter,
  careful: LeafPrinters<unknown>,
  plain: LeafPrinters<unknown> = careful,
): Shaper<Output> {
  // Most operations are only ever asked for in one form, text or values: the others are not generated.
  const carefully = whenCalled<Output>(() => generateShaper(shape, emitter, careful));
  const plainly =
    plain === careful ? carefully : whenCalled<Output>(() => generateShaper(shape, emitter, plain));
  return (answers, violations) => (answers.isPlain ? plainly : carefully)(answers, violations);
}

function whenCalled<Output>(generate: () => Shaper<Output>): Shaper<Output> {
  let shaper: Shaper<Output> | undefined;
  return (answers, violations) => (shaper ??= generate())(answers, violations);
}

function generateShaper<Output>(
  { supergraph, denials, remembersEntities, rootType, selectionSets, place }: Shape,
  emitter: Emitter,
  printers: LeafPrinters<unknown>,
): Shaper<Output> {
  const generator = new ShaperGenerator(supergraph, emitter, denials, remembersEntities);
  const root = generator.object(rootType, selectionSets, place);
  const { declarations, assignments } = bindAnswers(place);
  const memories = generator.memories.map((name) => `${name} = [];`).join(' ');
  const body = `let V, X${generator.memories.map((name) => `, ${name}`).join('')}; ${declarations}
    ${generator.functions.join('\n')}
    return (answers, violations) => { V = violations; X = answers.introspection; ${assignments} ${memories} return ${root}; };`;
  const names = ['P', 'K', 'addPathElement', 'flatten', 'typeName'];
  const values = [printers, generator.constants, addPathElement, flatten, typeNamePicker(supergraph)];
  return load(names, values, body) as Shaper<Output>;
}

/** The shaper of what a deferred fragment brings. */
export function loadPartShaper(
  { supergraph, denials, remembersEntities, place }: Shape,
  fragment: DeferredFragment,
): PartShaper {
  const shaper = new ShaperGenerator(supergraph, valueEmitter, denials, remembersEntities);
  const walk = new PartShaperGenerator(supergraph, shaper, fragment).object(place, fragment.path);
  const { declarations, assignments } = bindAnswers(place);
  const body = `let V, X; ${declarations}
    ${shaper.functions.join('\n')}
    return (answers) => {
      const payloads = []; const path = []; V = []; X = answers.introspection; ${assignments}
      const emit = (at, data, since) => payloads.push({ label, path: at, data, violations: V.slice(since) });
      ${walk}
      return payloads;
    };`;
  const names = ['P', 'K', 'addPathElement', 'typeName', 'label'];
  const { constants } = shaper;
  const values = [valuePrinters, constants, addPathElement, typeNamePicker(supergraph), fragment.label];
  return load(names, values, body) as PartShaper;
}

export function loadExtractor(
  supergraph: Supergraph,
  fetch: FetchNode,
  path: FetchPath,
  place: Place,
  unless?: FetchNode,
): Extractor {
  const generator = new ExtractorGenerator(supergraph, fetch, path.types, unless);
  const walk = generator.walk(place, path.names, 'positions');
  const { declarations, assignments } = bindAnswers(place);
  const usesContext = (fetch.contextRewrites?.length ?? 0) > 0;
  const memories = generator.memories.map((name) => `${name} = [];`).join(' ');
  const body = `let json, ${[EXTRACTION, ...generator.memories].join(', ')}; ${declarations}
    function add(text, type, context) {
      const key = context === '' ? text : context + text;
      let position = known.get(key);
      if (position === undefined) {
        position = append(text, type, context);
        known.set(key, position);
      }
      return position;
    }
    function append(text, type, context) {
      representations.push(text); typeNames.push(type);${usesContext ? ' contexts.push(context);' : ''}
      return representations.length - 1;
    }
    function quickFor(type) {
      quickType = type;
      quickOfType = quick.get(type);
      if (quickOfType === undefined) quick.set(type, quickOfType = new Map());
      return quickOfType;
    }
    ${generator.functions.join('\n')}
    return (answers) => {
      json = answers.isPlain ? plainJson : carefulJson;
      known = new Map(); representations = []; typeNames = []; contexts = []; quick = new Map(); quickType = quickOfType = undefined; wanted = false; isIncomplete = false; ${assignments} ${memories}
      let positions;
      ${walk}
      if (wanted) representations.push('');
      return { positions, representations, typeNames, contexts, isIncomplete };
    };`;
  const names = ['carefulJson', 'plainJson', 'typeName'];
  return load(names, [json, plainJson, typeNamePicker(supergraph)], body) as Extractor;
}

const EXTRACTION =
  'known, representations, typeNames, contexts, quick, quickType, quickOfType, wanted, isIncomplete';

/** Module-level variables for what a run has fetched; runs do not overlap, since generated code is synchronous. */
function bindAnswers(place: Place): { declarations: string; assignments: string } {
  const assignments = [
    ...place.candidates.map(({ expression: name }) => `${name} = answers.roots[${name.slice(1)}];`),
    ...place.overlays.flatMap(({ fetch }) => [
      `I${fetch} = answers.positions[${fetch}] ?? -1;`,
      `E${fetch} = answers.entities[${fetch}];`,
    ]),
  ];
  const names = [
    ...place.candidates.map(({ expression }) => expression),
    ...place.overlays.flatMap(({ fetch }) => [`I${fetch}`, `E${fetch}`]),
  ];
  return {
    declarations: names.length > 0 ? `let ${names.join(', ')};` : '',
    assignments: assignments.join(' '),
  };
}

function json(value: unknown): string | undefined {
  return typeof value === 'string' ? quote(value) : JSON.stringify(value);
}

function plainJson(value: unknown): string | undefined {
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
}
