import cluster from 'node:cluster';

/** What a start puts its running parts into. */
export interface Running {
  /** Disposed of when the process ends, last in, first out. */
  stack: AsyncDisposableStack;
  /** Aborted when the process is to end: a start under way goes no further. */
  signal: AbortSignal;
  /** Done, instead of everything on the stack, by somebody who will not wait. */
  atOnce: (() => Promise<void>) | undefined;
}

export interface Outcome {
  /** A signal came; `again` means that the process was stopping already. */
  onSignal(again: boolean): void;
  /** Everything has stopped, as a signal asked for. */
  onStopped(): void;
  /** Tells the person why nothing runs any more. */
  onFailure(error: unknown): void;
  /** Writes down a fault that nobody expected. */
  onFault(error: unknown): void;
}

/**
 * Starts something and keeps it running until a signal comes, then drains it: what was started last stops
 * first. A second signal no longer waits. A start that fails and a fault that nobody caught stop everything
 * just the same: otherwise the process would die and leave its PostgreSQL behind.
 */
export function runUntilSignal(start: (running: Running) => Promise<void>, outcome: Outcome): void {
  const abort = new AbortController();
  const running: Running = { stack: new AsyncDisposableStack(), signal: abort.signal, atOnce: undefined };
  let started = Promise.resolve();

  const stop = async (exitCode: number): Promise<void> => {
    if (abort.signal.aborted) return;
    abort.abort(new Error('the process is stopping'));
    // A step under way (PostgreSQL coming up) is finished first, so that its result can be stopped.
    await started.catch(() => undefined);
    const failed = await running.stack.disposeAsync().then(
      () => false,
      (error: unknown) => (outcome.onFault(error), true),
    );
    if (!failed && exitCode === 0) outcome.onStopped();
    // What a library leaves open (a timer, a socket) must not keep a stopped supergraph in the terminal.
    process.exit(failed ? 1 : exitCode);
  };

  const stopAtOnce = async (): Promise<void> => {
    // A terminal signals a whole group, and the primary process each of its workers: twice is once here.
    if (cluster.isWorker) return;
    await running.atOnce?.().catch(outcome.onFault);
    process.exit(130);
  };

  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      outcome.onSignal(abort.signal.aborted);
      void (abort.signal.aborted ? stopAtOnce() : stop(0));
    });
  }
  for (const name of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(name, (error: unknown) => {
      outcome.onFault(error);
      void stop(1);
    });
  }
  // A terminal that was closed can no longer be written to; that is no fault.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

  started = start(running);
  started.catch((error: unknown) => {
    if (abort.signal.aborted) return;
    outcome.onFailure(error);
    void stop(1);
  });
}
