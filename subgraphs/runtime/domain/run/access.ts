import { hasScope, isOperator, type Caller } from '#common/identity/caller.ts';
import type { Run } from './run.ts';

/** Where a caller belongs; see #common/organization-directory.ts. */
export interface Memberships {
  /** May read what belongs to the organization: members, and operators for their work. */
  mayRead(organizationId: string): Promise<boolean>;
  /** Belongs to the organization: operators by their role alone do not. */
  isMember(organizationId: string): Promise<boolean>;
  /** Those that the person belongs to. */
  organizations(): Promise<string[]>;
}

type Owned = Pick<Run, 'instanceId' | 'organizationId'>;

/** Whether the caller may see an instance's runs. A program sees those of its own instance only. */
export async function maySeeRuns(caller: Caller, memberships: Memberships, owned: Owned): Promise<boolean> {
  switch (caller.kind) {
    case 'anonymous':
      return false;
    case 'service':
      return true;
    case 'program':
      return caller.instanceId === owned.instanceId && caller.organizationId === owned.organizationId;
    case 'person':
      return isOperator(caller) || (await memberships.mayRead(owned.organizationId));
  }
}

/** Whether the caller may start and cancel runs, which spends the organization's credits. */
export async function mayInvoke(caller: Caller, memberships: Memberships, owned: Owned): Promise<boolean> {
  if (caller.kind === 'program') {
    return hasScope(caller, 'INVOKE') && (await maySeeRuns(caller, memberships, owned));
  }
  return caller.kind === 'person' && (await memberships.isMember(owned.organizationId));
}
