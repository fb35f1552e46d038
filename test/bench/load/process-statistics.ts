import { readFileSync } from 'node:fs';

/** /proc counts CPU time in these, on every Linux. */
const TICKS_PER_SECOND = 100;

/** User and system time of a process so far; undefined where there is no /proc. */
export function cpuSeconds(pid: number): number | undefined {
  const stat = read(pid, 'stat');
  if (stat === undefined) return undefined;
  return sumOf(fieldsOf(stat).slice(11, 13)) / TICKS_PER_SECOND;
}

/** The same of a process with its children, those that have ended included. */
export function familyCpuSeconds(pid: number): number | undefined {
  const stat = read(pid, 'stat');
  if (stat === undefined) return undefined;
  const living = (read(pid, `task/${pid}/children`) ?? '').trim().split(' ').filter(Boolean);
  const ofLiving = living.map((child) => cpuSeconds(Number(child)) ?? 0);
  return sumOf(fieldsOf(stat).slice(11, 15)) / TICKS_PER_SECOND + ofLiving.reduce((a, b) => a + b, 0);
}

/** Who started it; undefined where there is no /proc. */
export function parentOf(pid: number): number | undefined {
  const stat = read(pid, 'stat');
  return stat === undefined ? undefined : Number(fieldsOf(stat)[1]);
}

/** From the third on: the second is the program's name in parentheses, which may itself hold spaces. */
const fieldsOf = (stat: string): string[] => stat.slice(stat.lastIndexOf(')') + 2).split(' ');

const sumOf = (values: string[]): number => values.reduce((sum, value) => sum + Number(value), 0);

/** The most memory that a process has held at any time. */
export function peakMemoryBytes(pid: number): number | undefined {
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(read(pid, 'status') ?? '')?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

/** The memory that a process holds now. */
export function residentMemoryBytes(pid: number): number | undefined {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(read(pid, 'status') ?? '')?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

/** What some cores (`0`, `0-2`) have worked together so far, for whomever; undefined where there is no /proc. */
export function coreSeconds(cores: string): number | undefined {
  const [first = 0, last = first] = cores.split('-').map(Number);
  const stat = read('', 'stat');
  if (stat === undefined) return undefined;
  const lines = [...stat.matchAll(/^cpu(\d+) (.*)$/gmu)];
  const busyTicks = lines
    .filter(([, core]) => Number(core) >= first && Number(core) <= last)
    .map(([, , figures = '']) => {
      // Guests' time is in the user's already.
      const [user = 0, nice = 0, system = 0, , , irq = 0, softIrq = 0] = figures.split(' ').map(Number);
      return user + nice + system + irq + softIrq;
    });
  return busyTicks.reduce((sum, ticks) => sum + ticks, 0) / TICKS_PER_SECOND;
}

/** How many cores there are in `0` or `0-2`. */
export function countCores(cores: string): number {
  const [first = 0, last = first] = cores.split('-').map(Number);
  return last - first + 1;
}

function read(pid: number | '', file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
