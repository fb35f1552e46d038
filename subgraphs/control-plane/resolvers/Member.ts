import type { MemberResolvers } from '../generated/resolvers.ts';

export const Member: MemberResolvers = {
  user: ({ email }) => ({ email }),
};
