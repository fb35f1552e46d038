import { z } from 'zod';
import type { Logger } from '#common/process/logging.ts';
import { followEvents } from '#common/services/follow-events.ts';
import type { ServiceClient } from '#common/services/service-client.ts';

const REVOKED = /* GraphQL */ `
  subscription GatewayApiKeysRevoked {
    apiKeysRevoked {
      ids
      missed
    }
  }
`;

const event = z.object({ apiKeysRevoked: z.object({ ids: z.array(z.string()), missed: z.boolean() }) });

export type Revocation = z.output<typeof event>['apiKeysRevoked'];

/**
 * Hears from control-plane which API keys are revoked, until the signal. Each connection begins with an
 * event that says that some were missed; so it also begins anew when one could not be dealt with.
 */
export const followRevocations = (
  controlPlane: ServiceClient,
  onRevoked: (revocation: Revocation) => Promise<void>,
  signal: AbortSignal,
  logger: Logger,
): Promise<void> =>
  followEvents(
    {
      service: controlPlane,
      subscription: REVOKED,
      event,
      onEvent: ({ apiKeysRevoked }) => onRevoked(apiKeysRevoked),
      onOutage: (error) =>
        logger.warn({ err: error }, 'API keys that are revoked are not heard of until control-plane answers'),
    },
    signal,
  );
