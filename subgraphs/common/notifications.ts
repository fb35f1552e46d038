import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { Logger } from './logging.ts';

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
  const channels = new Map<string, Promise<unknown>>();
  let closed = false;
  let connection: Promise<Client> | undefined;

  const connect = async (): Promise<Client> => {
    const client = new Client({ connectionString: url, application_name: 'notifications', keepAlive: true });
    client.on('notification', ({ channel, payload }) => events.emit(channel, payload ?? ''));
    client.on('error', (error) => logger.warn({ err: error }, 'the notification connection broke'));
    await client.connect();
    for (const channel of channels.keys()) await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
    client.on('end', () => {
      if (!closed) void reconnect();
    });
    return client;
  };

  const reconnect = async (): Promise<void> => {
    for (let waitMs = 50; !closed; waitMs = Math.min(waitMs * 2, 2_000)) {
      connection = connect();
      try {
        await connection;
        for (const channel of channels.keys()) events.emit(channel, '');
        return;
      } catch (error) {
        logger.warn({ err: error, waitMs }, 'cannot listen for notifications yet');
        await delay(waitMs);
      }
    }
  };

  const startListening = async (channel: string): Promise<void> => {
    connection ??= connect();
    const client = await connection;
    await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
  };

  return {
    async listen(channel, listener) {
      events.on(channel, listener);
      let listening = channels.get(channel);
      if (!listening) channels.set(channel, (listening = startListening(channel)));
      try {
        await listening;
      } catch (error) {
        // The next listener must try again instead of inheriting this failure.
        channels.delete(channel);
        connection = undefined;
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
