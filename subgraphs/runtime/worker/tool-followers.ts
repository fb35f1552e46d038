import type { Logger } from '#common/process/logging.ts';
import { bindingCredential } from '../domain/connectors/binding-credential.ts';
import type { Connector, ConnectorTool } from '../domain/connectors/connector.ts';
import { ConnectorError, type ConnectorStore, type ToolServers } from '../domain/connectors/ports.ts';
import { createWakeUp } from './wake-up.ts';

const LOOK_EVERY_MS = 5_000;
/** How long a server is listened to before it is asked anew, which finds what was missed. */
const FOLLOW_MS = 60_000;
/** A process that is silent for so long after that is taken for dead. */
const GRACE_MS = 30_000;
/** Of servers that never say that their tools have changed, and of those that do not answer. */
const ASK_AGAIN_MS = 300_000;
const MAX_FOLLOWED = 50;

interface Parts {
  connectors: ConnectorStore;
  toolServers: ToolServers;
  logger: Logger;
}

/**
 * Keeps the tools of connectors that somebody is bound to as they are, whether or not a run calls one: each is
 * listened to by one process at a time.
 */
export function startToolFollowers(parts: Parts): { stop(): Promise<void> } {
  const { connectors, logger } = parts;
  const stopping = new AbortController();
  const followed = new Set<Promise<void>>();

  const start = (connector: Connector): void => {
    const following = async (): Promise<void> => {
      try {
        await follow(connector, parts, stopping.signal);
      } catch (error) {
        logger.warn({ err: error, connector: connector.id }, 'the tools of a connector cannot be followed');
      }
      followed.delete(entry);
      wakeUp.now();
    };
    const entry = following();
    followed.add(entry);
  };
  const look = async (): Promise<number> => {
    const free = MAX_FOLLOWED - followed.size;
    if (free > 0 && !stopping.signal.aborted)
      for (const connector of await connectors.takeToFollow(free, FOLLOW_MS + GRACE_MS)) start(connector);
    return LOOK_EVERY_MS;
  };
  const wakeUp = createWakeUp(look, (error) =>
    logger.warn({ err: error }, 'cannot look which connectors to follow'),
  );
  wakeUp.now();
  return {
    async stop() {
      stopping.abort();
      await wakeUp.stop();
      await Promise.all(followed);
    },
  };
}

async function follow(
  connector: Connector,
  { connectors, toolServers, logger }: Parts,
  stopping: AbortSignal,
): Promise<void> {
  const bound = await connectors.anyCredential(connector.id);
  const credential = bound && bindingCredential(connector, bound.bindingId, bound.credential, connectors);
  const { id, url } = connector;
  let last = JSON.stringify(connector.tools);
  const keep = (tools: ConnectorTool[]): void => {
    const now = JSON.stringify(tools);
    if (now === last && connector.state === 'READY') return;
    last = now;
    connectors
      .update(id, { tools, state: 'READY', failure: null })
      .catch((error: unknown) =>
        logger.warn({ err: error, connector: id }, 'changed tools could not be kept'),
      );
  };
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(FOLLOW_MS)]);
  try {
    const tells = await toolServers.follow({ url, credential }, signal, keep);
    await connectors.lookAgain(id, tells ? 0 : ASK_AGAIN_MS);
  } catch (error) {
    if (stopping.aborted) return connectors.lookAgain(id, 0);
    if (!(error instanceof ConnectorError)) throw error;
    // A credential that is refused is its binding's affair, and said there when it is used.
    if (!error.isRefusal) await connectors.update(id, { state: 'UNREACHABLE', failure: error.message });
    await connectors.lookAgain(id, ASK_AGAIN_MS);
  }
}
