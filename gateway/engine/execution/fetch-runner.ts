import { OperationTypeNode } from 'graphql';
import { BoundedCache } from '../planning/operations/bounded-cache.ts';
import type { Extraction, Extractor, FetchStep } from '../planning/compiling/program/program.ts';
import {
  type AnswerReader,
  cameAsPlainText,
  parseAnswer,
  type Settle,
  type SubgraphAnswer,
} from '../transport/answer.ts';
import { atEndOfTurn } from '../transport/turns/end-of-turn.ts';
import { LastAnswer } from '../transport/turns/last-answer.ts';
import type { SubgraphClient } from '../transport/subgraph-client.ts';
import { SubgraphError } from '../transport/failures/subgraph-error.ts';
import { scanAnswer, ScannedAnswer } from '../scanning/scanned-answer.ts';
import { Derived } from './derived.ts';
import { readScanned } from './results/read-scanned.ts';
import { type ErrorScope, fromFailure, fromRemoteError } from './errors/remote-errors.ts';
import { bodyOpening, type EntityRequest, entityRequests, unmatched, variablesText } from './requests.ts';
import type { AskedOnce, Run } from './run.ts';
import { type EntityCall, Turn } from './turn.ts';

export interface FetchEvent<TContext> {
  subgraph: string;
  operationName?: string;
  durationMs: number;
  status: 'ok' | 'graphql-error' | 'error';
  context: TContext;
  error?: Error;
}

type Headers = Record<string, string>;

/** Accompanies one fetch. */
export interface FetchObserver {
  /** Sent with this fetch, unless another one's answer serves it. */
  readonly headers: Headers;
  end(status: FetchEvent<unknown>['status'], error: Error | undefined): void;
}

export interface FetchHooks<TContext> {
  /** Headers for one subgraph fetch or subscription. */
  requestHeaders?(subgraph: string, context: TContext): Headers | Promise<Headers>;
  /**
   * Callers with equal keys get equal answers; undefined shares with nobody. Without it, subgraph fetches
   * are shared by callers with equal headers, which request ids prevent, and queries only when no hook
   * looks at the context.
   */
  sharingKey?(context: TContext): string | undefined;
  /** Called before every fetch; must not throw. */
  startFetch?(
    subgraph: string,
    operationName: string | undefined,
    context: TContext,
  ): FetchObserver | undefined;
  /** Observes every fetch; must not throw. */
  onFetch?(event: FetchEvent<TContext>): void;
}

interface FetchRunnerOptions {
  readonly sharesAnswers: boolean;
  readonly combinesFetches: boolean;
  readonly maxAnswerBytes: number;
}

interface StepCache {
  readonly opening: string;
  /** Stands for subgraph and opening, and ends so that variables may follow: to look these up takes less the shorter they are. */
  readonly topic: string;
  readonly tellsExtensions: boolean;
  readonly parse: AnswerReader;
  readonly scan: AnswerReader;
  readonly extractions: Derived<Extraction>;
  readonly requests: WeakMap<Extraction, EntityRequest[]>;
  /** Undefined where others are kept instead. */
  last: LastAnswer | undefined;
}

/** Fetches whose last answers are kept. */
const MAX_LAST_ANSWERS = 64;
/** Openings that steps of several programs are known to have in common. */
const MAX_TOPICS = 2_000;

/** Runs single fetches: whatever happens to one, the run goes on with what there is. */
export class FetchRunner<TContext> {
  /** Whether requests share fetches, so that what follows from answers is worth remembering. */
  readonly sharesAnswers: boolean;
  /** Of the answers to all fetches of one run. */
  readonly maxAnswerBytes: number;
  readonly #combinesFetches: boolean;
  readonly #clients: ReadonlyMap<string, SubgraphClient>;
  readonly #hooks: FetchHooks<TContext>;
  readonly #caches = new WeakMap<FetchStep, StepCache>();
  /** Those with a last answer, in the order in which they got one. */
  readonly #keeping: StepCache[] = [];
  readonly #topics = new BoundedCache<string, string>(MAX_TOPICS);
  #topicCount = 0;

  constructor(
    clients: ReadonlyMap<string, SubgraphClient>,
    hooks: FetchHooks<TContext>,
    { sharesAnswers, combinesFetches, maxAnswerBytes }: FetchRunnerOptions,
  ) {
    this.#combinesFetches = combinesFetches;
    this.#clients = clients;
    this.#hooks = hooks;
    this.sharesAnswers = sharesAnswers;
    this.maxAnswerBytes = maxAnswerBytes;
  }

