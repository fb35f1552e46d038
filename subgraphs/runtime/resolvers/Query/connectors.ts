import { isUuid } from '#common/ids.ts';
import { readPage } from '#common/pagination/arguments.ts';
import { toConnection } from '#common/pagination/connection.ts';
import { mayManage } from '../../domain/connectors/manage-connector.ts';
import { maySeeRuns } from '../../domain/run/access.ts';
import type { Context } from '../../context.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const connectors: QueryResolvers['connectors'] = async (
  _root,
  { instance, publisher, ...args },
  context,
) => {
  const page = readPage(args);
  const publishers = await visiblePublishers(instance ?? null, publisher ?? null, context);
  if (context.caller.kind === 'anonymous' || !publishers) return toConnection([], page, () => [], 0);
  const rows = await context.connectorReader.page(publishers, page);
  return toConnection(
    rows,
    page,
    (row) => [row.createdAt.toISOString(), row.id],
    () => context.connectorReader.count(publishers),
  );
};

/** Whose connectors are listed, null for the marketplace's own; undefined when nothing may be seen. */
async function visiblePublishers(
  instance: string | null,
  publisher: string | null,
  { caller, instances, memberships }: Context,
): Promise<(string | null)[] | undefined> {
  if (publisher !== null)
    return isUuid(publisher) && (await mayManage(caller, publisher.toLowerCase(), memberships))
      ? [publisher.toLowerCase()]
      : undefined;
  if (instance === null) return [null];
  const terms = isUuid(instance) ? await instances.termsOf(instance.toLowerCase(), null) : undefined;
  const owned = terms && { instanceId: instance.toLowerCase(), organizationId: terms.organizationId };
  return owned && (await maySeeRuns(caller, memberships, owned)) ? [null, terms.publisherId] : undefined;
}
