import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Program, Scope } from '#common/identity/caller.ts';
import { person } from '#test/harness/identity.ts';
import { buy, operator, service, startFixture, type Asking, type Fixture } from '../fixture.ts';

let fixture: Fixture;
let bought: Awaited<ReturnType<typeof buy>>;
let buyers = 0;
let owner = person('owner@example.com');
const stranger = person('stranger@example.com');

beforeAll(async () => {
  fixture = await startFixture();
  await buy(fixture, stranger.email!);
});
beforeEach(async () => {
  owner = person(`owner${buyers++}@example.com`);
  bought = await buy(fixture, owner.email!);
});
afterAll(() => fixture.stop());

interface Answer {
  result: {
    apiKey: {
      id: string;
      name: string;
      prefix: string;
      scopes: Scope[];
      revokedAt: string | null;
      lastUsedAt: string | null;
    } | null;
    secret?: string | null;
    errors: { field: string | null; code: string }[];
  };
}
const KEY = 'apiKey { id name prefix scopes revokedAt lastUsedAt } errors { field code }';
const claim = (caller: Asking, instance: string) =>
  fixture.ask<Answer>(
    caller,
    `mutation ($id: ID!) { result: initialApiKeyClaim(instance: $id) { ${KEY} secret } }`,
    { id: instance },
  );
const create = (caller: Asking, input: object) =>
  fixture.ask<Answer>(
    caller,
    `mutation ($input: ApiKeyCreateInput!) { result: apiKeyCreate(input: $input) { ${KEY} secret } }`,
    {
      input: { instance: bought.instance, name: 'A key', ...input },
    },
  );
const revoke = (caller: Asking, id: string) =>
  fixture.ask<Answer>(caller, `mutation ($id: ID!) { result: apiKeyRevoke(id: $id) { ${KEY} } }`, { id });
const rotate = async (caller: Asking, id: string, overlapSeconds?: number) =>
  (
    await fixture.ask<Answer>(
      caller,
      `mutation ($id: ID!, $overlap: Int! = 0) {
          result: apiKeyRotate(id: $id, overlapSeconds: $overlap) { ${KEY} secret } }`,
      { id, ...(overlapSeconds !== undefined && { overlap: overlapSeconds }) },
    )
  ).data!.result;
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');
const verify = async (secret: string) => {
  const { data } = await fixture.ask<{
    apiKeyVerify: { id: string; instance: string; organization: string; scopes: Scope[] } | null;
  }>(
    service,
    'query ($hash: String!) { apiKeyVerify(hash: $hash) { id instance organization scopes expiresAt } }',
    { hash: hashOf(secret) },
  );
  return data!.apiKeyVerify;
};
const program = (scopes: Scope[]): Program => ({
  kind: 'program',
  apiKeyId: bought.key,
  instanceId: bought.instance,
  organizationId: bought.organization,
  scopes,
});

test('twenty claims at once: one gets the secret, the others ALREADY_CLAIMED; then it is nowhere', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => claim(owner, bought.instance)));
  const secrets = answers.map(({ data }) => data!.result.secret).filter((secret) => secret != null);
  expect(secrets).toHaveLength(1);
  expect(secrets[0]).toMatch(/^cmp_sk_[\w-]{43}$/);
  const refused = answers.flatMap(({ data }) => data!.result.errors.map(({ code }) => code));
  expect(refused).toEqual(Array.from({ length: 19 }, () => 'ALREADY_CLAIMED'));
  expect(await verify(secrets[0]!)).toMatchObject({
    id: bought.key,
    instance: bought.instance,
    organization: bought.organization,
    scopes: ['INVOKE', 'READ'],
  });
  const { rows } = await fixture.pool.query('SELECT sealed_secret FROM api_keys WHERE id = $1', [bought.key]);
  expect(rows).toEqual([{ sealed_secret: null }]);
});

test('the secret that waits to be claimed is not readable in the database', async () => {
  const { rows } = await fixture.pool.query<{ row: string }>(
    'SELECT row_to_json(api_keys)::text AS row FROM api_keys WHERE id = $1',
    [bought.key],
  );
  const { data } = await claim(owner, bought.instance);
  expect(rows[0]!.row).toContain('sealed_secret');
  expect(rows[0]!.row).not.toContain(data!.result.secret!);
  expect(Buffer.from(rows[0]!.row, 'utf8').includes(data!.result.secret!.slice(12))).toBe(false);
});

