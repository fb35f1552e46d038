import type { Express } from 'express';
import { auditMutations, type AuditedContext } from '../audit/audit-mutations.ts';
import type { Database } from '../database/database.ts';
import { createServiceMetrics, type DatabaseGauge } from '../operations/metrics.ts';
import { addServiceFields } from '../operations/service-fields.ts';
import type { CalledService } from '../services/service-call-error.ts';
import { serveSubgraph, type SubgraphServer, type SubgraphServerOptions } from './subgraph-server.ts';

export interface MarketplaceServiceOptions<
  TContext extends AuditedContext,
> extends SubgraphServerOptions<TContext> {
  name: CalledService;
  /** Where its jobs and audit events are. */
  database: Database;
  /** Figures of its own for `/metrics`. */
  gauges?: readonly DatabaseGauge[];
}

/** Serves one of the marketplace's subgraphs: every mutation audited, and what services ask of each other answered. */
export async function serveMarketplaceService<TContext extends AuditedContext>({
  name,
  database,
  gauges = [],
  ...options
}: MarketplaceServiceOptions<TContext>): Promise<SubgraphServer> {
  const { logger } = options;
  const schema = addServiceFields(options.schema, database);
  const metrics = createServiceMetrics(database.pool, gauges, logger);
  auditMutations(schema, { subgraph: name, database, logger, ended: metrics.mutation });
  const routes = (app: Express): void => {
    metrics.serve(app);
    options.routes?.(app);
  };
  return serveSubgraph({ ...options, schema, routes });
}
