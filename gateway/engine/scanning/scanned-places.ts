import type { Overlay, Place } from '../planning/compiling/places.ts';
import type { FetchPath } from '../planning/plans/fetch-path.ts';
import type { SourceTree } from '../planning/compiling/source-tree.ts';
import type { Slots } from './slots.ts';

/** A record in a scanned answer's table that may stand in for a place in the result. */
interface ScannedCandidate {
  readonly fetch: number;
  /** JavaScript expression of where it begins: 0 for null, less (or undefined) for nothing. */
  readonly expression: string;
  readonly tree: SourceTree;
  readonly slots: Slots;
  /** Given for an entity: where it stands among those of its fetch. */
  readonly entity?: Pick<Overlay, 'index' | 'keys' | 'types'>;
}

interface ScannedOverlay extends Omit<Overlay, 'origins'> {
  readonly slots: Slots;
}

/** As `Place` in `planning/compiling/places.ts`, with records of tables for objects of answers. */
export interface ScannedPlace {
  readonly path: readonly string[];
  readonly candidates: readonly ScannedCandidate[];
  readonly overlays: readonly ScannedOverlay[];
}

/** Where a leaf's text is, as expressions. */
export interface LeafText {
  /** The object that has it. */
  readonly record: string;
  /** That it has one, `null` included. */
  readonly isThere: string;
  readonly view: string;
  readonly from: string;
  readonly to: string;
}

/** `slots` are those of a fetch's root or entities. */
export function scannedPlace(place: Place, slots: (fetch: number) => Slots): ScannedPlace {
  return {
    path: place.path,
    candidates: place.candidates.map(({ fetch, expression, tree }) => {
      return { fetch, expression, tree, slots: slots(fetch) };
    }),
    overlays: place.overlays.map(({ fetch, path, types, tree, keys, index }) => {
      return { fetch, path, types, tree, keys, index, slots: slots(fetch) };
    }),
  };
}

/** Variables of generated code for what a run has fetched: of fetch 3 the text `V3`, the table `T3`, names of types `N3`. */
export function scannedVariables({ candidates, overlays }: ScannedPlace): {
  declarations: string;
  assignments: string;
  /** Afterwards: code outlives answers. */
  release: string;
} {
  const assignments = [
    ...candidates.map(({ fetch }) => `${readAnswer(fetch, 'roots')} R${fetch} = A ? A.root : -1;`),
    ...overlays.map(({ fetch }) => {
      return `${readAnswer(fetch, 'entities')} E${fetch} = A?.entities ?? NOTHING; I${fetch} = answers.positions[${fetch}] ?? -1;`;
    }),
  ];
  const names = [
    ...candidates.flatMap(({ fetch: i }) => [`R${i}`, `T${i}`, `V${i}`, `N${i}`]),
    ...overlays.flatMap(({ fetch: i }) => [`E${i}`, `I${i}`, `T${i}`, `V${i}`, `N${i}`]),
  ];
  return {
    declarations: `let ${['A', ...names].join(', ')};`,
    assignments: assignments.join('\n'),
    release: `${['A', ...names].join(' = ')} = undefined;`,
  };
}

const readAnswer = (fetch: number, of: 'roots' | 'entities'): string =>
  `A = answers.${of}[${fetch}]; T${fetch} = A?.table; V${fetch} = A?.view; N${fetch} = A?.typeNames;`;

const isThere = (expression: string): string => `${expression} > 0`;

/** The texts that a leaf may have, that of the first object which has one first. */
export function leafTexts({ candidates }: ScannedPlace, name: string): LeafText[] {
  return candidates.flatMap((candidate) =>
    (candidate.tree.get(name)?.keys ?? []).flatMap((key) => leafText(candidate, key) ?? []),
  );
}

function leafText({ fetch, expression, slots }: ScannedCandidate, key: string): LeafText | undefined {
  const slot = slots.fields.get(key);
  if (!slot || slot.children) return undefined;
  const from = number(fetch, expression, slot.at);
  return {
    record: expression,
    isThere: `${isThere(expression)} && ${from} > 0`,
    view: `V${fetch}`,
    from,
    to: number(fetch, expression, slot.at + 1),
  };
}

/** Nothing but null begins so. */
export const isNull = ({ view, from }: LeafText): string => `${view}.getUint8(${from}) === 110`;

const number = (fetch: number, expression: string, at: number): string =>
  `T${fetch}[${expression}${at > 0 ? ` + ${at}` : ''}]`;

/** An expression of the name of the object's type. */
export function scannedTypeName({ candidates }: ScannedPlace): string {
  const names = candidates.flatMap(({ fetch, expression, tree, slots }) => {
    const slot = tree.has('__typename') ? slots.fields.get('__typename') : undefined;
    if (!slot) return [];
    return `(${isThere(expression)} ? N${fetch}[${number(fetch, expression, slot.at)}] : undefined)`;
  });
  return names.join(' ?? ') || 'undefined';
}

/** The place of a composite field before its lists are entered. */
export function childPlace({ path, candidates, overlays }: ScannedPlace, name: string): ScannedPlace {
  const at = [...path, name];
  return {
    path: at,
    candidates: candidates.flatMap(({ fetch, expression, tree, slots }) => {
      const { keys = [], children } = tree.get(name) ?? {};
      return keys.flatMap((key) => {
        const slot = slots.fields.get(key);
        if (!children || !slot?.children) return [];
        const child = `(${isThere(expression)} ? ${number(fetch, expression, slot.at)} : -1)`;
        return [{ fetch, expression: child, tree: children, slots: slot.children }];
      });
    }),
    overlays: overlays.filter((overlay) => isWithin(overlay.path, at)),
  };
}