test('somebody else, a key without ADMIN and nobody claim nothing', async () => {
  expect((await claim(stranger, bought.instance)).data!.result.errors).toEqual([
    { field: 'instance', code: 'NOT_FOUND' },
  ]);
  expect((await claim(program(['INVOKE', 'READ']), bought.instance)).data!.result.errors[0]!.code).toBe(
    'FORBIDDEN',
  );
  expect((await claim(null, bought.instance)).errors![0]!.extensions!['code']).toBe('UNAUTHENTICATED');
  expect((await claim(owner, 'no-id')).data!.result.errors[0]!.code).toBe('NOT_FOUND');
  expect((await claim(owner, bought.instance)).data!.result.secret).toBeTruthy();
});

test('a revoked initial key is not handed over any more', async () => {
  await revoke(owner, bought.key);
  expect((await claim(owner, bought.instance)).data!.result.errors[0]!.code).toBe('CONFLICT');
});

test('a new key is shown once, verified by its hash, and refused as soon as it is revoked', async () => {
  const { data } = await create(owner, { name: '  Website  ', scopes: ['READ', 'READ'] });
  const { apiKey, secret } = data!.result;
  expect(apiKey).toMatchObject({ name: 'Website', scopes: ['READ'], prefix: `${secret!.slice(0, 11)}…` });
  expect(await verify(secret!)).toMatchObject({ id: apiKey!.id, scopes: ['READ'] });
  const first = await revoke(owner, apiKey!.id);
  expect(first.data!.result.apiKey!.revokedAt).toBeTruthy();
  expect(await verify(secret!)).toBeNull();
  const again = await revoke(owner, apiKey!.id);
  expect(again.data!.result.apiKey!.revokedAt).toBe(first.data!.result.apiKey!.revokedAt);
});

test('an expired key, a key of a terminated instance and an unknown one are no keys', async () => {
  const { data } = await create(owner, { expiresAt: new Date(Date.now() + 3_600_000).toISOString() });
  const { apiKey, secret } = data!.result;
  expect(await verify(secret!)).not.toBeNull();
  await fixture.pool.query(`UPDATE api_keys SET expires_at = now() WHERE id = $1`, [apiKey!.id]);
  expect(await verify(secret!)).toBeNull();
  const living = (await create(owner, {})).data!.result.secret!;
  expect(await verify(living)).not.toBeNull();
  await fixture.ask(owner, 'mutation ($id: ID!) { instanceTerminate(id: $id) { errors { code } } }', {
    id: bought.instance,
  });
  expect(await verify(living)).toBeNull();
  expect(await verify('cmp_sk_unknown')).toBeNull();
});

test('the use of a key is noted once a minute', async () => {
  const { data } = await create(owner, {});
  const lastUsed = async () => {
    const { rows } = await fixture.pool.query<{ last_used_at: Date | null; writes: string }>(
      'SELECT last_used_at, xmin::text AS writes FROM api_keys WHERE id = $1',
      [data!.result.apiKey!.id],
    );
    return rows[0]!;
  };
  expect((await lastUsed()).last_used_at).toBeNull();
  await verify(data!.result.secret!);
  const noted = await lastUsed();
  expect(noted.last_used_at).not.toBeNull();
  await verify(data!.result.secret!);
  expect(await lastUsed()).toEqual(noted);
  await fixture.pool.query(`UPDATE api_keys SET last_used_at = now() - interval '61 seconds' WHERE id = $1`, [
    data!.result.apiKey!.id,
  ]);
  await verify(data!.result.secret!);
  expect(Date.now() - (await lastUsed()).last_used_at!.getTime()).toBeLessThan(30_000);
});

test('an instance has at most 20 living keys, also when they are asked for at once', async () => {
  const answers = await Promise.all(Array.from({ length: 25 }, () => create(owner, {})));
  const made = answers.filter(({ data }) => data!.result.secret != null);
  expect(made).toHaveLength(19);
  const refused = answers.flatMap(({ data }) => data!.result.errors.map(({ code }) => code));
  expect(refused).toEqual(Array.from({ length: 6 }, () => 'LIMIT_EXCEEDED'));
  await revoke(owner, made[0]!.data!.result.apiKey!.id);
  expect((await create(owner, {})).data!.result.secret).toBeTruthy();
});

test('dead keys make room: an instance keeps at most 100', async () => {
  await fixture.pool.query(
    `INSERT INTO api_keys (id, instance_id, name, prefix, hash, scopes, revoked_at)
     SELECT gen_random_uuid(), $1::uuid, 'Dead', 'cmp_sk_dead', encode(sha256((n || $2)::bytea), 'hex'), '{READ}', now()
     FROM generate_series(1, 150) AS n`,
    [bought.instance, bought.instance],
  );
  expect((await create(owner, {})).data!.result.errors).toEqual([]);
  const { rows } = await fixture.pool.query(
    'SELECT count(*)::int AS count FROM api_keys WHERE instance_id = $1',
    [bought.instance],
  );
  expect(rows).toEqual([{ count: 100 }]);
});

