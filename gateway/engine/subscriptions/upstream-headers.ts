type Headers = Readonly<Record<string, string>>;

/** What tells one operation of a caller from the next. */
const OF_AN_OPERATION = new Set(['x-request-id', 'traceparent', 'tracestate', 'baggage']);

/**
 * Which headers a connection carries, and which each subscription on it. All of them go with the subscription
 * where the subgraph reads them there; others know a caller by the connection, which is then that caller's own.
 */
export function splitHeaders(headers: Headers, perSubscription: boolean) {
  const entries = Object.entries(headers);
  const isOfOperation = ([name]: [string, string]): boolean =>
    perSubscription || OF_AN_OPERATION.has(name.toLowerCase());
  return {
    connectionHeaders: Object.fromEntries(entries.filter((entry) => !isOfOperation(entry))),
    operationHeaders: Object.fromEntries(entries.filter(isOfOperation)),
  };
}
