import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '#common/process/logging.ts';
import { ServiceCallError } from '#common/services/service-call-error.ts';
import type { Service } from '#common/services/service.ts';

/** Puts the demo data into an empty database; what another service must give for it is waited for. */
export async function seedDemo(
  { name, seedDemo: seed }: Service,
  signal: AbortSignal,
  logger: Logger,
): Promise<void> {
  for (;;) {
    try {
      await seed?.();
      return logger.info({ service: name }, 'the demo data is there');
    } catch (error) {
      if (!(error instanceof ServiceCallError)) throw error;
      logger.warn({ err: error }, 'the demo data waits for another service');
      await delay(2_000, undefined, { signal });
    }
  }
}
