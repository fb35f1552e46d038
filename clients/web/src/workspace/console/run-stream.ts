import type { RunStreamSubscription } from '../../../generated/graphql.ts';

type RunEvent = RunStreamSubscription['runOutput'];

export interface ToolOutcome {
  result: unknown;
  isError: boolean;
  milliseconds: number;
}

export interface Source {
  document: string;
  /** Undefined in documents without pages. */
  page: number | undefined;
  text: string;
}

/** What a run did besides speaking. */
export type Step =
  | {
      kind: 'tool';
      sequence: number;
      tool: string;
      connector: string | undefined;
      arguments: unknown;
      /** Undefined while it is under way. */
      outcome: ToolOutcome | undefined;
    }
  | { kind: 'sources'; sequence: number; passages: Source[] }
  | { kind: 'log'; sequence: number; level: string; message: string };

export interface StreamState {
  /** Of the last event that was taken in. */
  seen: number;
  text: string;
  steps: Step[];
  isOver: boolean;
}

export const beginning: StreamState = { seen: 0, text: '', steps: [], isOver: false };

const last = new Set(['RunSucceeded', 'RunFailed', 'RunCanceled']);

export const isLast = ({ __typename }: RunEvent): boolean => last.has(__typename);

/** Takes in one event. After a lost connection some come again, which changes nothing. */
export function takeIn(state: StreamState, event: RunEvent): StreamState {
  if (event.sequence <= state.seen) return state;
  const next = { ...state, seen: event.sequence, isOver: state.isOver || isLast(event) };
  const withStep = (step: Step): StreamState => ({ ...next, steps: [...state.steps, step] });
  const { sequence } = event;
  switch (event.__typename) {
    case 'RunOutputDelta':
      return { ...next, text: state.text + event.text };
    case 'RunToolCalling': {
      const { tool, connector, arguments: given } = event;
      return withStep({
        kind: 'tool',
        sequence,
        tool,
        connector: connector?.name,
        arguments: given,
        outcome: undefined,
      });
    }
    case 'RunToolCalled': {
      const { tool, connector, arguments: given, result, isError, milliseconds } = event;
      const outcome = { result, isError, milliseconds };
      const call = state.steps.findLast(
        (step) => step.kind === 'tool' && step.tool === tool && step.outcome === undefined,
      );
      // Of logs of before there was a note of its beginning.
      if (!call)
        return withStep({
          kind: 'tool',
          sequence,
          tool,
          connector: connector?.name,
          arguments: given,
          outcome,
        });
      return {
        ...next,
        steps: state.steps.map((step) => (step === call ? { ...call, outcome } : step) as Step),
      };
    }
    case 'RunRetrieved':
      return withStep({
        kind: 'sources',
        sequence,
        passages: event.passages.map(({ document, page, text }) => ({
          document: document.name,
          page: page ?? undefined,
          text,
        })),
      });
    case 'RunLogged':
      return withStep({ kind: 'log', sequence, level: event.level, message: event.message });
    default:
      return next;
  }
}
