import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person, Program, Role } from '#common/identity/caller.ts';
import { createServiceKeys, readServiceKeys } from '#common/identity/service-keys.ts';
import { mintCallerToken, mintServiceToken } from '#common/identity/service-token.ts';
import type { ServiceName } from '#common/services/service.ts';

export interface TestIdentity {
  /** For IDENTITY_DIR. */
  folder: string;
  /** `Bearer …` as the gateway sends it to a subgraph for this caller. */
  bearerOf(caller: Person | Program): Promise<string>;
  /** `Bearer …` of one of our services. */
  bearerOfService(service: ServiceName): Promise<string>;
  remove(): Promise<void>;
}

/** Fresh service keys in a folder of their own. */
export async function createTestIdentity(): Promise<TestIdentity> {
  const folder = await mkdtemp(join(tmpdir(), 'supergraph-identity-'));
  await createServiceKeys(folder);
  const gateway = await readServiceKeys(folder, 'gateway');
  return {
    folder,
    bearerOf: async (caller) => `Bearer ${await mintCallerToken(gateway, caller)}`,
    bearerOfService: async (service) =>
      `Bearer ${await mintServiceToken(await readServiceKeys(folder, service))}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

export const person = (email: string, roles: Role[] = ['BUYER']): Person => ({
  kind: 'person',
  subject: `subject-of-${email}`,
  email,
  roles,
});
