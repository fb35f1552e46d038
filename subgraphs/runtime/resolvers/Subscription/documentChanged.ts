import { GraphQLError } from 'graphql';
import { changing } from '#common/graph/changing.ts';
import { unauthenticated } from '#common/graph/errors.ts';
import type { Context } from '../../context.ts';
import type { Document } from '../../domain/documents/document.ts';
import type { SubscriptionResolvers } from '../../generated/resolvers.ts';
import { visibleDocument } from '../Document.ts';

export const documentChanged: SubscriptionResolvers['documentChanged'] = {
  subscribe: async (_root, { document: id }, context) => {
    if (context.caller.kind === 'anonymous') throw unauthenticated();
    const document = await read(id, context);
    if (!document)
      throw new GraphQLError('There is no such document.', { extensions: { code: 'NOT_FOUND' } });
    return changing({
      listen: async (signal) => {
        const unlisten = await context.documentChanges(id, signal);
        const forgetMember = context.memberChanges.listen(document.organizationId, async () => signal());
        return () => {
          unlisten();
          forgetMember();
        };
      },
      read: () => read(id, context),
      same: (previous, current) => previous.state === current.state,
      isLast: ({ state }) => state === 'READY' || state === 'FAILED',
    });
  },
  resolve: (document: Document) => document,
};

/** As it is now, and only if the caller may still see it. */
async function read(id: string, context: Context): Promise<Document | undefined> {
  context.loaders = context.freshLoaders();
  context.memberships = context.freshMemberships();
  return (await visibleDocument(id, context)) ?? undefined;
}
