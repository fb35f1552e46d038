import { GraphQLError } from 'graphql';

interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** A request that is not even GraphQL: answered before anybody looks at an operation. */
export function requestError(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status, headers } } });
}

/** What an error asks of the HTTP answer; undefined for errors of GraphQL itself, and for faults of ours. */
export const httpOf = (error: GraphQLError | undefined): HttpAnswer | undefined => {
  const http = error?.extensions['http'] as Partial<HttpAnswer> | undefined;
  return http?.status === undefined ? undefined : { status: http.status, headers: http.headers ?? {} };
};
