/** Told how long a processor was busy: what else the machine does, and waiting, is not in it. */
export type Spend = (cpuMs: number) => void;

/** Calls `work`, which waits for nothing, and says what it took of this thread. */
export function processorTime<T>(work: () => T, spend: Spend | undefined): T {
  if (!spend) return work();
  const before = process.threadCpuUsage();
  try {
    return work();
  } finally {
    spend(cpuMsSince(before));
  }
}

export function cpuMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}
