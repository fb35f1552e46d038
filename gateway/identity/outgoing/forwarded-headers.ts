import type { IncomingHttpHeaders } from 'node:http';

/** Say who asks, belong to one connection, or are made anew by the gateway: never passed on as they came. */
const OWN =
  /^(?:authorization|x-api-key|cookie|set-cookie|host|connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|content-.*|accept|accept-encoding|expect|x-request-id|traceparent|tracestate|x-forwarded-.*|forwarded)$/;

export const isForwardable = (name: string): boolean => /^[a-z0-9-]+$/.test(name) && !OWN.test(name);

/** Those of a client's headers that a subgraph is to get. */
export function forwardedHeaders(
  names: readonly string[],
  headers: IncomingHttpHeaders,
): Record<string, string> {
  const given = names.map((name) => [name, headers[name]] as const);
  return Object.fromEntries(
    given.flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}
