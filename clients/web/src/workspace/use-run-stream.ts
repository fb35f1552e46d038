import { useEffect, useReducer } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../generated/gql.ts';
import type { RunStreamSubscription } from '../../generated/graphql.ts';

const stream = graphql(`
  subscription RunStream($run: ID!, $after: Int!) {
    runOutput(run: $run, after: $after) {
      sequence
      at
      ... on RunOutputDelta {
        text
      }
      ... on RunToolCalled {
        tool
        arguments
        result
      }
      ... on RunLogged {
        level
        message
      }
      ... on RunFailed {
        failure {
          code
          message
        }
      }
    }
  }
`);

const finished = graphql(`
  query RunFinished($id: ID!) {
    run(id: $id) {
      id
      ...RunTurn
    }
  }
`);

type RunEvent = RunStreamSubscription['runOutput'];

/** What a run did besides speaking. */
export type Step =
  | { kind: 'tool'; sequence: number; tool: string; arguments: unknown; result: unknown }
  | { kind: 'log'; sequence: number; level: string; message: string };

export interface StreamState {
  /** Of the last event that was taken in. */
  seen: number;
  text: string;
  steps: Step[];
  isOver: boolean;
}

const beginning: StreamState = { seen: 0, text: '', steps: [], isOver: false };

const last = new Set(['RunSucceeded', 'RunFailed', 'RunCanceled']);

/** Takes in one event. After a lost connection some come again, which changes nothing. */
function takeIn(state: StreamState, event: RunEvent): StreamState {
  if (event.sequence <= state.seen) return state;
  const next = { ...state, seen: event.sequence };
  switch (event.__typename) {
    case 'RunOutputDelta':
      return { ...next, text: state.text + event.text };
    case 'RunToolCalled': {
      const { sequence, tool, arguments: given, result } = event;
      return { ...next, steps: [...state.steps, { kind: 'tool', sequence, tool, arguments: given, result }] };
    }
    case 'RunLogged': {
      const { sequence, level, message } = event;
      return { ...next, steps: [...state.steps, { kind: 'log', sequence, level, message }] };
    }
    default:
      return last.has(event.__typename) ? { ...next, isOver: true } : next;
  }
}

/** Follows a run from its first event, over reloads and lost connections, without losing a word. */
export function useRunStream(run: string, isFollowed: boolean): StreamState {
  const client = useClient();
  const [state, dispatch] = useReducer(takeIn, beginning);
  useEffect(() => {
    if (!isFollowed) return undefined;
    const { unsubscribe } = client.subscription(stream, { run, after: 0 }).subscribe(({ data }) => {
      if (!data) return;
      dispatch(data.runOutput);
      // What it cost is known with its end; the answer changes the run in the cache.
      if (last.has(data.runOutput.__typename))
        void client.query(finished, { id: run }, { requestPolicy: 'network-only' }).toPromise();
    });
    return unsubscribe;
  }, [client, run, isFollowed]);
  return state;
}
