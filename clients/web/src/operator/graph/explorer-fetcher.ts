import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import type { ExecutionResult } from 'graphql';
import { readEvents } from '../../../../widget/src/server-sent-events.ts';
import type { Timings } from './plan-drawing.tsx';

export interface Explained {
  queryPlan: string;
  timings: Timings | undefined;
  cost: { estimated: number; limit: number } | undefined;
}

/** Runs what GraphiQL is given, streams included, and tells how each was fetched. */
export function createExplorerFetcher(onExplained: (explained: Explained) => void): Fetcher {
  const explain = (result: ExecutionResult, { operationName }: FetcherParams): ExecutionResult => {
    const { queryPlan, timings, cost, ...rest } = (result.extensions ?? {}) as unknown as Partial<Explained>;
    // What GraphiQL asks for itself is nobody's operation.
    if (queryPlan !== undefined && operationName !== 'IntrospectionQuery')
      onExplained({ queryPlan, timings, cost });
    const { extensions: _explanation, ...answer } = result;
    return Object.keys(rest).length > 0 ? { ...answer, extensions: rest } : answer;
  };
  return async function* fetcher(params: FetcherParams) {
    const leaving = new AbortController();
    try {
      const response = await fetch('/explorer', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          // A stream is answered by events, everything else as JSON.
          accept: isStream(params) ? 'text/event-stream' : 'application/json',
        },
        body: JSON.stringify(params),
        signal: leaving.signal,
      });
      if (!response.headers.get('content-type')?.startsWith('text/event-stream') || !response.body)
        return yield explain((await response.json()) as ExecutionResult, params);
      for await (const { event, data } of readEvents(response.body)) {
        if (event === 'next') yield explain(JSON.parse(data) as ExecutionResult, params);
        if (event === 'complete') return;
      }
    } finally {
      // Whoever presses Stop leaves the generator, and with it the stream.
      leaving.abort();
    }
  };
}

const isStream = ({ query, operationName }: FetcherParams): boolean =>
  operationName
    ? new RegExp(`\\bsubscription\\s+${operationName}\\b`).test(query)
    : /^\s*(?:#[^\n]*\n\s*)*subscription\b/.test(query);
