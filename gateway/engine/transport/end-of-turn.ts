const tasks: (() => void)[] = [];
const writes: (() => void)[] = [];
let isPlanned = false;

/**
 * Calls `task`, which must not throw, when all that has come over sockets by now has been looked at, before the
 * process waits for more: what can be done together then costs less, and nobody waits longer for it.
 */
export function atEndOfTurn(task: () => void): void {
  tasks.push(task);
  plan();
}

/** As `atEndOfTurn`, after all tasks: what these have to say goes in the same write. */
export function writeAtEndOfTurn(write: () => void): void {
  writes.push(write);
  plan();
}

function plan(): void {
  if (isPlanned) return;
  isPlanned = true;
  setImmediate(end);
}

function end(): void {
  // A task may bring another one.
  for (let i = 0; i < tasks.length; i += 1) tasks[i]?.();
  tasks.length = 0;
  for (let i = 0; i < writes.length; i += 1) writes[i]?.();
  writes.length = 0;
  isPlanned = false;
}
