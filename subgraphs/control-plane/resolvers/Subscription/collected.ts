import { changing } from '#common/graph/changing.ts';
import type { Notifications } from '#common/database/notifications.ts';

/** Of what a subscriber has not read yet; beyond, it has to look for itself. */
const MAX_WAITING = 1_000;

export interface Collected {
  ids: string[];
  /** There were others: all before the first event, and what came while the database was away. */
  missed: boolean;
}

/** The ids that a channel tells, for a service that has to hear of each: what came meanwhile is one event. */
export function collected(
  notifications: Notifications,
  channel: string,
): Promise<AsyncIterableIterator<Collected>> {
  const waiting = new Set<string>();
  let missed = true;
  return changing<Collected>({
    listen: (signal) =>
      notifications.listen(channel, (id) => {
        if (id === '' || waiting.size === MAX_WAITING) missed = true;
        else waiting.add(id);
        signal();
      }),
    async read() {
      const told = { ids: [...waiting], missed };
      waiting.clear();
      missed = false;
      return told;
    },
  });
}
