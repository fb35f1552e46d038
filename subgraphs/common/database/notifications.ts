import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { Logger } from '../process/logging.ts';
import { gather } from './gather.ts';

export type NotificationListener = (payload: string) => void;

export interface Notifications {
  /**
   * Calls the listener for every NOTIFY on the channel, and with an empty payload after a lost
   * connection is back: notifications may have been missed, so look at the tables again.
   * Resolves once PostgreSQL is listening: what is committed afterwards is not missed.
   */
  listen(channel: string, listener: NotificationListener): Promise<() => void>;
  /**
   * Tells the other processes that listen on the channel, not this one, of something that is committed already: many
   * at a time, and without making a commit wait. What is told while the connection is away is lost.
   */
  notify(channel: string, payload: string): void;
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
      query_timeout: 10_000,
      // Little is ever sent here, so that only this tells of a peer that went away without a word.
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    client.on('notification', ({ channel, payload, processId }) => {
      if (processId !== processOf(client)) events.emit(channel, payload ?? '');
    });
    client.on('error', (error) => logger.warn({ err: error }, 'the notification connection broke'));
    try {
      await client.connect();
      // Who is told of something may be told a moment late after a crash, but nobody waits for the disk.
      await client.query('SET synchronous_commit = off');
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

  const tell = gather(async (told: readonly { channel: string; payload: string }[]) => {
    const client = await connected();
    await client.query({
      // Planned once: that takes longer than to tell.
      name: 'notify',
      text: `SELECT pg_notify(channel, payload) FROM unnest($1::text[], $2::text[]) AS told (channel, payload)`,
      values: [told.map(({ channel }) => channel), told.map(({ payload }) => payload)],
    });
    return told;
  });

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
    notify(channel, payload) {
      if (closed) return;
      tell({ channel, payload }).catch((error: unknown) =>
        logger.warn({ err: error, channel }, 'a notification could not be sent'),
      );
    },
    async close() {
      closed = true;
      const client = await connection?.catch(() => undefined);
      await client?.end();
    },
  };
}

/** The server's process of a connection, which its notifications name; missing in the types of pg. */
const processOf = (client: Client): number | undefined => (client as { processID?: number }).processID;

const listenOn = async (client: Client, channel: string): Promise<void> => {
  await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
};
