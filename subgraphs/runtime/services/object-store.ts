import { AwsClient } from 'aws4fetch';
import { readBody } from '#common/outbound/bounded-body.ts';
import { MAX_UPLOAD_BYTES } from '../domain/documents/create-document.ts';
import type { ObjectStore } from '../domain/documents/ports.ts';

export interface ObjectStoreOptions {
  /** Like https://s3.eu-central-1.amazonaws.com or http://minio:9000 */
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const TIMEOUT_MS = 60_000;

/** A bucket of anything that speaks S3, addressed by its path, which all of them understand. */
export function createObjectStore({ endpoint, bucket, ...credentials }: ObjectStoreOptions): ObjectStore {
  // Jobs try again, later than a client would.
  const client = new AwsClient({ ...credentials, service: 's3', retries: 0 });
  const base = `${endpoint.replace(/\/+$/, '')}/${bucket}`;
  const request = async (method: string, key: string, body?: Uint8Array): Promise<Response> => {
    const response = await client.fetch(`${base}/${key}`, {
      method,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body && { body: Uint8Array.from(body) }),
    });
    if (response.ok || (response.status === 404 && method !== 'PUT')) return response;
    await response.body?.cancel();
    throw new Error(`the object store answered HTTP ${response.status} to ${method}`);
  };
  return {
    async put(key, bytes) {
      await (await request('PUT', key, bytes)).body?.cancel();
    },
    async get(key) {
      const response = await request('GET', key);
      if (response.ok) return readBody(response, MAX_UPLOAD_BYTES);
      await response.body?.cancel();
      return undefined;
    },
    async remove(key) {
      await (await request('DELETE', key)).body?.cancel();
    },
  };
}
