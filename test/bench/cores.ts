import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Which cores the measured process and all the others get; undefined where processes can not be pinned. */
export interface Cores {
  gateway: string;
  others: string;
}

/** One core for the gateway alone: the last one. */
export function pinnableCores(): Cores | undefined {
  const last = availableParallelism() - 1;
  if (last < 1 || spawnSync('taskset', ['-c', String(last), 'true']).status !== 0) return undefined;
  return { gateway: String(last), others: last === 1 ? '0' : `0-${last - 1}` };
}

/** The command that starts `command` on the given cores. */
export const pinned = (cores: string | undefined, command: string[]): string[] =>
  cores === undefined ? command : ['taskset', '-c', cores, ...command];
