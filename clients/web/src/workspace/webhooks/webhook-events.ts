import type { WebhookEndpointEvent } from '../../../generated/graphql.ts';

/** What an address can be told of, in words. */
export const eventNames: Record<WebhookEndpointEvent, string> = {
  RUN_SUCCEEDED: 'a run came to its end',
  RUN_FAILED: 'a run failed',
  INSTANCE_ACTIVE: 'an agent is ready',
  INSTANCE_FAILED: 'an agent could not be set up',
  WALLET_LOW: 'few credits are left',
  OFFERING_REVIEWED: 'an offering was reviewed',
  PAYOUT_PAID: 'a payout was paid',
};