test.each([
  [{ name: ' ' }, 'name', 'REQUIRED'],
  [{ name: 'x'.repeat(101) }, 'name', 'INVALID'],
  [{ name: 'a\0b' }, 'name', 'INVALID'],
  [{ scopes: [] }, 'scopes', 'REQUIRED'],
  [{ expiresAt: '2001-01-01T00:00:00Z' }, 'expiresAt', 'INVALID'],
  [{ id: 'mine' }, 'id', 'INVALID'],
  [{ origins: ['https://shop.example'] }, 'origins', 'INVALID'],
  [{ kind: 'WIDGET' }, 'origins', 'REQUIRED'],
  [{ kind: 'WIDGET', origins: ['https://shop.example'], scopes: ['READ'] }, 'scopes', 'INVALID'],
  [{ kind: 'WIDGET', origins: ['http://shop.example'] }, 'origins', 'INVALID'],
  [{ kind: 'WIDGET', origins: ['https://shop.example/page'] }, 'origins', 'INVALID'],
  [{ kind: 'WIDGET', origins: ['*'] }, 'origins', 'INVALID'],
  [
    { kind: 'WIDGET', origins: Array.from({ length: 21 }, (_, n) => `https://s${n}.example`) },
    'origins',
    'LIMIT_EXCEEDED',
  ],
  [{ budgetPerDay: 0 }, 'budgetPerDay', 'INVALID'],
  [{ budgetTotal: -1 }, 'budgetTotal', 'INVALID'],
  [{ requestsPerMinute: 0 }, 'requestsPerMinute', 'INVALID'],
])('refuses %j', async (input, field, code) => {
  expect((await create(owner, input)).data!.result.errors).toEqual([{ field, code }]);
});

test('a key with ADMIN manages the keys of its own instance, and of no other', async () => {
  const { data } = await create(program(['ADMIN']), { scopes: ['INVOKE'] });
  expect(data!.result.secret).toBeTruthy();
  const other = await buy(fixture, owner.email!);
  expect((await create(program(['ADMIN']), { instance: other.instance })).data!.result.errors[0]!.code).toBe(
    'NOT_FOUND',
  );
  expect((await revoke(program(['ADMIN']), other.key)).data!.result.errors[0]!.code).toBe('NOT_FOUND');
  expect((await create(program(['READ']), {})).data!.result.errors[0]!.code).toBe('FORBIDDEN');
  expect((await revoke(program(['INVOKE']), bought.key)).data!.result.errors[0]!.code).toBe('FORBIDDEN');
  expect((await revoke(stranger, bought.key)).data!.result.errors[0]!.code).toBe('NOT_FOUND');
});

test('a plain member may look but not manage', async () => {
  const colleague = person(`colleague${buyers}@example.com`);
  await fixture.pool.query(`INSERT INTO members (organization_id, email, role) VALUES ($1, $2, 'MEMBER')`, [
    bought.organization,
    colleague.email,
  ]);
  expect((await create(colleague, {})).data!.result.errors[0]!.code).toBe('FORBIDDEN');
  await fixture.pool.query(`UPDATE members SET role = 'ADMIN' WHERE email = $1`, [colleague.email]);
  expect((await create(colleague, {})).data!.result.secret).toBeTruthy();
});

test('a key in web pages has listed origins and starts runs alone', async () => {
  const { data } = await create(owner, {
    kind: 'WIDGET',
    origins: ['https://shop.example/', 'http://localhost:3000', 'https://shop.example'],
    requestsPerMinute: 30,
    budgetPerDay: 50,
  });
  const { secret, apiKey } = data!.result;
  expect(secret).toMatch(/^cmp_pk_[\w-]{43}$/);
  expect(apiKey!.prefix).toBe(`${secret!.slice(0, 11)}…`);
  const { data: verified } = await fixture.ask(
    service,
    `query ($hash: String!) { apiKeyVerify(hash: $hash) {
      kind scopes origins requestsPerMinute budgetPerDay budgetTotal } }`,
    { hash: hashOf(secret!) },
  );
  expect(verified).toEqual({
    apiKeyVerify: {
      kind: 'WIDGET',
      scopes: ['INVOKE'],
      origins: ['http://localhost:3000', 'https://shop.example'],
      requestsPerMinute: 30,
      budgetPerDay: 50,
      budgetTotal: null,
    },
  });
});

