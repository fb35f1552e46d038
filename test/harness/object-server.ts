import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AwsClient } from 'aws4fetch';
import S3rver from 's3rver';
import { freePort } from './ports.ts';

export interface ObjectServer {
  /** What a service is configured with to use it. */
  env: Record<string, string>;
  /** An object's text; undefined when there is none. */
  read(key: string): Promise<string | undefined>;
  /** Nobody answers on its port. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}

const BUCKET = 'bucket-of-the-tests';
const KEY = 'S3RVER';

/** A server that speaks S3 and checks its signatures (s3rver), with one bucket. */
export async function startObjectServer(): Promise<ObjectServer> {
  const directory = await mkdtemp(join(tmpdir(), 'objects-'));
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const start = async (): Promise<S3rver> => {
    const server = new S3rver({
      port,
      address: '127.0.0.1',
      silent: true,
      directory,
      configureBuckets: [{ name: BUCKET, configs: [] }],
    });
    await server.run();
    return server;
  };
  let server: S3rver | undefined = await start();
  const pause = async (): Promise<void> => {
    await server?.close();
    server = undefined;
  };
  const client = new AwsClient({
    accessKeyId: KEY,
    secretAccessKey: KEY,
    service: 's3',
    region: 'us-east-1',
    retries: 0,
  });
  return {
    env: { S3_ENDPOINT: endpoint, S3_BUCKET: BUCKET, S3_ACCESS_KEY_ID: KEY, S3_SECRET_ACCESS_KEY: KEY },
    async read(key) {
      const response = await client.fetch(`${endpoint}/${BUCKET}/${key}`);
      const text = await response.text();
      return response.ok ? text : undefined;
    },
    pause,
    async resume() {
      server = await start();
    },
    async stop() {
      await pause();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
