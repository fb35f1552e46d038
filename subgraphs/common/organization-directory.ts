import DataLoader from 'dataloader';
import type { Caller } from './identity/caller.ts';
import { hasScope, isOperator } from './identity/caller.ts';
import type { ServiceClient } from './service-client.ts';

/** Tells whether a caller belongs to an organization. Make a fresh one for every request. */
export interface OrganizationDirectory {
  /** True for members, for the organization's own API keys that may read, for operators and for our services. */
  mayRead(organizationId: string): Promise<boolean>;
}

const MEMBERSHIPS = /* GraphQL */ `
  query Memberships($email: String!) {
    memberships(email: $email) {
      organization
    }
  }
`;

/**
 * Asks control-plane, which owns memberships, at most once a request. Nothing is kept longer:
 * a workspace that was made a moment ago is visible, a member who was removed is not.
 */
export function createOrganizationDirectory(
  caller: Caller,
  controlPlane: ServiceClient,
): OrganizationDirectory {
  const memberships = new DataLoader<string, ReadonlySet<string>>(async (emails) =>
    Promise.all(
      emails.map(async (email) => {
        const data = await controlPlane.request<{ memberships: { organization: string }[] }>(MEMBERSHIPS, {
          email,
        });
        return new Set(data.memberships.map(({ organization }) => organization));
      }),
    ),
  );
  return {
    async mayRead(organizationId) {
      if (caller.kind === 'service' || isOperator(caller)) return true;
      if (caller.kind === 'program') return reads(caller) && caller.organizationId === organizationId;
      if (caller.kind !== 'person' || caller.email === null) return false;
      return (await memberships.load(caller.email)).has(organizationId);
    },
  };
}

const reads = (caller: Caller): boolean => hasScope(caller, 'READ') || hasScope(caller, 'ADMIN');
