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
  try {
    callAll(tasks);
    callAll(writes);
  } finally {
    // A fault of one must not silence all that come after it.
    isPlanned = false;
    if (tasks.length > 0 || writes.length > 0) plan();
  }
}

/** Takes each off the list, with those that come meanwhile; if one throws, the others stay there. */
function callAll(list: (() => void)[]): void {
  let called = 0;
  try {
    while (called < list.length) {
      called += 1;
      list[called - 1]?.();
    }
  } finally {
    list.splice(0, called);
  }
}
