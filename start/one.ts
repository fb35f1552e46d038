import type { Env } from '#common/config.ts';
import type { Logger } from '#common/logging.ts';
import type { Arguments } from './arguments.ts';
import type { Running } from './lifetime.ts';
import { startService } from './services.ts';

type OneService = Arguments & { service: NonNullable<Arguments['service']> };

/** Starts one service alone; it finds the others, its database and its keys by the environment. */
export async function startOne(
  { service: name, supergraph }: OneService,
  env: Env,
  running: Running,
  logger: Logger,
): Promise<void> {
  const service = await startService(name, {
    ...env,
    ...(supergraph !== undefined && { SUPERGRAPH: supergraph }),
  });
  running.stack.defer(() => service.stop());
  logger.info({ service: name, url: service.url }, 'ready');
}