  run(run: Run<TContext>, step: FetchStep, done: () => void): void {
    if (!step.extract) return this.#runRoot(run, step, done);
    let extraction: Extraction;
    try {
      extraction = this.#extract(run, step, step.extract);
    } catch (error) {
      run.failures.push(...fromFailure(error, scopeOf(run, step)));
      return done();
    }
    const { fallback } = step;
    if (fallback && !extraction.isIncomplete) this.#skip(run, fallback);
    if (!fallback || !extraction.isIncomplete) return this.#runEntities(run, step, extraction, done);
    const ended = afterAll(2, done);
    this.#runEntities(run, step, extraction, ended);
    this.run(run, fallback, ended);
  }

  #runRoot(run: Run<TContext>, step: FetchStep, done: () => void): void {
    this.#send(run, step, variablesText(step, run.variables), (answer) => {
      if (answer instanceof Error) run.failures.push(...fromFailure(answer, scopeOf(run, step)));
      else this.#takeRoot(run, step, answer);
      done();
    });
  }

  #takeRoot(run: Run<TContext>, step: FetchStep, answer: SubgraphAnswer): void {
    if (answer.errors?.length) report(run, answer, scopeOf(run, step));
    run.answers.roots[step.id] = isScanned(run, answer) ? answer : valuesOf(run, answer);
    noteScanned(run, step, answer);
    if (this.#isShared(step, answer)) run.shared.add(step.id);
  }

  #extract({ answers, shared }: Run<TContext>, step: FetchStep, extract: Extractor): Extraction {
    if (!followsFromShared(shared, step)) return extract(answers);
    return this.#cache(step).extractions.get(answers, step.sources, () => extract(answers));
  }

  /** What is not asked for is the same for all who share what it would follow from. */
  #skip(run: Run<TContext>, step: FetchStep): void {
    if (followsFromShared(run.shared, step)) run.shared.add(step.id);
  }

  #runEntities(run: Run<TContext>, step: FetchStep, extraction: Extraction, done: () => void): void {
    const { positions, representations } = extraction;
    run.answers.positions[step.id] = positions;
    if (representations.length === 0) {
      this.#skip(run, step);
      return done();
    }
    const variables = variablesText(step, run.variables);
    if (!step.hasRepresentations) {
      return this.#send(run, step, variables, (answer) => {
        if (answer instanceof Error) {
          run.failures.push(...fromFailure(answer, scopeOf(run, step)));
        } else {
          report(run, answer, { ...scopeOf(run, step), positions });
          readScanned(run);
          run.answers.entities[step.id] = [answer.data];
        }
        done();
      });
    }
    const requests = this.#requests(run, step, extraction);
    const [only] = requests;
    if (only && requests.length === 1 && only.representations.length === representations.length) {
      return this.#ask(run, { step, request: only, variables }, (answer) => {
        // As it came, so that requests which share the answer share this list.
        run.answers.entities[step.id] = this.#received(run, step, only, positions, answer);
        done();
      });
    }
    run.shared.delete(step.id);
    readScanned(run);
    const entities: unknown[] = Array.from({ length: representations.length }, () => undefined);
    run.answers.entities[step.id] = entities;
    if (requests.length === 0) return done();
    const ended = afterAll(requests.length, done);
    for (const request of requests) {
      this.#ask(run, { step, request, variables }, (answer) => {
        const received = this.#received(run, step, request, positions, answer) as readonly unknown[];
        for (const [i, position] of request.positions.entries()) entities[position] = received[i];
        ended();
      });
    }
  }

  /** The entities of one request, as values or as they were scanned; none if it failed. */
  #received(
    run: Run<TContext>,
    step: FetchStep,
    request: EntityRequest,
    positions: Extraction['positions'],
    answer: SubgraphAnswer | Error,
  ): unknown {
    try {
      if (answer instanceof Error) throw answer;
      if (answer.errors?.length) {
        report(run, answer, { ...scopeOf(run, step), positions, sent: request.positions });
      }
      if (this.#isShared(step, answer) && followsFromShared(run.shared, step)) run.shared.add(step.id);
      if (!isScanned(run, answer)) return entitiesOf(valuesOf(run, answer), answer, request, step);
      if (answer.entities?.length !== request.representations.length) throw unmatched(step.subgraph);
      noteScanned(run, step, answer);
      return answer;
    } catch (error) {
      run.failures.push(...fromFailure(error, { ...scopeOf(run, step), positions, sent: request.positions }));
      return [];
    }
  }

  /** With what else is asked at the same time, where the subgraph has no rules of its own for entities. */
  #ask(run: Run<TContext>, call: EntityCall, settle: Settle): void {
    const { step, request, variables } = call;
    const client = this.#clients.get(step.subgraph);
    const { maxEntities, splitEntitiesByType, globalIds } = client?.options ?? {};
    const isFree = maxEntities === undefined && !splitEntitiesByType && !globalIds && !step.usesContext;
    if (!this.#combinesFetches || !isFree || step.operation !== OperationTypeNode.QUERY) {
      return this.#send(run, step, request.members + (variables === '' ? '' : `,${variables}`), settle);
    }
    (run.turn ?? this.#startTurn(run)).add(call, settle);
  }

  #startTurn(run: Run<TContext>): Turn {
    const turn = new Turn((step, variables, settle) => this.#send(run, step, variables, settle));
    run.turn = turn;
    atEndOfTurn(() => {
      run.turn = undefined;
      turn.end();
    });
    return turn;
  }

  /** Kept where others have the same extraction. */
  #requests({ shared }: Run<TContext>, step: FetchStep, extraction: Extraction): EntityRequest[] {
    const options = this.#clients.get(step.subgraph)?.options ?? {};
    if (!followsFromShared(shared, step)) return entityRequests(extraction, options);
    const { requests } = this.#cache(step);
    const known = requests.get(extraction) ?? entityRequests(extraction, options);
    requests.set(extraction, known);
    return known;
  }

  /** Settles once, does not throw, and may settle before it returns. */
  #send(run: Run<TContext>, step: FetchStep, variables: string, settle: Settle): void {
    if (step.operation !== OperationTypeNode.QUERY || !step.mayRepeat) {
      return this.#sendAnew(run, step, variables, settle);
    }
    const key = this.#cache(step).topic + variables;
    const known = run.asked.get(key);
    if (known?.result) return settle(known.result);
    if (known) return void known.waiting.push(settle);
    const asked: AskedOnce = { result: undefined, waiting: [settle] };
    run.asked.set(key, asked);
    this.#sendAnew(run, step, variables, (result) => {
      asked.result = result;
      for (const waiting of asked.waiting.splice(0)) waiting(result);
    });
  }

  #sendAnew(run: Run<TContext>, step: FetchStep, variables: string, settle: Settle): void {
    const { onFetch } = this.#hooks;
    const startMs = onFetch ? performance.now() : 0;
    const observer = this.#hooks.startFetch?.(step.subgraph, step.operationName, run.context);
    this.#carry(run, step, variables, observer, (result) => {
      const failure = result instanceof Error ? result : undefined;
      const status = result instanceof Error ? 'error' : result.errors?.length ? 'graphql-error' : 'ok';
      if (!(result instanceof Error)) {
        if (!cameAsPlainText(result)) run.answers.isPlain = false;
        if (this.#cache(step).tellsExtensions) noteTold(run, step, result);
      }
      observer?.end(status, failure);
      onFetch?.({
        subgraph: step.subgraph,
        operationName: step.operationName,
        durationMs: performance.now() - startMs,
        status,
        context: run.context,
        error: failure,
      });
      settle(result);
    });
  }

  /** With a sharing key, headers are only made by the caller that sends: making them may cost a signature. */
  #carry(
    run: Run<TContext>,
    step: FetchStep,
    variables: string,
    observer: FetchObserver | undefined,
    settle: Settle,
  ): void {
    const client = this.#clients.get(step.subgraph);
    if (!client) return settle(unknownSubgraph(step));
    const isQuery = step.operation === OperationTypeNode.QUERY;
    const { sharingKey } = this.#hooks;
    const cache = this.#cache(step);
    const body = `${cache.opening}${variables}}}`;
    const question = cache.topic + variables;
    const read = run.answers.isScanned ? cache.scan : cache.parse;
    const { signal } = run;
    const mayShare = isQuery && this.sharesAnswers;
    const caller = mayShare && sharingKey ? this.#hooks.sharingKey?.(run.context) : undefined;
    const worse = read === cache.scan ? cache.parse : undefined;
    const readShared: AnswerReader = (raw) => this.#lastAnswer(cache).read(question, raw, read, worse);
    if (caller !== undefined) {
      return client.share(
        caller,
        question,
        signal,
        (whileWanted, land) => {
          this.#withHeaders(run, step, observer, land, (headers) =>
            client.send({ body, headers, signal: whileWanted, isQuery, read: readShared, settle: land }),
          );
        },
        settle,
      );
    }
    this.#withHeaders(run, step, observer, settle, (headers) => {
      if (!mayShare || sharingKey) return client.send({ body, headers, signal, isQuery, read, settle });
      client.share(
        JSON.stringify(headers),
        question,
        signal,
        (whileWanted, land) =>
          client.send({ body, headers, signal: whileWanted, isQuery, read: readShared, settle: land }),
        settle,
      );
    });
  }

  #lastAnswer(cache: StepCache): LastAnswer {
    if (cache.last) return cache.last;
    const last = new LastAnswer();
    cache.last = last;
    this.#keeping.push(cache);
    if (this.#keeping.length > MAX_LAST_ANSWERS) {
      const oldest = this.#keeping.shift();
      if (oldest) oldest.last = undefined;
    }
    return last;
  }

  /** Whether other runs have this answer as well, or are likely to get it. */
  #isShared(step: FetchStep, answer: SubgraphAnswer): boolean {
    return (
      (this.#clients.get(step.subgraph)?.isShared(answer) ?? false) ||
      (this.#cache(step).last?.isRepeated(answer) ?? false)
    );
  }

  /** `use` must not throw; without headers, there is nothing to send. */
  #withHeaders(
    run: Run<TContext>,
    { subgraph }: FetchStep,
    observer: FetchObserver | undefined,
    settle: Settle,
    use: (headers: Headers) => void,
  ): void {
    const withObserver = (headers: Headers): void =>
      use(observer ? { ...headers, ...observer.headers } : headers);
    let made: Headers | Promise<Headers>;
    try {
      made = this.#hooks.requestHeaders?.(subgraph, run.context) ?? {};
    } catch (error) {
      return settle(error as Error);
    }
    if (made instanceof Promise) made.then(withObserver, settle);
    else withObserver(made);
  }

  #topicOf(text: string): string {
    const known = this.#topics.get(text);
    if (known !== undefined) return known;
    this.#topicCount += 1;
    const topic = `${this.#topicCount} `;
    this.#topics.set(text, topic);
    return topic;
  }

  #cache(step: FetchStep): StepCache {
    const known = this.#caches.get(step);
    if (known) return known;
    const opening = bodyOpening(step);
    const cache: StepCache = {
      opening,
      topic: this.#topicOf(`${step.subgraph} ${opening}`),
      tellsExtensions: this.#clients.get(step.subgraph)?.options.tellsExtensions ?? false,
      parse: (raw) => parseAnswer(step.subgraph, raw, step.readJson),
      scan: (raw) => scanAnswer(step.subgraph, raw, step.readJson, step.scannerOf(step.document)),
      extractions: new Derived<Extraction>(),
      requests: new WeakMap(),
      last: undefined,
    };
    this.#caches.set(step, cache);
    return cache;
  }
}

