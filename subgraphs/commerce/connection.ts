import { badUserInput } from '#common/graph/errors.ts';
import { encodeCursor, readPage, type ConnectionArguments, type Page } from '#common/pagination/arguments.ts';
import { toConnection, type Connection } from '#common/pagination/connection.ts';

/** A row with the sort key that its cursor carries. */
export interface Keyed<T> {
  node: T;
  key: string[];
}

/** A list that can be read by pages. Rows come in reading order, one more than the page when there are more. */
export interface PageSource<T> {
  page(page: Page): Promise<Keyed<T>[]>;
  count(): Promise<number>;
}

/** A Relay connection that reads only what is selected; graphql-js calls the functions. */
export interface LazyConnection<T> {
  edges(): Promise<{ node: T; cursor: string }[]>;
  pageInfo(): Promise<Connection<T>['pageInfo']>;
  totalCount(): Promise<number>;
}

/** A short list that is in memory already, as one page: there is nothing before or behind it. */
export const listSource = <T extends { id: number }>(rows: readonly T[]): PageSource<T> => ({
  page: async () => rows.map((node) => ({ node, key: [String(node.id)] })),
  count: async () => rows.length,
});

export function lazyConnection<T>(
  name: string,
  args: ConnectionArguments,
  source: PageSource<T>,
): LazyConnection<T> {
  // Read at once: a bad argument is an error even if nothing but totalCount is selected.
  const page = readPage(args);
  let rows: Promise<Connection<Keyed<T>>> | undefined;
  const read = () =>
    (rows ??= source.page(page).then((found) => toConnection(found, page, ({ key }) => key, 0)));
  return {
    async edges() {
      if (args.first == null && args.last == null)
        throw badUserInput(
          `You must provide a \`first\` or \`last\` value to read the \`${name}\` connection.`,
        );
      return (await read()).edges.map(({ node: { node, key } }) => ({ node, cursor: encodeCursor(key) }));
    },
    pageInfo: async () => (await read()).pageInfo,
    totalCount: () => source.count(),
  };
}
