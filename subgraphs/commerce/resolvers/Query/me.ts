import type { QueryResolvers } from '../../generated/resolvers.ts';

export const me: QueryResolvers['me'] = async (_root, _args, context) => (await context.actor()).user;
