import { type GraphQLOutputType, getNullableType, isCompositeType, isListType } from 'graphql';
import type { DeferredFragment, PathStep } from '../planning/operations/specializing/deferred.ts';
import {
  anyValue,
  bindPlace,
  childPlace,
  elementPlace,
  isAbsent,
  objectPlace,
  type Place,
} from '../planning/compiling/places.ts';
import type { Supergraph } from '../planning/supergraph.ts';
import { typeNameOf } from '../planning/compiling/code/type-name.ts';
import type { ShaperGenerator } from './generate-shaper.ts';

/**
 * Writes JavaScript that walks to each object that a deferred fragment is about, shapes the fragment's
 * fields, and hands both path and result to `emit`.
 */
export class PartShaperGenerator {
  readonly #supergraph: Supergraph;
  readonly #shaper: ShaperGenerator;
  readonly #fragment: DeferredFragment;
  #names = 0;

  constructor(supergraph: Supergraph, shaper: ShaperGenerator, fragment: DeferredFragment) {
    this.#supergraph = supergraph;
    this.#shaper = shaper;
    this.#fragment = fragment;
  }

  /** Statements that walk on from the object at `place`. */
  object(place: Place, steps: readonly PathStep[]): string {
    const [step, ...rest] = steps;
    const bound = bindPlace(place.path.length > 0 ? objectPlace(place) : place, this.#name());
    const body = step ? this.#step(step, bound.place, rest) : this.#emit(bound.place);
    const conditions = step ? step.conditions : this.#fragment.conditions;
    return `${bound.statements}\n${this.#guard(bound.place, conditions, body)}`;
  }

  #name(): string {
    this.#names += 1;
    return `w${this.#names}_`;
  }

  /** An object whose type is not asked for has the only type that it can have. */
  #guard(place: Place, conditions: readonly string[], body: string): string {
    const typeName = `(${typeNameOf(place, this.#supergraph)})`;
    const checks = conditions.map((condition) => {
      const names = [...this.#supergraph.typeNamesWithin(condition)];
      return `[${names.map((name) => JSON.stringify(name)).join(', ')}].includes(${typeName})`;
    });
    return checks.length === 0 ? body : `if (${typeName} == null || (${checks.join(' && ')})) {\n${body}\n}`;
  }

  #step(step: PathStep, place: Place, rest: readonly PathStep[]): string {
    const bound = bindPlace(childPlace(place, step.planName), this.#name());
    return `${bound.statements}
      path.push(${JSON.stringify(this.#supergraph.names.toClient(step.planName))});
      ${this.#value(step.type, bound.place, rest)}
      path.pop();`;
  }

  #value(type: GraphQLOutputType, place: Place, rest: readonly PathStep[]): string {
    const nullable = getNullableType(type);
    if (!isListType(nullable)) return `if (!(${isAbsent(place)})) {\n${this.object(place, rest)}\n}`;
    const [list, i] = [this.#name(), this.#name()];
    const bound = bindPlace(elementPlace(place, i), this.#name());
    return `const ${list} = ${anyValue(place)};
      for (let ${i} = 0; Array.isArray(${list}) && ${i} < ${list}.length; ${i}++) {
        path.push(${i});
        ${bound.statements}
        ${this.#value(nullable.ofType, bound.place, rest)}
        path.pop();
      }`;
  }

  #emit(place: Place): string {
    const { type, selectionSet } = this.#fragment;
    if (!isCompositeType(type)) return '';
    // What was given as an object has to say why a part of it is null.
    const shaped = this.#shaper.object(type, [selectionSet], place, false);
    const [since, data] = [this.#name(), this.#name()];
    return `const ${since} = V.length;
      const ${data} = ${shaped};
      emit(path.slice(), ${data} === undefined ? null : ${data}, ${since});`;
  }
}
