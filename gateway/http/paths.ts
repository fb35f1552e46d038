export const GRAPHQL_PATH = '/graphql';
export const MCP_PATH = '/mcp';

/** With a slash at the end too, as Saleor's clients write it. */
export function isGraphQLPath(url: string | undefined): boolean {
  const path = url?.split('?', 1)[0];
  return path === GRAPHQL_PATH || path === `${GRAPHQL_PATH}/`;
}
