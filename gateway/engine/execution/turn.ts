import type { FetchStep } from '../planning/compiling/program/program.ts';
import { pathOf, type RemoteError, type Settle, type SubgraphAnswer } from '../transport/answer.ts';
import { PrintedRepresentations } from '../scanning/representations.ts';
import { ScannedAnswer } from '../scanning/scanned-answer.ts';
import { combinedStep, entitiesOf, representationsOf } from './combined-step.ts';
import { type EntityRequest, RequestOfAll, unmatched } from './requests.ts';

/** Entities that a step of a plan wants. */
export interface EntityCall {
  readonly step: FetchStep;
  readonly request: EntityRequest;
  /** The step's other variables, as members of a JSON object. */
  readonly variables: string;
}

/** Sends one request: a step, and its variables as members of a JSON object. Does not throw. */
type Send = (step: FetchStep, variables: string, settle: Settle) => void;

interface Pending {
  readonly call: EntityCall;
  readonly settle: Settle;
}

/** Steps that were combined once, so that their document is made once. */
const combinations = new WeakMap<
  FetchStep,
  { readonly steps: readonly FetchStep[]; readonly step: FetchStep }[]
>();

/**
 * What is asked of a subgraph at the same time goes in one request: the same of more entities, or several things
 * under a name each. It is the same time when no socket was waited for in between.
 */
export class Turn {
  readonly #send: Send;
  readonly #pending: Pending[] = [];

  constructor(send: Send) {
    this.#send = send;
  }

  add(call: EntityCall, settle: Settle): void {
    this.#pending.push({ call, settle });
  }

  /** Sends what has been added. */
  end(): void {
    const [only] = this.#pending;
    if (only && this.#pending.length === 1) return this.#alone(only.call, only.settle);
    const groups = Map.groupBy(this.#pending, ({ call }) => call.step.subgraph);
    for (const group of groups.values()) this.#sendGroup(group);
  }

  /** Equal calls are one, and calls for the same of other entities are one for all of these. */
  #sendGroup(group: readonly Pending[]): void {
    const [only, ...more] = [...Map.groupBy(group, sameQuestion).values()].map(
      (calls) => new JointCall(calls),
    );
    if (!only) return;
    if (more.length === 0) this.#alone(only.call, (result) => only.answer(result));
    else this.#combined([only, ...more]);
  }

  #alone({ step, request, variables }: EntityCall, settle: Settle): void {
    this.#send(step, request.members + (variables === '' ? '' : `,${variables}`), settle);
  }

  #combined(calls: readonly JointCall[]): void {
    const steps = calls.map(({ call }) => call.step);
    const members = calls.map(({ call: { request } }, i) => {
      return request.members.replace('"representations"', `"${representationsOf(i)}"`);
    });
    const variables = new Set(calls.flatMap(({ call }) => (call.variables === '' ? [] : call.variables)));
    this.#send(knownCombination(steps), [...members, ...variables].join(','), (all) => {
      for (const [i, call] of calls.entries()) {
        if (all instanceof Error) call.answer(all);
        else if (all instanceof ScannedAnswer || all.data) call.answer(part(all, i, calls.length));
        // One of them has taken all with it: alone, the others get their answers.
        else this.#alone(call.call, (result) => call.answer(result));
      }
    });
  }
}

function sameQuestion({ call: { step, variables } }: Pending): string {
  // Of the document itself, which is the same string each time, it is known where to find it.
  return variables === '' ? step.document : `${step.document}\n${variables}`;
}

function knownCombination(steps: readonly FetchStep[]): FetchStep {
  const [first] = steps as [FetchStep];
  const known = combinations.get(first) ?? [];
  combinations.set(first, known);
  const found = known.find(
    (other) => other.steps.length === steps.length && other.steps.every((s, i) => s === steps[i]),
  );
  if (found) return found.step;
  const step = combinedStep(steps);
  known.push({ steps, step });
  return step;
}

/** What the answer to a combined request of so many says to the one at `i`. */
function part(answer: SubgraphAnswer, i: number, count: number): SubgraphAnswer {
  const name = entitiesOf(i);
  if (answer instanceof ScannedAnswer) return answer.part(name);
  const data = { _entities: answer.data?.[name] };
  if (!answer.errors?.length) return { data };
  const names = Array.from({ length: count }, (_, at) => entitiesOf(at));
  const errors = answer.errors.flatMap((error): RemoteError[] => {
    const [field, ...rest] = pathOf(error) ?? [];
    const at = names.indexOf(String(field));
    // What is about none of them in particular is told once.
    if (Math.max(at, 0) !== i) return [];
    return [{ ...error, path: at === -1 ? undefined : ['_entities', ...rest] }];
  });
  return errors.length > 0 ? { data, errors } : { data };
}

/** Calls for the same of entities that may differ. */
class JointCall {
  readonly call: EntityCall;
  readonly #calls: readonly Pending[];
  readonly #positions: readonly (readonly number[])[] | undefined;

  constructor(calls: readonly Pending[]) {
    this.#calls = calls;
    const [{ call: first }, ...others] = calls as [Pending, ...Pending[]];
    this.call = first;
    if (others.every(({ call: { request } }) => request.members === first.request.members)) return;
    const known = new Map<string, number>();
    this.#positions = calls.map(({ call: { request } }) =>
      request.representations.texts.map((text) => {
        const position = known.get(text) ?? known.size;
        known.set(text, position);
        return position;
      }),
    );
    const request = new RequestOfAll(new PrintedRepresentations([...known.keys()]));
    this.call = { ...first, request };
  }

  answer(all: SubgraphAnswer | Error): void {
    for (const [i, { settle }] of this.#calls.entries()) {
      const positions = this.#positions?.[i];
      settle(positions && !(all instanceof Error) ? this.#picked(all, positions) : all);
    }
  }

  /** What of an answer for all is one call's. */
  #picked(all: SubgraphAnswer, positions: readonly number[]): SubgraphAnswer | Error {
    const { step, request } = this.call;
    const entities = all instanceof ScannedAnswer ? all.entities : all.data?.['_entities'];
    const length = Array.isArray(entities) || entities instanceof Int32Array ? entities.length : undefined;
    if (length !== undefined && length !== request.representations.length) return unmatched(step.subgraph);
    return picked(all, positions);
  }
}

/** The answer for some of the entities that it is about. */
function picked(answer: SubgraphAnswer, positions: readonly number[]): SubgraphAnswer {
  const pick = (entities: unknown): unknown[] =>
    positions.map((position) => (entities as readonly unknown[])[position]);
  if (answer instanceof ScannedAnswer) {
    return answer.picked(positions, () => ({ _entities: pick(answer.data?.['_entities']) }));
  }
  const entities = answer.data?.['_entities'];
  if (!Array.isArray(entities)) return answer;
  const errors = (answer.errors ?? []).flatMap((error): RemoteError[] => {
    const [list, entity, ...rest] = pathOf(error) ?? [];
    if (typeof entity !== 'number') return [error];
    const at = positions.indexOf(entity);
    return at === -1 ? [] : [{ ...error, path: [list ?? '_entities', at, ...rest] }];
  });
  const data = { _entities: pick(entities) };
  return errors.length > 0 ? { data, errors } : { data };
}
