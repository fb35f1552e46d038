/** What the load generator is asked to do. */
export interface LoadJob {
  url: string;
  /** JSON bodies, posted in turn over all connections together. */
  bodies: string[];
  /** How long the right answer to each body is. */
  answerBytes: number[];
  connections: number;
  warmUpMs: number;
  measureMs: number;
  /** The measurement goes on, at most five times as long, until there are so many answers. */
  minAnswers: number;
  /** The process whose CPU time is read when the measurement begins and when it ends. */
  gatewayPid: number;
  /** The cores (`0`, `0-2`) that all the others have; absent where processes are not pinned. */
  otherCores?: string;
}

export interface LoadResult {
  /** All that was answered, warm-up and the last answers after the end included. */
  answered: number;
  /** Of them: with another status or length than the right answer, and connections that broke. */
  failures: number;
  /** Answered between the beginning and the end of the measurement, and what they took. */
  measured: number;
  measuredSeconds: number;
  meanMs: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  /** Absent where there is no /proc. */
  cpuMsPerRequest?: number;
  /** Of one core, how much the measured process had; absent where there is no /proc. */
  cpuPercent?: number;
  /** How busy the others' cores were, with whatever. Near 100, it is they who were measured. */
  othersPercent?: number;
}
