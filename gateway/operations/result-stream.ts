import type { ExecutionResult, FormattedExecutionResult } from 'graphql';

export type ResultStream = AsyncGenerator<FormattedExecutionResult, void, void>;

export interface ResultStreamHooks {
  format(result: ExecutionResult): FormattedExecutionResult;
  /** The stream's last result when the engine fails: what was thrown is not for clients. */
  failure(error: unknown): FormattedExecutionResult;
  /** Called once, however the stream ends. */
  onEnd(): void;
}

/**
 * Passes a stream on, result by result, as fast as somebody takes them. Not an async generator
 * function, whose `return` would wait for a result that may never come.
 */
export function resultStream(
  source: AsyncGenerator<ExecutionResult, void, void>,
  { format, failure, onEnd }: ResultStreamHooks,
): ResultStream {
  let hasEnded = false;
  const end = (): void => {
    if (hasEnded) return;
    hasEnded = true;
    onEnd();
  };
  const finish = async (): Promise<IteratorResult<FormattedExecutionResult, void>> => {
    end();
    await source.return();
    return { done: true, value: undefined };
  };
  return {
    async next() {
      if (hasEnded) return { done: true, value: undefined };
      try {
        const { done, value } = await source.next();
        if (!done) return { done, value: format(value) };
        end();
        return { done: true, value: undefined };
      } catch (error) {
        end();
        return { done: false, value: failure(error) };
      }
    },
    return: finish,
    throw: finish,
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await finish();
    },
  };
}
