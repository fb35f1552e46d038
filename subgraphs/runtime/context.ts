import { isOperator, type Caller } from '#common/identity/caller.ts';
import type { Logger } from '#common/logging.ts';
import { createOrganizationDirectory } from '#common/organization-directory.ts';
import type { ServiceClient } from '#common/service-client.ts';
import type { FlowStore } from './domain/flow/import-flow.ts';
import type { Memberships } from './domain/run/access.ts';
import type { StartRunPorts } from './domain/run/start-run.ts';
import type { Loaders } from './store/loaders.ts';
import type { RunLogReader } from './streaming/follow-run.ts';
import type { RunSignals } from './streaming/run-signals.ts';

export interface Context extends Omit<StartRunPorts, 'memberships'> {
  readonly caller: Caller;
  /** As of this request; a subscription takes fresh ones every now and then. */
  memberships: Memberships;
  readonly freshMemberships: () => Memberships;
  /** Of this request; a subscription takes fresh ones for each event. */
  loaders: Loaders;
  readonly freshLoaders: () => Loaders;
  readonly flows: FlowStore;
  readonly log: RunLogReader;
  readonly signals: RunSignals;
  readonly requestId: string;
  readonly logger: Logger;
}

/** Asks control-plane at most once a request, and never for a caller's own role's sake. */
export function membershipsOf(caller: Caller, controlPlane: ServiceClient): Memberships {
  const directory = createOrganizationDirectory(caller, controlPlane);
  const asPlainPerson =
    caller.kind === 'person' && isOperator(caller)
      ? createOrganizationDirectory({ ...caller, roles: [] }, controlPlane)
      : directory;
  return {
    mayRead: (organizationId) => directory.mayRead(organizationId),
    isMember: (organizationId) => asPlainPerson.mayRead(organizationId),
  };
}
