/** A question of an earlier page, and the run that answers it. */
export interface Remembered {
  run: string;
  question: string;
}

export interface Memory {
  session: string;
  turns: Remembered[];
}

const MAX_TURNS = 50;

const keyOf = (instance: string): string => `agent-widget:${instance}`;

/** What this browser was told before; a browser that keeps nothing begins anew on each page. */
export function recall(instance: string): Memory {
  try {
    const { session, turns } = JSON.parse(localStorage.getItem(keyOf(instance)) ?? '') as Memory;
    if (typeof session === 'string' && Array.isArray(turns)) return { session, turns };
  } catch {
    // Nothing was kept, or what was kept is not ours.
  }
  return { session: crypto.randomUUID(), turns: [] };
}

export function remember(instance: string, { session, turns }: Memory): void {
  try {
    localStorage.setItem(keyOf(instance), JSON.stringify({ session, turns: turns.slice(-MAX_TURNS) }));
  } catch {
    // A conversation that cannot be kept can still be had.
  }
}
