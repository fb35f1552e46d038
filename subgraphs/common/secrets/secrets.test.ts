import { createServer } from 'node:http';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../serving/listen.ts';
import { configuredSecrets } from './configured.ts';
import { keyFile } from './key-file.ts';
import { createSecrets } from './secrets.ts';
import { vaultTransit } from './vault.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secrets-'));
});
afterAll(() => rm(folder, { recursive: true }));
const file = (name: string): string => join(folder, name);

test('opens what it sealed, for the same owner; shows nothing of it and never seals alike', async () => {
  const secrets = createSecrets(await keyFile(file('a.key')));
  const [one, two] = [await secrets.seal('tok_geheim_ü', 'a'), await secrets.seal('tok_geheim_ü', 'a')];
  expect(await secrets.open(one, 'a')).toBe('tok_geheim_ü');
  expect(one).not.toBe(two);
  expect(Buffer.from(one.replaceAll('.', ''), 'base64url').toString('latin1')).not.toContain('geheim');
});

test('does not open for another owner, under another key, altered, or what is no seal', async () => {
  const secrets = createSecrets(await keyFile(file('a.key')));
  const other = createSecrets(await keyFile(file('b.key')));
  const sealed = await secrets.seal('x', 'a');
  await expect(secrets.open(sealed, 'b')).rejects.toThrow();
  await expect(other.open(sealed, 'a')).rejects.toThrow('does not have');
  const altered = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
  await expect(secrets.open(altered, 'a')).rejects.toThrow();
  await expect(secrets.open('', 'a')).rejects.toThrow('no sealed secret');
});

test('a new key before the old one seals anew and opens the old', async () => {
  const path = file('c.key');
  const before = createSecrets(await keyFile(path));
  const sealed = await before.seal('kept', 'a');
  await writeFile(path, `${'A'.repeat(43)}\n${await readFile(path, 'utf8')}`);
  const after = createSecrets(await keyFile(path));
  expect(await after.open(sealed, 'a')).toBe('kept');
  await expect(before.open(await after.seal('new', 'a'), 'a')).rejects.toThrow('does not have');
});

test('processes that start together have one key, readable for its owner alone', async () => {
  const path = file('d.key');
  const all = await Promise.all(Array.from({ length: 5 }, () => keyFile(path)));
  const sealed = await createSecrets(all[0]!).seal('x', 'a');
  for (const keys of all) expect(await createSecrets(keys).open(sealed, 'a')).toBe('x');
  expect((await stat(path)).mode & 0o077).toBe(0);
  await writeFile(file('e.key'), 'short\n');
  await expect(keyFile(file('e.key'))).rejects.toThrow('no key of 32 bytes');
});

/** Vault's transit engine, as far as it is asked; it "encrypts" by a prefix. */
async function startVault(): Promise<{ address: string; asked: string[]; stop(): Promise<void> }> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    asked.push(`${request.url} ${request.headers['x-vault-token']}`);
    if (request.headers['x-vault-token'] !== 'root') return void response.writeHead(403).end();
    const { plaintext, ciphertext } = JSON.parse(body) as Record<string, string>;
    const data = plaintext ? { ciphertext: `vault:v1:${plaintext}` } : { plaintext: ciphertext?.slice(9) };
    response.end(JSON.stringify({ data }));
  });
  const address = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  const stop = (): Promise<void> => new Promise((resolve) => void server.close(() => resolve()));
  return { address, asked, stop };
}

test("Vault's transit engine wraps the keys; its refusal is told without them", async () => {
  const { address, asked, stop } = await startVault();
  const secrets = createSecrets(vaultTransit({ address, token: 'root', key: 'agents' }));
  expect(await secrets.open(await secrets.seal('x', 'a'), 'a')).toBe('x');
  expect(asked).toEqual(['/v1/transit/encrypt/agents root', '/v1/transit/decrypt/agents root']);
  const refused = createSecrets(vaultTransit({ address, token: 'other', key: 'agents' }));
  await expect(refused.seal('x', 'a')).rejects.toThrow('Vault answered HTTP 403 to encrypt');
  await stop();
});

test('where Vault is configured a service seals there, and makes no key file; else it makes one', async () => {
  const { address, asked, stop } = await startVault();
  const config = { IDENTITY_DIR: file('identity'), VAULT_TRANSIT_KEY: 'agents' };
  const there = await configuredSecrets('runtime', { ...config, VAULT_ADDR: address, VAULT_TOKEN: 'root' });
  const sealed = await there.seal('x', 'a');
  expect(await there.open(sealed, 'a')).toBe('x');
  expect(asked).toEqual(['/v1/transit/encrypt/agents root', '/v1/transit/decrypt/agents root']);
  expect(await readdir(config.IDENTITY_DIR).catch(() => [])).toEqual([]);
  const here = await configuredSecrets('runtime', config);
  await expect(here.open(sealed, 'a')).rejects.toThrow('does not have');
  expect(await readdir(config.IDENTITY_DIR)).toEqual(['runtime.secrets.key']);
  await stop();
});
