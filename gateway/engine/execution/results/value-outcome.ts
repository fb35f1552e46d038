import { type Outcome, outcome } from '../executor.ts';
import type { Run } from '../run.ts';
import { tooLong } from '../errors/too-long.ts';

/**
 * A result as a value, at most as long as an answer may be once it is printed. What was fetched once may stand in many
 * places of it, which costs nothing before somebody writes it to a socket.
 */
export function valueOutcome<TContext>(run: Run<TContext>): Outcome<Record<string, unknown>> {
  const made = outcome(run, run.program.toValue);
  const { signal } = run;
  if (made.data === null || roomLeft(made.data, signal.maxBytes) >= 0) return made;
  signal.spend(signal.maxBytes + 1);
  return { data: null, errors: tooLong(run) };
}

/** What is left of so many characters when a value has been printed; below zero as soon as it does not fit. */
function roomLeft(value: unknown, characters: number): number {
  if (typeof value === 'string') return characters - value.length - 2;
  if (typeof value !== 'object' || value === null) return characters - 4;
  let room = characters - 2;
  for (const [key, member] of Object.entries(value)) {
    room = roomLeft(member, room - (Array.isArray(value) ? 1 : key.length + 4));
    if (room < 0) break;
  }
  return room;
}
