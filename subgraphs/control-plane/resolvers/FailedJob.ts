import type { FailedJobResolvers } from '../generated/resolvers.ts';

/** Which service it is of stands in its id and its queue. */
export const FailedJob: FailedJobResolvers = {
  id: ({ service, id }) => `${service}/${id}`,
  queue: ({ service, queue }) => `${service}/${queue}`,
  failedAt: ({ failedAt }) => new Date(failedAt),
  subject: ({ key }) => key,
};
