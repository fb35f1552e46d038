import { auditMutations, type AuditedContext } from '../audit/audit-mutations.ts';
import type { Database } from '../database.ts';
import { addServiceFields } from '../operations/service-fields.ts';
import type { CalledService } from '../service-call-error.ts';
import { serveSubgraph, type SubgraphServer, type SubgraphServerOptions } from './subgraph-server.ts';

export interface MarketplaceServiceOptions<
  TContext extends AuditedContext,
> extends SubgraphServerOptions<TContext> {
  name: CalledService;
  /** Where its jobs and audit events are. */
  database: Database;
}

/** Serves one of the marketplace's subgraphs: every mutation audited, and what services ask of each other answered. */
export async function serveMarketplaceService<TContext extends AuditedContext>({
  name,
  database,
  ...options
}: MarketplaceServiceOptions<TContext>): Promise<SubgraphServer> {
  const { logger } = options;
  const schema = addServiceFields(options.schema, database);
  auditMutations(schema, { subgraph: name, database, logger });
  return serveSubgraph({ ...options, schema });
}
