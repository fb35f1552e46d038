import type { AuditEventResolvers } from '../generated/resolvers.ts';

export const AuditEvent: AuditEventResolvers = {
  organization: async ({ organizationId }, _args, { loaders }) =>
    organizationId === null ? null : ((await loaders.organization.load(organizationId)) ?? null),
};
