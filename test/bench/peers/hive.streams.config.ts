/** Hive Gateway's configuration for subscriptions: over WebSockets on both sides. */
export const gatewayConfig = {
  transportEntries: { '*.http': { options: { subscriptions: { kind: 'ws', location: '/graphql' } } } },
};
