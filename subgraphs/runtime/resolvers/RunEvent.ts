import type { Context } from '../context.ts';
import type {
  RunCanceledResolvers,
  RunEventResolvers,
  RunFailedResolvers,
  RunLoggedResolvers,
  RunRetrievedResolvers,
  RunOutputDeltaResolvers,
  RunStartedResolvers,
  RunSucceededResolvers,
  RunToolCalledResolvers,
  RunToolCallingResolvers,
} from '../generated/resolvers.ts';

export const RunEvent: RunEventResolvers = { __resolveType: ({ kind }) => kind };

const ofRun = { run: ({ runId }: { runId: string }) => ({ id: runId }) };

export const RunStarted: RunStartedResolvers = ofRun;
export const RunOutputDelta: RunOutputDeltaResolvers = ofRun;
/** Events of earlier versions are of no connector's tools. */
const ofTool = {
  ...ofRun,
  connector: (
    { connectorId }: { connectorId?: string | null },
    _arguments: object,
    { connectors }: Context,
  ) => (connectorId ? connectors.find(connectorId).then((found) => found ?? null) : null),
};
export const RunToolCalling: RunToolCallingResolvers = ofTool;
export const RunToolCalled: RunToolCalledResolvers = {
  ...ofTool,
  isError: ({ isError = false }) => isError,
  milliseconds: ({ milliseconds = 0 }) => milliseconds,
};
export const RunRetrieved: RunRetrievedResolvers = { ...ofRun, passages: ({ passages }) => [...passages] };
export const RunLogged: RunLoggedResolvers = ofRun;
export const RunSucceeded: RunSucceededResolvers = {
  ...ofRun,
  // Events of earlier versions do not say it, and ended of themselves as far as was known.
  finish: ({ finish }) => finish ?? 'COMPLETE',
};
export const RunFailed: RunFailedResolvers = ofRun;
export const RunCanceled: RunCanceledResolvers = ofRun;
