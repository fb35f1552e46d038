import type { Logger } from '#common/process/logging.ts';
import type { Config } from './config.ts';
import type { GatewayContext } from './context.ts';
import type { CallerTokens } from './identity/outgoing/caller-tokens.ts';
import { forwardedHeaders } from './identity/outgoing/forwarded-headers.ts';
import { sharingKey } from './identity/identity.ts';
import { createRequestHeaders } from './identity/outgoing/outgoing.ts';
import { authorizationOf } from './identity/scopes.ts';
import type { GateOptions } from './limits/operation-gate.ts';
import { toldLimits } from './limits/told-limits.ts';
import type { Metrics } from './metrics/metrics.ts';
import { shortLists, type SubgraphSettings, subgraphSettings } from './subgraphs.ts';
import type { GenerationOptions } from './supergraph/generation.ts';

type Settings = Readonly<Record<string, SubgraphSettings>>;

/** What every generation is made with. */
export function generationOptions(
  config: Config,
  subgraphs: Settings,
  callerTokens: CallerTokens | null,
  metrics: Metrics,
  logger: Logger,
  isTracing: boolean,
): GenerationOptions {
  return {
    gate: gateOptions(config),
    engine: {
      subgraphs,
      plansInThread: true,
      maxAnswerBytes: config.MAX_ANSWER_BYTES,
      sharing: { inbound: config.SHARE_QUERIES, fetches: config.SHARE_FETCHES },
      sharingKey: createSharingKey(subgraphs),
      authorization: ({ identity }) => authorizationOf(identity),
      requestHeaders: createRequestHeaders(subgraphs, callerTokens),
      onPlan: (event) => {
        metrics.plans.inc({ cache: event.isCached ? 'hit' : 'miss' });
        event.context.observation.planned(event);
      },
      startFetch: isTracing
        ? (subgraph, name, { observation }) => observation.trace?.startFetch(subgraph, name)
        : undefined,
      onFetch: (event) => {
        const { subgraph, status, durationMs, error, context } = event;
        metrics.fetches.observe({ subgraph, status }, durationMs / 1_000);
        context.observation.fetched(event);
        if (!error) return;
        const { requestId } = context;
        logger.warn({ err: error, requestId, subgraph, durationMs }, 'a subgraph did not answer');
      },
      resultExtensions: toldLimits,
      onRetry: (subgraph) => metrics.retries.inc({ subgraph }),
      onCircuitChange: (subgraph, state, operations) => {
        metrics.openCircuits.set({ subgraph, operations }, state === 'closed' ? 0 : 1);
        if (state === 'open') logger.warn({ subgraph, operations }, 'a subgraph is taken to be down');
      },
      onResumed: (subgraph) => metrics.resumptions.inc({ subgraph }),
    },
  };
}

/** Whom subgraphs answer the same: a header that is passed on may change an answer as an identity does. */
function createSharingKey(subgraphs: Settings): (context: GatewayContext) => string {
  const names = [...new Set(Object.values(subgraphs).flatMap(({ forwardHeaders = [] }) => forwardHeaders))];
  if (names.length === 0) return ({ identity }) => sharingKey(identity);
  return ({ identity, headers }) =>
    `${sharingKey(identity)} ${JSON.stringify(forwardedHeaders(names, headers))}`;
}

/** Whether clients may see the schema. */
export const introspects = (config: Config): boolean =>
  config.INTROSPECTION ?? config.NODE_ENV !== 'production';

export const gateOptions = (config: Config): GateOptions => ({
  introspection: introspects(config),
  limits: {
    maxDepth: config.MAX_DEPTH,
    maxAliases: config.MAX_ALIASES,
    maxRootFields: config.MAX_ROOT_FIELDS,
    maxTokens: config.MAX_TOKENS,
    maxCost: config.MAX_COST,
    assumedListSize: config.ASSUMED_LIST_SIZE,
    assumedListSizes: shortLists,
  },
});

/** The subgraphs' settings, with the URLs that the configuration puts in place of the supergraph's. */
export function settingsOf(config: Config): Settings {
  const urls: Record<string, string | undefined> = {
    commerce: config.COMMERCE_URL,
    'control-plane': config.CONTROL_PLANE_URL,
    billing: config.BILLING_URL,
    runtime: config.RUNTIME_URL,
  };
  const names = new Set([...Object.keys(subgraphSettings), ...Object.keys(config.SUBGRAPHS)]);
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      { ...subgraphSettings[name], url: urls[name], ...config.SUBGRAPHS[name] },
    ]),
  );
}

/** The URLs that the configuration puts in place of the supergraph's. */
export const overriddenUrls = (settings: Settings): Map<string, string> =>
  new Map(Object.entries(settings).flatMap(([name, { url }]) => (url === undefined ? [] : [[name, url]])));

/** Where each subgraph answers. */
export const urlsOf = (routingUrls: ReadonlyMap<string, string>, settings: Settings): Map<string, string> =>
  new Map([...routingUrls].map(([name, url]) => [name, settings[name]?.url ?? url]));
