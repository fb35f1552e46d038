import { join } from 'node:path';
import { z } from 'zod';
import { httpUrl } from '../process/config.ts';
import { keyFile } from './key-file.ts';
import { createSecrets, type Secrets } from './secrets.ts';
import { vaultTransit } from './vault.ts';

/** Settings of a service that keeps secrets; spread into its own. */
export const secretsConfig = {
  /** A file with the key under which secrets are sealed; made in IDENTITY_DIR when it is not named. */
  SECRETS_KEY_FILE: z.string().optional(),
  /** Vault's transit engine seals in place of the file. */
  VAULT_ADDR: httpUrl.optional(),
  VAULT_TOKEN: z.string().optional(),
  VAULT_TRANSIT_KEY: z.string().default('supergraph'),
};

export interface SecretsConfig {
  SECRETS_KEY_FILE?: string | undefined;
  VAULT_ADDR?: string | undefined;
  VAULT_TOKEN?: string | undefined;
  VAULT_TRANSIT_KEY: string;
  IDENTITY_DIR: string;
}

export async function configuredSecrets(service: string, config: SecretsConfig): Promise<Secrets> {
  const { VAULT_ADDR: address, VAULT_TOKEN: token = '', VAULT_TRANSIT_KEY: key } = config;
  if (address !== undefined) return createSecrets(vaultTransit({ address, token, key }));
  return createSecrets(
    await keyFile(config.SECRETS_KEY_FILE ?? join(config.IDENTITY_DIR, `${service}.secrets.key`)),
  );
}
