import { noteOrganization } from '../audit/recording.ts';
import { hasScope, isOperator, type Caller, type Scope } from '../identity/caller.ts';
import type { ServiceClient } from './service-client.ts';

/** Tells what a caller may do in an organization. Make a fresh one for every request. */
export interface OrganizationDirectory {
  /** True for members, for the organization's own API keys that may read, for operators and for our services. */
  mayRead(organizationId: string): Promise<boolean>;
  /** True for owners and admins, for the organization's own API keys with ADMIN, for operators and for our services. */
  mayManage(organizationId: string): Promise<boolean>;
  /** Whether there is such an organization: operators and our services may read whatever they name. */
  exists(organizationId: string): Promise<boolean>;
  /** Those that the caller belongs to; a key's own if it may read; none for operators and services by their role. */
  organizations(): Promise<string[]>;
}

const ORGANIZATION = /* GraphQL */ `
  query Organization($id: ID!) {
    organization(id: $id) {
      id
    }
  }
`;

type Role = 'OWNER' | 'ADMIN' | 'MEMBER';
/** A person's roles by organization. */
type Roles = ReadonlyMap<string, Role>;

const MEMBERSHIPS = /* GraphQL */ `
  query Memberships($email: String!) {
    memberships(email: $email) {
      organization
      role
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
  let asked: Promise<Roles> | undefined;
  const roleIn = async (organizationId: string): Promise<Role | undefined> => {
    if (caller.kind !== 'person' || caller.email === null) return undefined;
    return (await (asked ??= rolesOf(caller.email, controlPlane))).get(organizationId);
  };
  const may = async (
    organizationId: string,
    scopes: readonly Scope[],
    roles: readonly Role[],
  ): Promise<boolean> => {
    if (caller.kind === 'service' || isOperator(caller)) return true;
    if (caller.kind === 'program')
      return caller.organizationId === organizationId && scopes.some((scope) => hasScope(caller, scope));
    const role = await roleIn(organizationId);
    return role !== undefined && roles.includes(role);
  };
  const organizations = async (): Promise<string[]> => {
    if (caller.kind === 'program')
      return (await may(caller.organizationId, ['READ', 'ADMIN'], [])) ? [caller.organizationId] : [];
    if (caller.kind !== 'person' || caller.email === null) return [];
    return [...(await (asked ??= rolesOf(caller.email, controlPlane))).keys()];
  };
  const exists = async (organizationId: string): Promise<boolean> => {
    if ((await organizations()).includes(organizationId)) return true;
    const { organization } = await controlPlane.request<{ organization: object | null }>(ORGANIZATION, {
      id: organizationId,
    });
    return organization !== null;
  };
  return {
    exists,
    organizations,
    mayRead: (organizationId) =>
      noted(organizationId, may(organizationId, ['READ', 'ADMIN'], ['OWNER', 'ADMIN', 'MEMBER'])),
    mayManage: (organizationId) => noted(organizationId, may(organizationId, ['ADMIN'], ['OWNER', 'ADMIN'])),
  };
}

/** An audit log shows what was about an organization to those who keep it. */
async function noted(organizationId: string, allowed: Promise<boolean>): Promise<boolean> {
  if (await allowed) noteOrganization(organizationId);
  return allowed;
}

async function rolesOf(email: string, controlPlane: ServiceClient): Promise<Roles> {
  const { memberships } = await controlPlane.request<{
    memberships: { organization: string; role: Role }[];
  }>(MEMBERSHIPS, { email });
  return new Map(memberships.map(({ organization, role }) => [organization, role]));
}
