import { badUserInput } from '#common/graph/errors.ts';
import { isUuid } from '#common/ids.ts';
import type { WebhookEndpointResolvers } from '../generated/resolvers.ts';

const MAX_DELIVERIES = 100;

export const WebhookEndpoint: WebhookEndpointResolvers = {
  async __resolveReference({ id }, { memberships, webhooks }) {
    const endpoint = isUuid(id) ? await webhooks.find(id) : undefined;
    return endpoint && (await memberships.mayRead(endpoint.organizationId)) ? endpoint : null;
  },
  organization: ({ organizationId }) => ({ id: organizationId }),
  deliveries({ id }, { first }, { webhooks }) {
    if (first < 0 || first > MAX_DELIVERIES) throw badUserInput(`\`first\` is 0 to ${MAX_DELIVERIES}.`);
    return webhooks.deliveries(id, first);
  },
};
