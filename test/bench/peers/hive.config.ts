/** Hive Gateway's configuration. Takes SHARING (inbound, fetches or none). */
const sharing = process.env['SHARING'];

export const gatewayConfig = {
  /** Identical queries in flight are executed once; off by default. */
  inboundInflightRequestDeduplication: sharing === 'inbound',
  /** Identical subgraph fetches in flight are sent once; on by default. */
  transportEntries: { '*.http': { options: { deduplicateInflightRequests: sharing !== 'none' } } },
};
