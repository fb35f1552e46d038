import type { Context } from '../context.ts';

/** What of a publisher's a flow may name: its sealed variables, and its other flows. */
export async function ownedBy(
  publisher: string,
  { variables, flows }: Pick<Context, 'variables' | 'flows'>,
): Promise<{ variables: ReadonlySet<string>; flows: ReadonlySet<string> }> {
  const [sealed, named] = await Promise.all([variables.names(publisher), flows.names(publisher)]);
  return { variables: sealed, flows: named };
}
