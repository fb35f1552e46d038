import { OperationTypeNode } from 'graphql';
import { BoundedCache } from '../planning/operations/bounded-cache.ts';
import type { Extraction, Extractor, FetchStep } from '../planning/compiling/program.ts';
import { cameAsPlainText, type SubgraphAnswer } from '../transport/answer.ts';
import { LastAnswer } from '../transport/last-answer.ts';
import type { SubgraphClient } from '../transport/subgraph-client.ts';
import { SubgraphError } from '../transport/subgraph-error.ts';
import { Derived } from './derived.ts';
import { type ErrorScope, fromFailure, fromRemoteError } from './remote-errors.ts';
import { bodyOpening, type EntityRequest, entityRequests, variablesText } from './requests.ts';
import type { Run } from './run.ts';
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
  readonly extractions: Derived<Extraction>;
  readonly requests: WeakMap<Extraction, EntityRequest[]>;
}

/** Fetches whose last answers are kept. */
const MAX_LAST_ANSWERS = 64;

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
  readonly #lastAnswers = new BoundedCache<FetchStep, LastAnswer>(MAX_LAST_ANSWERS);

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

  async run(run: Run<TContext>, step: FetchStep): Promise<void> {
    try {
      if (!step.extract) return await this.#runRoot(run, step);
      const extraction = this.#extract(run, step, step.extract);
      const { fallback } = step;
      if (fallback && !extraction.isIncomplete) this.#skip(run, fallback);
      const also = fallback && extraction.isIncomplete ? this.run(run, fallback) : undefined;
      await Promise.all([this.#runEntities(run, step, extraction), also]);
    } catch (error) {
      run.failures.push(fromFailure(error, scopeOf(run, step)));
    }
  }

  async #runRoot(run: Run<TContext>, step: FetchStep): Promise<void> {
    const answer = await this.#send(run, step, variablesText(step, run.variables));
    report(run, answer, scopeOf(run, step));
    run.answers.roots[step.id] = answer.data;
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

  async #runEntities(run: Run<TContext>, step: FetchStep, extraction: Extraction): Promise<void> {
    const { positions, representations } = extraction;
    run.answers.positions[step.id] = positions;
    if (representations.length === 0) return this.#skip(run, step);
    const variables = variablesText(step, run.variables);
    if (!step.hasRepresentations) {
      const answer = await this.#send(run, step, variables);
      report(run, answer, { ...scopeOf(run, step), positions });
      run.answers.entities[step.id] = [answer.data];
      return;
    }
    const requests = this.#requests(run, step, extraction);
    const [only] = requests;
    if (only && requests.length === 1 && only.positions.length === representations.length) {
      // As it came, so that requests which share the answer share this list.
      const received = await this.#receive(run, step, only, variables, positions);
      run.answers.entities[step.id] = received;
      return;
    }
    run.shared.delete(step.id);
    const entities: unknown[] = Array.from({ length: representations.length }, () => undefined);
    await Promise.all(
      requests.map(async (request) => {
        const received = await this.#receive(run, step, request, variables, positions);
        for (const [i, position] of request.positions.entries()) entities[position] = received[i];
      }),
    );
    run.answers.entities[step.id] = entities;
  }

  /** The entities of one request, none if it failed. */
  async #receive(
    run: Run<TContext>,
    step: FetchStep,
    request: EntityRequest,
    variables: string,
    positions: Extraction['positions'],
  ): Promise<unknown[]> {
    try {
      const answer = await this.#ask(run, { step, request, variables });
      if (answer.errors?.length) {
        report(run, answer, { ...scopeOf(run, step), positions, sent: request.positions });
      }
      if (this.#isShared(step, answer) && followsFromShared(run.shared, step)) run.shared.add(step.id);
      return entitiesOf(answer, request, step);
    } catch (error) {
      run.failures.push(fromFailure(error, { ...scopeOf(run, step), positions, sent: request.positions }));
      return [];
    }
  }

  /** With what else is asked at the same time, where the subgraph has no rules of its own for entities. */
  #ask(run: Run<TContext>, call: EntityCall): Promise<SubgraphAnswer> {
    const { step, request, variables } = call;
    const { maxEntities, splitEntitiesByType, globalIds } = this.#client(step).options;
    const isFree = maxEntities === undefined && !splitEntitiesByType && !globalIds && !step.usesContext;
    if (!this.#combinesFetches || !isFree || step.operation !== OperationTypeNode.QUERY) {
      return this.#send(run, step, request.members + (variables === '' ? '' : `,${variables}`));
    }
    return (run.turn ?? this.#startTurn(run)).add(call);
  }

  #startTurn(run: Run<TContext>): Turn {
    const turn = new Turn((step, variables) => this.#send(run, step, variables));
    run.turn = turn;
    queueMicrotask(() => {
      run.turn = undefined;
      turn.end();
    });
    return turn;
  }

  /** Kept where others have the same extraction. */
  #requests({ shared }: Run<TContext>, step: FetchStep, extraction: Extraction): EntityRequest[] {
    const { options } = this.#client(step);
    if (!followsFromShared(shared, step)) return entityRequests(extraction, options);
    const { requests } = this.#cache(step);
    const known = requests.get(extraction) ?? entityRequests(extraction, options);
    requests.set(extraction, known);
    return known;
  }

  #send(run: Run<TContext>, step: FetchStep, variables: string): Promise<SubgraphAnswer> {
    const body = `${this.#cache(step).opening}${variables}}}`;
    if (step.operation !== OperationTypeNode.QUERY || !step.mayRepeat) return this.#sendAnew(run, step, body);
    const key = step.subgraph + body;
    const asked = run.asked.get(key) ?? this.#sendAnew(run, step, body);
    run.asked.set(key, asked);
    return asked;
  }

  async #sendAnew(run: Run<TContext>, step: FetchStep, body: string): Promise<SubgraphAnswer> {
    const isQuery = step.operation === OperationTypeNode.QUERY;
    const { onFetch } = this.#hooks;
    const startMs = onFetch ? performance.now() : 0;
    const observer = this.#hooks.startFetch?.(step.subgraph, step.operationName, run.context);
    const headers = (): Headers | Promise<Headers> => this.#headers(run, step, observer);
    let status: FetchEvent<TContext>['status'] = 'error';
    let failure: Error | undefined;
    try {
      const answer = await (isQuery && this.sharesAnswers
        ? this.#sendShared(run, step, body, headers)
        : this.#client(step).send(body, await headers(), run.signal, isQuery, step.readJson));
      if (!cameAsPlainText(answer)) run.answers.isPlain = false;
      status = answer.errors?.length ? 'graphql-error' : 'ok';
      return answer;
    } catch (error) {
      failure = error as Error;
      throw error;
    } finally {
      observer?.end(status, failure);
      onFetch?.({
        subgraph: step.subgraph,
        operationName: step.operationName,
        durationMs: performance.now() - startMs,
        status,
        context: run.context,
        error: failure,
      });
    }
  }

  /** With a sharing key, headers are only made by the caller that sends: making them may cost a signature. */
  async #sendShared(
    run: Run<TContext>,
    step: FetchStep,
    body: string,
    headers: () => Headers | Promise<Headers>,
  ): Promise<SubgraphAnswer> {
    const client = this.#client(step);
    if (!this.#hooks.sharingKey) {
      const made = await headers();
      return client.sendShared(
        JSON.stringify(made),
        body,
        () => made,
        run.signal,
        this.#lastAnswer(step),
        step.readJson,
      );
    }
    const caller = this.#hooks.sharingKey(run.context);
    if (caller === undefined) return client.send(body, await headers(), run.signal, true, step.readJson);
    return client.sendShared(caller, body, headers, run.signal, this.#lastAnswer(step), step.readJson);
  }

  #lastAnswer(step: FetchStep): LastAnswer {
    const known = this.#lastAnswers.get(step);
    if (known) return known;
    const last = new LastAnswer();
    this.#lastAnswers.set(step, last);
    return last;
  }

  /** Whether other runs have this answer as well, or are likely to get it. */
  #isShared(step: FetchStep, answer: SubgraphAnswer): boolean {
    return this.#client(step).isShared(answer) || (this.#lastAnswers.get(step)?.isRepeated(answer) ?? false);
  }

  #headers(
    run: Run<TContext>,
    { subgraph }: FetchStep,
    observer: FetchObserver | undefined,
  ): Headers | Promise<Headers> {
    const headers = this.#hooks.requestHeaders?.(subgraph, run.context) ?? {};
    return observer ? merged(headers, observer.headers) : headers;
  }

  #cache(step: FetchStep): StepCache {
    const known = this.#caches.get(step);
    if (known) return known;
    const cache: StepCache = {
      opening: bodyOpening(step),
      extractions: new Derived<Extraction>(),
      requests: new WeakMap(),
    };
    this.#caches.set(step, cache);
    return cache;
  }

  #client({ subgraph }: FetchStep): SubgraphClient {
    const client = this.#clients.get(subgraph);
    if (client) return client;
    throw new SubgraphError(subgraph, 'SUBGRAPH_UNAVAILABLE', `Subgraph "${subgraph}" is not known.`);
  }
}

async function merged(headers: Headers | Promise<Headers>, more: Headers): Promise<Headers> {
  return { ...(await headers), ...more };
}

function followsFromShared(shared: ReadonlySet<number>, { sources }: FetchStep): boolean {
  return sources.length > 0 && sources.every((id) => shared.has(id));
}

function entitiesOf(answer: SubgraphAnswer, request: EntityRequest, step: FetchStep): unknown[] {
  const received = answer.data?.['_entities'];
  if ((received === undefined || received === null) && answer.errors?.length) return [];
  // A list of another length can not be matched with what was asked for: rows would go to wrong entities.
  if (!Array.isArray(received) || received.length !== request.positions.length) {
    const message = `Subgraph "${step.subgraph}" did not answer with one entity for each representation.`;
    throw new SubgraphError(step.subgraph, 'SUBGRAPH_INVALID_RESPONSE', message);
  }
  return received;
}

function scopeOf<TContext>(run: Run<TContext>, step: FetchStep): ErrorScope {
  return { step, clientPath: run.program.clientPath };
}

function report<TContext>(run: Run<TContext>, { data, errors }: SubgraphAnswer, scope: ErrorScope): void {
  for (const error of errors ?? []) run.failures.push(...fromRemoteError(error, { ...scope, data }));
}
