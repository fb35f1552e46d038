import { randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { Pool } from 'pg';
import { expect } from 'vitest';
import type { Env } from '#common/process/config.ts';
import { listen } from '#common/serving/listen.ts';
import { readConfig } from '#commerce/config.ts';
import { start } from '#commerce/server.ts';
import { createDatabaseOfLocale, createTestDatabase } from '#test/harness/database.ts';
import { graphql, type GraphQLAnswer } from '#test/harness/graphql.ts';
import { startTestIssuer, type TestIssuer } from '#test/harness/issuer.ts';

export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

/** Commerce on real HTTP and a database of its own, an issuer, and somebody who takes its webhooks. */
export interface Commerce {
  url: string;
  issuer: TestIssuer;
  appToken: string;
  pool: Pool;
  /** What came to the webhook's address. */
  received: Received[];
  /** How the webhook's address answers from now on. */
  answerWebhooksWith(status: number): void;
  /** One request; `authorization` as in the header. */
  send<T>(
    query: string,
    variables?: Record<string, unknown>,
    authorization?: string,
  ): Promise<GraphQLAnswer<T>>;
  /** The data of an answer without errors. */
  ask<T>(query: string, variables?: Record<string, unknown>, authorization?: string): Promise<T>;
  /** Stops and starts again on the same database, and seeds again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** `locale`: of a database that is not like the server, see createDatabaseOfLocale. */
export async function startCommerce(env: Env = {}, locale?: string): Promise<Commerce> {
  const [issuer, database, receiver] = await Promise.all([
    startTestIssuer(),
    locale === undefined ? createTestDatabase('commerce') : createDatabaseOfLocale('commerce', locale),
    startReceiver(),
  ]);
  const appToken = randomBytes(15).toString('hex');
  const config = readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    PORT: '0',
    DATABASE_URL: database.url,
    OIDC_ISSUER: issuer.issuer,
    OIDC_AUDIENCE: 'supergraph',
    PUBLIC_URL: 'https://shop.example',
    SALEOR_APP_TOKEN: appToken,
    ORDER_WEBHOOK_URL: receiver.url,
    ...env,
  });
  let service = await start(config);
  await service.seedDemo?.();
  const pool = new Pool({ connectionString: database.url, max: 3 });
  // A connection that is still closing when its database is dropped breaks; that is nobody's failure.
  pool.on('error', () => undefined);

  const commerce: Commerce = {
    get url() {
      return service.url;
    },
    issuer,
    appToken,
    pool,
    received: receiver.received,
    answerWebhooksWith: receiver.answerWith,
    send: (query, variables = {}, authorization) =>
      graphql(`${service.url}/`, query, variables, authorization === undefined ? {} : { authorization }),
    async ask<T>(query: string, variables?: Record<string, unknown>, authorization?: string) {
      const answer = await commerce.send<T>(query, variables, authorization);
      expect(answer.errors, JSON.stringify(answer.errors)).toBeUndefined();
      return answer.data as T;
    },
    async restart() {
      await service.stop();
      service = await start(config);
      await service.seedDemo?.();
    },
    async stop() {
      await pool.end();
      await service.stop();
      await Promise.all([issuer.stop(), database.drop(), receiver.stop()]);
    },
  };
  return commerce;
}

async function startReceiver() {
  const received: Received[] = [];
  let status = 202;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
    });
  });
  const port = await listen(server, '127.0.0.1', 0);
  return {
    url: `http://127.0.0.1:${port}/webhooks/commerce`,
    received,
    answerWith: (code: number) => void (status = code),
    stop: () => new Promise<void>((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}
