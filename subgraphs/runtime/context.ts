import { isOperator, type Caller } from '#common/identity/caller.ts';
import type { Logger } from '#common/process/logging.ts';
import type { LimitsLeft } from '#common/graph/limits-left.ts';
import { createOrganizationDirectory } from '#common/services/organization-directory.ts';
import type { MemberChanges } from '#common/services/member-changes.ts';
import type { ServiceClient } from '#common/services/service-client.ts';
import type { ServerTraits } from './domain/flow/assign-engine.ts';
import type { FlowStore } from './domain/flow/import-flow.ts';
import type { Page } from '#common/pagination/arguments.ts';
import type { Connector } from './domain/connectors/connector.ts';
import type { ConnectorStore, ToolServers } from './domain/connectors/ports.ts';
import type { WebhookStore } from './domain/webhooks/ports.ts';
import type { ScheduleStore } from './domain/schedules/ports.ts';
import type { Document, DocumentQuota } from './domain/documents/document.ts';
import type { DocumentSearch, DocumentStore } from './domain/documents/ports.ts';
import type { Uploads } from './uploads.ts';
import type { PublisherVariables } from './domain/flow/variables/publisher-variables.ts';
import type { Memberships } from './domain/run/access.ts';
import type { RunQueue } from './domain/run/ports.ts';
import type { UsageReports } from './domain/run/report-usage.ts';
import type { StartRunPorts } from './domain/run/start-run.ts';
import type { Loaders } from './store/loaders.ts';
import type { Connection } from '#common/pagination/connection.ts';
import type { Run } from './domain/run/run.ts';
import type { ReportInterval, RunStatistics } from './domain/run/statistics.ts';
import type { RunFilter, RunScope } from './store/runs/run-lists.ts';
import type { StatisticsScope } from './store/runs/run-statistics.ts';
import type { RunUsage } from './store/runs/run-usage.ts';
import type { RunLogReader, RunSignals } from './streaming/run-signals.ts';

/** What was counted, and lists over all instances. */
export interface Statistics {
  read(scope: StatisticsScope, from: Date, to: Date, interval: ReportInterval): Promise<RunStatistics>;
  usage(instanceIds: readonly string[]): Promise<RunUsage[]>;
  runs(scope: RunScope, filter: RunFilter, page: Page): Promise<Connection<Run>>;
}

export interface Context extends Omit<StartRunPorts, 'memberships'> {
  readonly caller: Caller;
  /** As of this request; a subscription takes fresh ones every now and then. */
  memberships: Memberships;
  readonly freshMemberships: () => Memberships;
  /** Of this request; a subscription takes fresh ones for each event. */
  loaders: Loaders;
  readonly freshLoaders: () => Loaders;
  readonly flows: FlowStore;
  /** Runs what the embedded engine cannot; undefined where none is configured. */
  readonly flowServer: ServerTraits | undefined;
  readonly variables: PublisherVariables;
  readonly queue: RunQueue;
  readonly reports: UsageReports;
  readonly schedules: ScheduleStore;
  readonly webhooks: WebhookStore;
  readonly refusesWebhook: (url: string) => string | undefined;
  readonly connectors: ConnectorStore;
  readonly toolServers: ToolServers;
  readonly connectorReader: ConnectorReader;
  /** Where authorization servers lead people back to. */
  readonly oauthRedirect: () => string;
  readonly refusesAddress: (url: string) => string | undefined;
  readonly documents: DocumentStore;
  readonly documentQuota: DocumentQuota;
  readonly documentReader: DocumentReader;
  readonly uploads: Uploads;
  /** Calls back when a document may have another state. */
  readonly documentChanges: (id: string, signal: () => void) => Promise<() => void>;
  readonly memberChanges: MemberChanges;
  readonly log: RunLogReader;
  readonly signals: RunSignals;
  readonly statistics: Statistics;
  /** Organizations that publish the offerings, in their order; null for what there is none of. */
  readonly publishersOf: (offeringIds: readonly string[]) => Promise<(string | null)[]>;
  /** Of what this operation draws on. */
  readonly limitsLeft: LimitsLeft;
  readonly requestId: string;
  readonly logger: Logger;
}

/** Where lists of documents are read, and what stands in them. */
export interface DocumentReader {
  page(instanceId: string, page: Page): Promise<Document[]>;
  count(instanceId: string): Promise<number>;
  owner(instanceId: string): Promise<string | undefined>;
  search: DocumentSearch;
}

/** Where lists of connectors are read: of these publishers, null for the marketplace. */
export interface ConnectorReader {
  page(publishers: readonly (string | null)[], page: Page): Promise<Connector[]>;
  count(publishers: readonly (string | null)[]): Promise<number>;
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
    organizations: () => directory.organizations(),
  };
}
