import { useEffect, useReducer } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { beginning, isLast, takeIn, type StreamState } from './run-stream.ts';

const stream = graphql(`
  subscription RunStream($run: ID!, $after: Int!) {
    runOutput(run: $run, after: $after) {
      sequence
      at
      ... on RunOutputDelta {
        text
      }
      ... on RunToolCalling {
        tool
        connector {
          id
          name
        }
        arguments
      }
      ... on RunToolCalled {
        tool
        connector {
          id
          name
        }
        arguments
        result
        isError
        milliseconds
      }
      ... on RunRetrieved {
        passages {
          text
          page
          document {
            id
            name
          }
        }
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
      if (isLast(data.runOutput))
        void client.query(finished, { id: run }, { requestPolicy: 'network-only' }).toPromise();
    });
    return unsubscribe;
  }, [client, run, isFollowed]);
  return state;
}