test('the same id and content is the same key, its secret for ten minutes; other content is CONFLICT', async () => {
  const id = randomUUID();
  const first = (await create(owner, { id, name: 'Mine', scopes: ['READ', 'INVOKE'] })).data!.result;
  const again = (await create(owner, { id, name: ' Mine ', scopes: ['INVOKE', 'READ', 'READ'] })).data!
    .result;
  expect(again).toEqual(first);
  expect(first.apiKey!.id).toBe(id);
  for (const other of [{ name: 'Other' }, { scopes: ['READ'] }, { budgetPerDay: 5 }])
    expect(
      (await create(owner, { id, name: 'Mine', scopes: ['READ', 'INVOKE'], ...other })).data!.result.errors,
    ).toEqual([{ field: 'id', code: 'CONFLICT' }]);
  await fixture.pool.query('UPDATE api_keys SET sealed_until = now() WHERE id = $1', [id]);
  const late = (await create(owner, { id, name: 'Mine', scopes: ['READ', 'INVOKE'] })).data!.result;
  expect([late.apiKey!.id, late.secret]).toEqual([id, null]);
  // As if it had been made with an end that has come since.
  const expiresAt = '2001-01-01T00:00:00.000Z';
  await fixture.pool.query(
    `UPDATE caller_ids SET content = jsonb_set(content, '{expiresAt}', to_jsonb($2::text)) WHERE id = $1`,
    [id, expiresAt],
  );
  const expired = (await create(owner, { id, name: 'Mine', scopes: ['READ', 'INVOKE'], expiresAt })).data!;
  expect(expired.result.apiKey!.id).toBe(id);
  const { rows } = await fixture.pool.query('SELECT 1 FROM api_keys WHERE name = $1', ['Mine']);
  expect(rows).toHaveLength(1);
});

test('five calls at once with one id make one key', async () => {
  const id = randomUUID();
  const answers = await Promise.all(Array.from({ length: 5 }, () => create(owner, { id })));
  expect(new Set(answers.map(({ data }) => data!.result.secret)).size).toBe(1);
});

test('a rotated key opens by its new secret, and by the old one until the overlap ends', async () => {
  const { apiKey, secret: old } = (await create(owner, {})).data!.result;
  const overlapping = await rotate(owner, apiKey!.id, 60);
  expect(overlapping.apiKey).toMatchObject({
    id: apiKey!.id,
    prefix: `${overlapping.secret!.slice(0, 11)}…`,
  });
  expect(await verify(old!)).toMatchObject({ id: apiKey!.id, expiresAt: expect.any(String) });
  expect(await verify(overlapping.secret!)).toMatchObject({ id: apiKey!.id, expiresAt: null });
  const atOnce = await rotate(owner, apiKey!.id);
  expect(await verify(old!)).toBeNull();
  expect(await verify(overlapping.secret!)).toBeNull();
  expect(await verify(atOnce.secret!)).toMatchObject({ id: apiKey!.id });
  for (const seconds of [-1, 604_801])
    expect((await rotate(owner, apiKey!.id, seconds)).errors).toEqual([
      { field: 'overlapSeconds', code: 'INVALID' },
    ]);
  expect((await rotate(stranger, apiKey!.id)).errors[0]!.code).toBe('NOT_FOUND');
  expect((await rotate(program(['INVOKE', 'READ']), apiKey!.id)).errors[0]!.code).toBe('FORBIDDEN');
  await revoke(owner, apiKey!.id);
  expect((await rotate(owner, apiKey!.id)).errors[0]!.code).toBe('CONFLICT');
});

test('operators revoke any key, and make none', async () => {
  expect((await create(operator, {})).data!.result.errors[0]!.code).toBe('FORBIDDEN');
  expect((await revoke(operator, bought.key)).data!.result.apiKey!.revokedAt).toBeTruthy();
});

test('a key carries a contract of tags, in their one order, and refuses what is none', async () => {
  const made = await fixture.ask<{ result: { apiKey: { id: string; contract: string[] }; secret: string } }>(
    owner,
    'mutation ($input: ApiKeyCreateInput!) { result: apiKeyCreate(input: $input) { apiKey { id contract } secret } }',
    { input: { instance: bought.instance, name: 'A part', contract: ['run', 'document', 'run'] } },
  );
  expect(made.data?.result.apiKey.contract).toEqual(['document', 'run']);
  const { data } = await fixture.ask(
    service,
    'query ($hash: String!) { apiKeyVerify(hash: $hash) { contract } }',
    { hash: hashOf(made.data!.result.secret) },
  );
  expect(data).toEqual({ apiKeyVerify: { contract: ['document', 'run'] } });
  const refused = async (contract: string[]) => (await create(owner, { contract })).data?.result.errors;
  expect(await refused([])).toEqual([{ field: 'contract', code: 'REQUIRED' }]);
  expect(await refused(['a b'])).toEqual([{ field: 'contract', code: 'INVALID' }]);
  expect(await refused(Array.from({ length: 11 }, (_, index) => `tag${index}`))).toEqual([
    { field: 'contract', code: 'LIMIT_EXCEEDED' },
  ]);
});