function unknownSubgraph({ subgraph }: FetchStep): SubgraphError {
  return new SubgraphError(subgraph, 'SUBGRAPH_UNAVAILABLE', `Subgraph "${subgraph}" is not known.`);
}

/** A function that calls `done` when it has been called so often. */
function afterAll(count: number, done: () => void): () => void {
  let left = count;
  return () => {
    left -= 1;
    if (left === 0) done();
  };
}

function followsFromShared(shared: ReadonlySet<number>, { sources }: FetchStep): boolean {
  return sources.length > 0 && sources.every((id) => shared.has(id));
}

/** Whether a run takes an answer as text: as long as all that came before it is text as well. */
const isScanned = <TContext>(run: Run<TContext>, answer: SubgraphAnswer): answer is ScannedAnswer =>
  run.answers.isScanned && answer instanceof ScannedAnswer;

/** From here on, the run goes by values. */
function valuesOf<TContext>(run: Run<TContext>, answer: SubgraphAnswer): SubgraphAnswer['data'] {
  readScanned(run);
  return answer.data;
}

/** Notes whose text it is that a run has taken. */
function noteScanned<TContext>(run: Run<TContext>, step: FetchStep, answer: SubgraphAnswer): void {
  if (isScanned(run, answer)) run.scanned[step.id] = answer;
}

function noteTold<TContext>(run: Run<TContext>, { subgraph }: FetchStep, answer: SubgraphAnswer): void {
  const { extensions } = answer;
  if (extensions !== undefined) run.told.push({ subgraph, extensions });
}

function entitiesOf(
  data: SubgraphAnswer['data'],
  answer: SubgraphAnswer,
  request: EntityRequest,
  step: FetchStep,
): unknown[] {
  const received = data?.['_entities'];
  if ((received === undefined || received === null) && answer.errors?.length) return [];
  if (!Array.isArray(received) || received.length !== request.representations.length)
    throw unmatched(step.subgraph);
  return received;
}

function scopeOf<TContext>(run: Run<TContext>, step: FetchStep): ErrorScope {
  return { step, clientPath: run.program.clientPath };
}

function report<TContext>(run: Run<TContext>, { data, errors }: SubgraphAnswer, scope: ErrorScope): void {
  for (const error of errors ?? []) run.failures.push(...fromRemoteError(error, { ...scope, data }));
}
