import { z } from 'zod';
import type { Logger } from '../process/logging.ts';
import { followEvents } from './follow-events.ts';
import type { ServiceClient } from './service-client.ts';

const CHANGED = /* GraphQL */ `
  subscription MembersChanged {
    membersChanged {
      organizations
      missed
    }
  }
`;

const event = z.object({
  membersChanged: z.object({ organizations: z.array(z.string()), missed: z.boolean() }),
});

const LOOKS_AT_ONCE = 20;

type Look = () => Promise<void>;

/** Has what is open for members of an organization looked at when somebody is removed from it. */
export interface MemberChanges {
  /** Calls `look` until what it returns is called; it must not reject. */
  listen(organization: string, look: Look): () => void;
  close(): Promise<void>;
}

/** Hears from control-plane whose members changed: nobody is asked while nothing changes, however much is open. */
export function followMemberChanges(controlPlane: ServiceClient, logger: Logger): MemberChanges {
  const open = new Map<string, Set<Look>>();
  const closing = new AbortController();
  const lookAt = async (looks: Look[]): Promise<void> => {
    for (let done = 0; done < looks.length; done += LOOKS_AT_ONCE)
      await Promise.all(looks.slice(done, done + LOOKS_AT_ONCE).map((look) => look()));
  };
  const following = followEvents(
    {
      service: controlPlane,
      subscription: CHANGED,
      event,
      onEvent: ({ membersChanged: { organizations, missed } }) =>
        lookAt(
          (missed ? [...open.values()] : organizations.map((id) => open.get(id) ?? [])).flatMap((looks) =>
            Array.from(looks),
          ),
        ),
      onOutage: (error) =>
        logger.warn(
          { err: error },
          'members who are removed follow what is open to its next change, until control-plane answers',
        ),
    },
    closing.signal,
  );
  return {
    listen(organization, look) {
      const looks = open.get(organization) ?? new Set();
      open.set(organization, looks.add(look));
      return () => {
        looks.delete(look);
        if (looks.size === 0 && open.get(organization) === looks) open.delete(organization);
      };
    },
    async close() {
      closing.abort();
      await following;
    },
  };
}
