import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { Logger } from '../process/logging.ts';

export type NotificationListener = (payload: string) => void;

export interface Notifications {
  /**
   * Calls the listener for every NOTIFY on the channel, and with an empty payload after a lost
   * connection is back: notifications may have been missed, so look at the tables again.
   * Resolves once PostgreSQL is listening: what is committed afterwards is not missed.
   */
  listen(channel: string, listener: NotificationListener): Promise<() => void>;
  close(): Promise<void>;
}

/** One connection for all LISTENs of a process; reconnects by itself. */
export function openNotifications(url: string, logger: Logger): Notifications {
  const events = new EventEmitter().setMaxListeners(0);
  const channels = new Map<string, Promise<void>>();
  let closed = false;
  let missed = false;
  let connection: Promise<Client> | undefined;

  const connect = async (): Promise<Client> => {
    const client = new Client({
      connectionString: url,
      application_name: 'notifications',
      connectionTimeoutMillis: 5_000,
      // Nothing is ever sent here, so that only this tells of a peer that went away without a word.
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    client.on('notification', ({ channel, payload }) => events.emit(channel, payload ?? ''));
    client.on('error', (error) => logger.warn({ err: error }, 'the notification connection broke'));
    try {
      await client.connect();
      for (const channel of channels.keys()) await listenOn(client, channel);
    } catch (error) {
      // Left open, it would tell everything a second time beside the next one.
      await client.end().catch(() => undefined);
      throw error;
    }
    client.once('end', () => {
      connection = undefined;
      missed = true;
      if (!closed) void reconnect();
    });
    return client;
  };

  /** The connection, or the one attempt to make it that all who need it wait for. */
  const connected = (): Promise<Client> => {
    if (connection) return connection;
    const attempt = connect();
    connection = attempt;
    attempt.catch(() => {
      // The next one must try again instead of inheriting this failure.
      connection = undefined;
    });
    return attempt;
  };

  const reconnect = async (): Promise<void> => {
    for (let waitMs = 50; !closed; waitMs = Math.min(waitMs * 2, 2_000)) {
      try {
        await connected();
        if (missed) for (const channel of channels.keys()) events.emit(channel, '');
        missed = false;
        return;
      } catch (error) {
        logger.warn({ err: error, waitMs }, 'cannot listen for notifications yet');
        await delay(waitMs);
      }
    }
  };

  const startListening = async (channel: string): Promise<void> => listenOn(await connected(), channel);

  return {
    async listen(channel, listener) {
      events.on(channel, listener);
      let listening = channels.get(channel);
      if (!listening) channels.set(channel, (listening = startListening(channel)));
      try {
        await listening;
      } catch (error) {
        if (channels.get(channel) === listening) channels.delete(channel);
        events.off(channel, listener);
        throw error;
      }
      return () => void events.off(channel, listener);
    },
    async close() {
      closed = true;
      const client = await connection?.catch(() => undefined);
      await client?.end();
    },
  };
}

const listenOn = async (client: Client, channel: string): Promise<void> => {
  await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
};
