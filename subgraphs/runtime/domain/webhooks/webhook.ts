export const webhookEvents = [
  'RUN_SUCCEEDED',
  'RUN_FAILED',
  'INSTANCE_ACTIVE',
  'INSTANCE_FAILED',
  'WALLET_LOW',
  'OFFERING_REVIEWED',
  'PAYOUT_PAID',
] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

export interface WebhookEndpoint {
  id: string;
  organizationId: string;
  url: string;
  events: WebhookEvent[];
  isEnabled: boolean;
  createdAt: Date;
}

export interface WebhookDelivery {
  id: string;
  endpointId: string;
  event: WebhookEvent;
  state: 'PENDING' | 'DELIVERED' | 'GIVEN_UP';
  attempts: number;
  lastStatus: number | null;
  lastFailure: string | null;
  nextAttemptAt: Date | null;
  createdAt: Date;
}

/** What is on its way to one endpoint at the same time: one that is slow keeps nobody else's places. */
export const MAX_UNDER_WAY = 2;

const HOUR_MS = 3_600_000;
/** So long a delivery is tried. */
export const TRIED_FOR_MS = 72 * HOUR_MS;

/** The pause after so many tries: 10 seconds, tripled each time up to six hours. */
export const pauseMs = (attempts: number): number => Math.min(10_000 * 3 ** (attempts - 1), 6 * HOUR_MS);
