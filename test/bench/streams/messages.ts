/** To the subgraph: events for so long, so many each second over all runs, one run after the other. */
export interface EmitJob {
  eventsPerSecond: number;
  durationMs: number;
}

export interface Emitted {
  /** Subscriptions under way when it began. */
  subscriptions: number;
  /** Events sent, once per subscription. */
  sent: number;
  runs: number;
}

/** To the subscribers. */
export type SubscriberJob =
  | { kind: 'subscribe'; url: string; firstRun: number; runs: number; streams: number }
  | { kind: 'measure' }
  | { kind: 'report' };

export interface Received {
  deliveries: number;
  /** Since the last `measure`, in no order. */
  latenciesMs: number[];
  /** Results with errors, and ends before the time. */
  problems: string[];
}

/** What every client asks for. */
export const QUERY = `subscription Output($run: ID!) {
  output(run: $run) { sequence sentAtMs run { id } }
}`;
/** The same with something that another subgraph knows. */
export const QUERY_WITH_REST = QUERY.replace('{ id }', '{ id name }');

/** The same clock in all processes of a machine. */
export const nowMs = (): number => performance.timeOrigin + performance.now();
