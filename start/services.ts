import type { Env } from '#common/config.ts';
import type { Service, ServiceName } from '#common/service.ts';

/** What may be started alone: a service of the graph, or the pages, which are a client of it. */
export type Startable = ServiceName | 'web';

type StartService = (env: Env) => Promise<Service>;

/** Imports happen here and not above, so that a service that starts alone loads nothing of the others. */
const starters: Record<ServiceName, StartService> = {
  async commerce(env) {
    const [{ readConfig }, { start }] = await Promise.all([
      import('#commerce/config.ts'),
      import('#commerce/server.ts'),
    ]);
    return start(readConfig(env));
  },
  async 'control-plane'(env) {
    const [{ readConfig }, { start }] = await Promise.all([
      import('#control-plane/config.ts'),
      import('#control-plane/server.ts'),
    ]);
    return start(readConfig(env));
  },
  async billing(env) {
    const [{ readConfig }, { start }] = await Promise.all([
      import('#billing/config.ts'),
      import('#billing/server.ts'),
    ]);
    return start(readConfig(env));
  },
  async runtime(env) {
    const [{ readConfig }, { start }] = await Promise.all([
      import('#runtime/config.ts'),
      import('#runtime/server.ts'),
    ]);
    return start(readConfig(env));
  },
  async gateway(env) {
    const [{ readConfig }, { start }] = await Promise.all([
      import('#gateway/config.ts'),
      import('#gateway/server.ts'),
    ]);
    return start(readConfig(env));
  },
};

/** Starts one service with the settings in `env`; rejects with ConfigError when they are wrong. */
/** The pages: what a browser opens, and signs in to. */
export async function startWeb(env: Env): Promise<{ url: string; stop(): Promise<void> }> {
  const [{ readConfig }, { start }] = await Promise.all([
    import('#clients/web/config.ts'),
    import('#clients/web/server.ts'),
  ]);
  return start(readConfig(env));
}

export const startService = (name: ServiceName, env: Env): Promise<Service> => starters[name](env);
