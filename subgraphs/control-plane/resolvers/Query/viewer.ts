import type { QueryResolvers } from '../../generated/resolvers.ts';

export const viewer: QueryResolvers['viewer'] = (_parent, _args, { caller }) =>
  caller.kind === 'anonymous' ? null : caller;