/** The place of a list's element; `position` is the expression of the index. */
export function elementPlace({ path, candidates, overlays }: ScannedPlace, position: string): ScannedPlace {
  const at = [...path, '@'];
  return {
    path: at,
    candidates: candidates.map((candidate) => {
      const { fetch, expression: list } = candidate;
      const isIn = `${isThere(list)} && ${position} < T${fetch}[${list}]`;
      return { ...candidate, expression: `(${isIn} ? T${fetch}[${list} + 1 + ${position}] : -1)` };
    }),
    overlays: overlays
      .filter((overlay) => isWithin(overlay.path, at))
      .map((overlay) => {
        const item = `(${overlay.index} === -1 ? -1 : ${overlay.index}[${position}])`;
        return Object.assign({}, overlay, { index: item });
      }),
  };
}

/** Once all lists are entered: the entities fetched for this very place become candidates too. */
export function objectPlace({ path, candidates, overlays }: ScannedPlace): ScannedPlace {
  const here = overlays.filter((overlay) => overlay.path.length === path.length);
  const entities = here.map(({ fetch, index, tree, keys, types, slots }) => {
    const expression = `(${index} === -1 ? -1 : E${fetch}[${index}])`;
    return { fetch, expression, tree, slots, entity: { index, keys, types } };
  });
  return {
    path,
    candidates: [...candidates, ...entities],
    overlays: overlays.filter((overlay) => overlay.path.length > path.length),
  };
}

/** How long the list at a place is: that of the first answer which has one. */
export const lengthOf = ({ candidates }: ScannedPlace): string =>
  candidates.map(({ fetch, expression }) => `${isThere(expression)} ? T${fetch}[${expression}] : `).join('') +
  '0';

/** True when none of the place's objects is there. */
export const isAbsent = ({ candidates }: ScannedPlace): string =>
  candidates.map(({ expression }) => `!(${isThere(expression)})`).join(' && ') || 'true';

/** True when one of the place's objects is null. */
export const isKnownNull = ({ candidates }: ScannedPlace): string =>
  candidates.map(({ expression }) => `${expression} === 0`).join(' || ') || 'false';

/** How to see that a place looks the same as one seen before, see `sameness` in `planning/compiling/places.ts`. */
export interface ScannedSameness {
  /** The fetch of the entity... */
  readonly fetch: number;
  /** ...and where it stands there. */
  readonly index: string;
  /** Expressions of equal numbers... */
  readonly numbers: readonly string[];
  /** ...and of texts that are to be equal as well. */
  readonly texts: readonly LeafText[];
}

export function sameness({ path, candidates, overlays }: ScannedPlace): ScannedSameness | undefined {
  const entities = candidates.flatMap(({ fetch, entity }) => (entity ? [{ ...entity, fetch }] : []));
  const [entity, ...others] = entities;
  if (!entity) return undefined;
  // What was fetched below a type condition is there for some occurrences of an entity, and not for others.
  if (overlays.some(({ types }) => isConditional(types, path.length))) return undefined;
  const isConditioned = entities.some(({ types }) => isConditional(types, path.length));
  const numbers = isConditioned ? others.map(({ index }) => index) : [];
  const texts: LeafText[] = [];
  const bases = candidates.filter((candidate) => !candidate.entity);
  for (const base of bases) {
    for (const [name, field] of base.tree) {
      if (field.children) return undefined;
      if (bases.length === 1 && entity.keys.has(name)) continue;
      for (const key of field.keys) {
        const text = key === '__typename' ? undefined : leafText(base, key);
        if (text) texts.push(text);
        else if (key === '__typename') {
          const slot = base.slots.fields.get(key);
          const type = number(base.fetch, base.expression, slot?.at ?? 0);
          numbers.push(`(${isThere(base.expression)} ? ${type} : -1)`);
        }
      }
    }
  }
  return { fetch: entity.fetch, index: entity.index, numbers, texts };
}

/** Binds a place's expressions to variables, each evaluated once. */
export function bindPlace(place: ScannedPlace, prefix: string): { place: ScannedPlace; statements: string } {
  const statements: string[] = [];
  const bind = (expression: string, suffix: string): string => {
    if (/^\w+$/u.test(expression)) return expression;
    statements.push(`const ${prefix}${suffix} = ${expression};`);
    return `${prefix}${suffix}`;
  };
  // Where an entity stands is bound before it is looked up there.
  const overlays = place.overlays.map((overlay) => {
    return { ...overlay, index: bind(overlay.index, `x${overlay.fetch}`) };
  });
  const candidates = place.candidates.map((candidate, i) => {
    return { ...candidate, expression: bind(candidate.expression, `c${i}`) };
  });
  return { place: { ...place, candidates, overlays }, statements: statements.join('\n') };
}

/** Parameter names for a function about this place, and the arguments that a caller passes. */
export function asParameters(place: ScannedPlace): {
  parameters: ScannedPlace;
  names: readonly string[];
  values: readonly string[];
} {
  const candidates = place.candidates.map(({ fetch, tree, slots }, i) => {
    return { fetch, expression: `a${i}`, tree, slots };
  });
  const overlays = place.overlays.map((overlay) => ({ ...overlay, index: `x${overlay.fetch}` }));
  const expressions = (p: Pick<ScannedPlace, 'candidates' | 'overlays'>): string[] => [
    ...p.candidates.map((c) => c.expression),
    ...p.overlays.map((o) => o.index),
  ];
  const parameters: ScannedPlace = { ...place, candidates, overlays };
  return { parameters, names: expressions(parameters), values: expressions(place) };
}

function isConditional(types: FetchPath['types'], depth: number): boolean {
  return [...types.keys()].some((at) => at < depth);
}

const isWithin = (path: readonly string[], ancestor: readonly string[]): boolean =>
  path.length >= ancestor.length && ancestor.every((element, i) => element === path[i]);
