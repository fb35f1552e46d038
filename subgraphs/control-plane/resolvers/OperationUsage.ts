import type { OperationUsageResolvers } from '../generated/resolvers.ts';

export const OperationUsage: OperationUsageResolvers = {
  client: ({ client }) => client || null,
  clientVersion: ({ clientVersion }) => clientVersion || null,
  operation: ({ operation }) => operation || null,
};
