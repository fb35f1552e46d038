import type { FormattedExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import type { DeferredResult, IncrementalPayload } from '../engine/engine.ts';

type FormattedErrors = readonly GraphQLFormattedError[] | undefined;

export interface FirstPart extends FormattedExecutionResult {
  readonly hasNext: boolean;
}

export interface LaterPart {
  readonly incremental?: readonly (Omit<DeferredResult, 'errors'> & { readonly errors?: FormattedErrors })[];
  /** Of no deferred fragment: the rest will not come. */
  readonly errors?: FormattedErrors;
  readonly hasNext: boolean;
}

/** Whoever has one must take at least the first part: until the stream has ended, it holds a generation. */
export type PartStream = AsyncGenerator<FirstPart | LaterPart, void, void>;

export interface PartStreamHooks {
  formatErrors(errors: readonly GraphQLError[]): FormattedErrors;
  /** The last part when the engine fails: what was thrown is not for clients. */
  failure(error: unknown): FormattedExecutionResult;
  /** Called once, however the stream ends; told whether any deferred part has errors. */
  onEnd(hasFailed: boolean): void;
}

/** The result's parts as clients get them; the last one, and no other, has no next. */
export async function* partStream(
  first: FirstPart,
  payloads: AsyncGenerator<IncrementalPayload, void, void>,
  { formatErrors, failure, onEnd }: PartStreamHooks,
): PartStream {
  let hasFailed = false;
  const formatted = ({ errors, ...rest }: DeferredResult) => {
    if (!errors) return rest;
    hasFailed = true;
    return { ...rest, errors: formatErrors(errors) };
  };
  try {
    yield first;
    for await (const { incremental, hasNext } of payloads) {
      yield incremental ? { incremental: incremental.map(formatted), hasNext } : { hasNext };
    }
  } catch (error) {
    hasFailed = true;
    yield { errors: failure(error).errors, hasNext: false };
  } finally {
    onEnd(hasFailed);
  }
}
