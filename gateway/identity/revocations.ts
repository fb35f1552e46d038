import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { Logger } from '#common/process/logging.ts';
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

const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 2_000;

/**
 * Hears from control-plane which API keys are revoked, until the signal. Each connection begins with an
 * event that says that some were missed; so it also begins anew when one could not be dealt with.
 */
export async function followRevocations(
  controlPlane: ServiceClient,
  onRevoked: (revocation: Revocation) => Promise<void>,
  signal: AbortSignal,
  logger: Logger,
): Promise<void> {
  let waitMs = FIRST_WAIT_MS;
  while (!signal.aborted) {
    try {
      for await (const data of controlPlane.subscribe(REVOKED, signal)) {
        await onRevoked(event.parse(data).apiKeysRevoked);
        waitMs = FIRST_WAIT_MS;
      }
    } catch (error) {
      // Once an outage, not with every attempt.
      if (waitMs === FIRST_WAIT_MS && !signal.aborted)
        logger.warn({ err: error }, 'API keys that are revoked are not heard of until control-plane answers');
    }
    // Not all gateways at the same moment when it is back.
    await delay(waitMs * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => undefined);
    waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS);
  }
}
