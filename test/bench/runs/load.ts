import { createClient, type Client } from 'graphql-ws';
import { Agent, request } from 'node:http';
import { WebSocket } from 'ws';
import type { Market } from './market.ts';

export interface RunFigures {
  runsPerSecond: number;
  /** From sending `runStart` until the first event is there, sorted. */
  firstEventMs: number[];
  /** From sending `runStart` until the last event is there, sorted. */
  endMs: number[];
}

const START =
  'mutation ($input: RunStartInput!) { runStart(input: $input) { run { id } errors { code message } } }';
const OUTPUT =
  'subscription ($run: ID!) { runOutput(run: $run) { __typename sequence ... on RunOutputDelta { text } } }';
export const QUESTION = 'Where is my parcel, and when will it arrive?';

/** A program that starts runs and follows each to its end, so many at a time. */
export async function loadRuns(market: Market, inFlight: number, seconds: number): Promise<RunFigures> {
  const authorization = `Bearer ${market.key}`;
  const agent = new Agent({ keepAlive: true });
  const socket = createClient({
    url: market.url.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { headers: { authorization } },
  });
  const started = performance.now();
  const untilMs = started + seconds * 1_000;
  const firstEventMs: number[] = [];
  const endMs: number[] = [];
  const one = async (): Promise<void> => {
    while (performance.now() < untilMs) {
      const begun = performance.now();
      const run = await startRun(market, authorization, agent);
      let isFirst = true;
      await follow(socket, run, () => {
        if (isFirst) firstEventMs.push(performance.now() - begun);
        isFirst = false;
      });
      endMs.push(performance.now() - begun);
    }
  };
  try {
    await Promise.all(Array.from({ length: inFlight }, one));
    const runsPerSecond = (endMs.length / (performance.now() - started)) * 1_000;
    return { runsPerSecond, firstEventMs: sorted(firstEventMs), endMs: sorted(endMs) };
  } finally {
    agent.destroy();
    await socket.dispose();
  }
}

export const sorted = (values: number[]): number[] => values.toSorted((a, b) => a - b);

function startRun({ url, instance }: Market, authorization: string, agent: Agent): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const headers = { 'content-type': 'application/json', authorization };
  const sent = request(url, { method: 'POST', agent, headers }, (response) => {
    let body = '';
    response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    response.on('error', reject).on('end', () => {
      const { data } = JSON.parse(body) as { data?: { runStart: { run: { id: string } | null } } };
      if (data?.runStart.run) resolve(data.runStart.run.id);
      else reject(new Error(`a run did not start: ${body}`));
    });
  });
  sent.on('error', reject);
  sent.end(JSON.stringify({ query: START, variables: { input: { instance, input: QUESTION } } }));
  return promise;
}

/** Resolves with the end of the run; one that does not succeed is a failure of the benchmark. */
function follow(socket: Client, run: string, onEvent: () => void): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let last = '';
  let sequence = 0;
  socket.subscribe<{ runOutput: { __typename: string; sequence: number } }>(
    { query: OUTPUT, variables: { run } },
    {
      next({ data, errors }) {
        if (!data) return reject(new Error(JSON.stringify(errors)));
        onEvent();
        if (data.runOutput.sequence !== ++sequence) reject(new Error(`the run ${run} has a gap in its log`));
        last = data.runOutput.__typename;
      },
      error: reject,
      complete: () =>
        last === 'RunSucceeded' ? resolve() : reject(new Error(`the run ${run} ended with ${last}`)),
    },
  );
  return promise;
}
