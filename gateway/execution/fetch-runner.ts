import type { Extraction, FetchStep } from '../planning/program.ts';
import { OperationTypeNode } from 'graphql';
import type { RemoteError, SubgraphAnswer } from '../transport/answer.ts';
import type { SubgraphClient } from '../transport/subgraph-client.ts';
import { SubgraphError } from '../transport/subgraph-error.ts';
import { type ErrorScope, fromFailure, fromRemoteError } from './remote-errors.ts';
import { bodyOpening, type EntityRequest, entityRequests, variablesText } from './requests.ts';
import type { Run } from './run.ts';

export interface FetchEvent<TContext> {
  subgraph: string;
  operationName?: string;
  durationMs: number;
  status: 'ok' | 'graphql-error' | 'error';
  context: TContext;
  error?: Error;
}

export interface FetchHooks<TContext> {
  requestHeaders?(
    subgraph: string,
    context: TContext,
  ): Record<string, string> | Promise<Record<string, string>>;
  onFetch?(event: FetchEvent<TContext>): void;
}

/** Runs single fetches: whatever happens to one, the run goes on with what there is. */
export class FetchRunner<TContext> {
  readonly #clients: ReadonlyMap<string, SubgraphClient>;
  readonly #hooks: FetchHooks<TContext>;
  readonly #openings = new WeakMap<FetchStep, string>();

  constructor(clients: ReadonlyMap<string, SubgraphClient>, hooks: FetchHooks<TContext>) {
    this.#clients = clients;
    this.#hooks = hooks;
  }

  async run(run: Run<TContext>, step: FetchStep): Promise<void> {
    try {
      await (step.extract
        ? this.#runEntities(run, step, step.extract(run.answers))
        : this.#runRoot(run, step));
    } catch (error) {
      run.errors.push(fromFailure(error, this.#scope(run, step)));
    }
  }

  async #runRoot(run: Run<TContext>, step: FetchStep): Promise<void> {
    const answer = await this.#send(run, step, variablesText(step, run.variables));
    this.#report(run, answer.errors, this.#scope(run, step));
    run.answers.roots[step.id] = answer.data;
  }

  async #runEntities(run: Run<TContext>, step: FetchStep, extraction: Extraction): Promise<void> {
    const { positions, representations } = extraction;
    const entities: unknown[] = Array.from({ length: representations.length }, () => undefined);
    run.answers.positions[step.id] = positions;
    run.answers.entities[step.id] = entities;
    if (representations.length === 0) return;
    const variables = variablesText(step, run.variables);
    if (!step.hasRepresentations) {
      const answer = await this.#send(run, step, variables);
      this.#report(run, answer.errors, { ...this.#scope(run, step), positions });
      entities[0] = answer.data;
      return;
    }
    const options = this.#client(step).options;
    const requests = entityRequests(extraction, options);
    await Promise.all(
      requests.map(async (request) => {
        const scope = { ...this.#scope(run, step), positions, sent: request.positions };
        try {
          const separator = variables === '' ? '' : ',';
          const text = `"representations":${request.representations}${separator}${variables}`;
          this.#place(await this.#send(run, step, text), request, entities, run, scope);
        } catch (error) {
          run.errors.push(fromFailure(error, scope));
        }
      }),
    );
  }

  #place(
    answer: SubgraphAnswer,
    request: EntityRequest,
    entities: unknown[],
    run: Run<TContext>,
    scope: ErrorScope,
  ): void {
    this.#report(run, answer.errors, scope);
    const received = answer.data?.['_entities'];
    if (received === undefined || received === null) {
      if (!answer.errors?.length) throw wrongLength(scope.step.subgraph);
      return;
    }
    // A list of another length can not be matched with what was asked for: rows would go to wrong entities.
    if (!Array.isArray(received) || received.length !== request.positions.length) {
      throw wrongLength(scope.step.subgraph);
    }
    for (const [i, position] of request.positions.entries()) entities[position] = received[i];
  }

  async #send(run: Run<TContext>, step: FetchStep, variables: string): Promise<SubgraphAnswer> {
    const startMs = performance.now();
    let status: FetchEvent<TContext>['status'] = 'error';
    let failure: Error | undefined;
    try {
      const headers = (await this.#hooks.requestHeaders?.(step.subgraph, run.context)) ?? {};
      const body = `${this.#opening(step)}${variables}}}`;
      const isQuery = step.operation === OperationTypeNode.QUERY;
      const answer = await this.#client(step).send(body, headers, run.signal, isQuery);
      status = answer.errors?.length ? 'graphql-error' : 'ok';
      return answer;
    } catch (error) {
      failure = error as Error;
      throw error;
    } finally {
      this.#hooks.onFetch?.({
        subgraph: step.subgraph,
        operationName: step.operationName,
        durationMs: performance.now() - startMs,
        status,
        context: run.context,
        error: failure,
      });
    }
  }

  #opening(step: FetchStep): string {
    const known = this.#openings.get(step) ?? bodyOpening(step);
    this.#openings.set(step, known);
    return known;
  }

  #client(step: FetchStep): SubgraphClient {
    const client = this.#clients.get(step.subgraph);
    if (!client)
      throw new SubgraphError(
        step.subgraph,
        'SUBGRAPH_UNAVAILABLE',
        `Subgraph "${step.subgraph}" is not known.`,
      );
    return client;
  }

  #scope(run: Run<TContext>, step: FetchStep): ErrorScope {
    return { step, clientPath: (path) => run.program.clientPath(path) };
  }

  #report(run: Run<TContext>, errors: readonly RemoteError[] | undefined | null, scope: ErrorScope): void {
    for (const error of errors ?? []) run.errors.push(...fromRemoteError(error, scope));
  }
}

function wrongLength(subgraph: string): SubgraphError {
  const message = `Subgraph "${subgraph}" did not answer with one entity for each representation.`;
  return new SubgraphError(subgraph, 'SUBGRAPH_INVALID_RESPONSE', message);
}
