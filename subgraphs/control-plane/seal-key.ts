import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const privateKey = z.object({ d: z.string().min(43) });

/** What only this service knows: the private part of its service key. */
export async function readSealKeyMaterial(identityDir: string): Promise<Buffer> {
  const jwk: unknown = JSON.parse(await readFile(join(identityDir, 'control-plane.jwk.json'), 'utf8'));
  return Buffer.from(privateKey.parse(jwk).d, 'base64url');
}
