import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listMails, readMail } from '#common/mail/mail-files.ts';
import { person } from '#test/harness/identity.ts';
import { watch } from '#test/harness/subscribe.ts';
import { buy, operator, service, startFixture, type Asking, type Fixture } from './fixture.ts';

let fixture: Fixture;
let organization: string;
let round = 0;
let owner = person('owner@example.com');
let friend = person('friend@example.com');
const stranger = person('stranger@example.com');

beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(() => fixture.stop());
beforeEach(async () => {
  round++;
  owner = person(`owner${round}@example.com`);
  friend = person(`friend${round}@example.com`);
  organization = (await found(owner, { name: `Łódź Agents ${round}` })).organization!.id;
});

interface Result {
  organization?: {
    id: string;
    name: string;
    slug: string;
    members: { email: string; role: string }[];
  } | null;
  invitation?: { id: string; email: string; role: string; expiresAt: string } | null;
  member?: { email: string; role: string } | null;
  secret?: string | null;
  errors: { field: string | null; code: string }[];
}

async function change(
  caller: Asking,
  call: string,
  selection: string,
  variables: object = {},
): Promise<Result> {
  const types = {
    input: '',
    id: 'ID!',
    email: 'String!',
    role: 'MemberRole!',
    secret: 'String!',
    organization: 'ID!',
  };
  const names = Object.keys(variables) as (keyof typeof types)[];
  const typeOf = (name: keyof typeof types) =>
    types[name] || `${call.charAt(0).toUpperCase()}${call.slice(1)}Input!`;
  const { data, errors } = await fixture.ask<{ result: Result }>(
    caller,
    `mutation (${names.map((name) => `$${name}: ${typeOf(name)}`).join()}) {
      result: ${call}(${names.map((name) => `${name}: $${name}`).join()}) { ${selection} errors { field code } } }`,
    { ...variables },
  );
  if (errors) return { errors: [{ field: null, code: String(errors[0]!.extensions!['code']) }] };
  return data!.result;
}

const ORGANIZATION = 'organization { id name slug members { email role } }';
const found = (caller: Asking, input: object) =>
  change(caller, 'organizationCreate', ORGANIZATION, { input });
const invite = (caller: Asking, input: object) =>
  change(caller, 'memberInvite', 'secret invitation { id email role expiresAt }', {
    input: { organization, email: friend.email, ...input },
  });
const accept = (caller: Asking, secret: string) =>
  change(caller, 'invitationAccept', ORGANIZATION, { secret });
const setRole = (caller: Asking, email: string | null, role: string) =>
  change(caller, 'memberUpdate', 'member { email role }', { organization, email, role });
const remove = (caller: Asking, email: string | null) =>
  change(caller, 'memberRemove', ORGANIZATION, { organization, email });
const codes = ({ errors }: Result) => errors.map(({ field, code }) => [field, code]);

const seen = async (caller: Asking) => {
  const { data } = await fixture.ask<{ organization: { invitations: { email: string }[] } | null }>(
    caller,
    'query ($id: ID!) { organization(id: $id) { invitations { email } } }',
    { id: organization },
  );
  return data!.organization?.invitations.map(({ email }) => email) ?? null;
};

const search = (caller: Asking, text: string) =>
  fixture.ask<{ organizations: { totalCount: number; edges: { node: { id: string } }[] } }>(
    caller,
    'query ($search: String) { organizations(search: $search, first: 1) { totalCount edges { node { id } } } }',
    { search: text },
  );

async function join(role = 'MEMBER'): Promise<void> {
  const { secret } = await invite(owner, { role });
  expect((await accept(friend, secret!)).errors).toEqual([]);
}

test('whoever founds an organization is its owner; the slug is made of the name, or given and unique', async () => {
  const { organization: made } = await found(owner, { name: '  Straße & Søn  ' });
  expect(made).toMatchObject({
    name: 'Straße & Søn',
    slug: 'strasse-son',
    members: [{ email: owner.email, role: 'OWNER' }],
  });
  const again = await found(stranger, { name: 'Straße & Søn' });
  expect(again.organization!.slug).toMatch(/^strasse-son-[0-9a-f]{6}$/);
  expect(codes(await found(stranger, { name: 'Other', slug: 'strasse-son' }))).toEqual([
    ['slug', 'CONFLICT'],
  ]);
});

test('the same id founds once', async () => {
  const id = randomUUID();
  const answers = await Promise.all(Array.from({ length: 4 }, () => found(owner, { id, name: 'Once' })));
  expect(new Set(answers.map((answer) => answer.organization?.id))).toEqual(new Set([id]));
  expect(codes(await found(owner, { id, name: 'Twice' }))).toEqual([['id', 'CONFLICT']]);
  expect(codes(await found(stranger, { id, name: 'Once' }))).toEqual([['id', 'CONFLICT']]);
});

test('a founding is repeated by who owns as many as one may, and no other follows', async () => {
  const busy = person('founds-much@example.com');
  const mine = Array.from({ length: 50 }, (_, n) => ({ id: randomUUID(), name: `Much ${n}` }));
  for (const input of mine) expect(codes(await found(busy, input))).toEqual([]);
  expect(codes(await found(busy, { name: 'One more' }))).toEqual([[null, 'LIMIT_EXCEEDED']]);
  expect((await found(busy, mine[49]!)).organization?.id).toBe(mine[49]!.id);
});

test.each([
  [{ name: ' ' }, 'name', 'REQUIRED'],
  [{ name: 'x'.repeat(101) }, 'name', 'INVALID'],
  [{ name: 'half \ud83d' }, 'name', 'INVALID'],
  [{ name: 'NUL \0' }, 'name', 'INVALID'],
  [{ name: 'A', slug: 'Not a slug' }, 'slug', 'INVALID'],
  [{ name: 'A', slug: 'x'.repeat(64) }, 'slug', 'INVALID'],
  [{ name: 'A', id: 'mine' }, 'id', 'INVALID'],
])('founding refuses %j', async (input, field, code) => {
  expect(codes(await found(owner, input))).toEqual([[field, code]]);
});

const rename = (caller: Asking, input: object) =>
  change(caller, 'organizationUpdate', ORGANIZATION, { id: organization, input });

test('an organization is renamed by its owners and admins, and by nobody else', async () => {
  expect((await rename(owner, { name: 'New', slug: `new-${round}` })).organization).toMatchObject({
    name: 'New',
  });
  expect((await rename(owner, {})).organization).toMatchObject({ name: 'New' });
  await found(stranger, { name: 'Taken', slug: `taken-${round}` });
  expect(codes(await rename(owner, { slug: `taken-${round}` }))).toEqual([['slug', 'CONFLICT']]);
  expect(codes(await rename(owner, { name: null }))).toEqual([['name', 'REQUIRED']]);
  expect(codes(await rename(owner, { slug: 'Ä' }))).toEqual([['slug', 'INVALID']]);
  expect(codes(await rename(stranger, { name: 'Mine' }))).toEqual([['id', 'NOT_FOUND']]);
  expect(codes(await rename(null, { name: 'Mine' }))).toEqual([[null, 'UNAUTHENTICATED']]);
  await join();
  expect(codes(await rename(friend, { name: 'Mine' }))).toEqual([[null, 'FORBIDDEN']]);
});

test('an invitation comes by mail, opens once, for the invited address alone', async () => {
  const { invitation, secret } = await invite(owner, {
    email: ` ${friend.email!.toUpperCase()} `,
    role: 'ADMIN',
  });
  expect(invitation).toMatchObject({ email: friend.email, role: 'ADMIN' });
  const days = (Date.parse(invitation!.expiresAt) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(6.99);
  expect(days).toBeLessThanOrEqual(7);
  await expect.poll(() => mailWith(secret!)).toContain(`Łódź Agents ${round}`);
  const shown = await fixture.ask(
    null,
    'query ($secret: String!) { invitation(secret: $secret) { role invitedBy organization { name } } }',
    { secret },
  );
  expect(shown.data).toEqual({
    invitation: { role: 'ADMIN', invitedBy: owner.email, organization: { name: `Łódź Agents ${round}` } },
  });
  expect(codes(await accept(stranger, secret!))).toEqual([[null, 'FORBIDDEN']]);
  expect(codes(await accept(null, secret!))).toEqual([[null, 'UNAUTHENTICATED']]);
  expect((await accept(friend, secret!)).organization!.members).toEqual([
    { email: owner.email, role: 'OWNER' },
    { email: friend.email, role: 'ADMIN' },
  ]);
  expect(codes(await accept(friend, secret!))).toEqual([['secret', 'NOT_FOUND']]);
  const { rows } = await fixture.pool.query('SELECT secret_hash FROM invitations WHERE id = $1', [
    invitation!.id,
  ]);
  expect(JSON.stringify(rows)).not.toContain(secret!.slice(4));
});

async function mailWith(secret: string): Promise<string> {
  for (const id of await listMails(fixture.mails)) {
    // Quoted-printable breaks lines and words: the parts in base64 or plain are compared after undoing it.
    const source = String(await readMail(fixture.mails, id)).replaceAll('=\r\n', '');
    if (!source.includes(secret)) continue;
    return Buffer.from(
      source.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
      'latin1',
    ).toString('utf8');
  }
  return '';
}

test('ten accept at once: one joins', async () => {
  const { secret } = await invite(owner, {});
  const answers = await Promise.all(Array.from({ length: 10 }, () => accept(friend, secret!)));
  expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
});

test('what is revoked, expired or replaced opens nothing', async () => {
  const revoked = await invite(owner, {});
  const revoke = (caller: Asking) =>
    change(caller, 'invitationRevoke', 'invitation { id }', { id: revoked.invitation!.id });
  expect(codes(await revoke(stranger))).toEqual([['id', 'NOT_FOUND']]);
  expect((await revoke(owner)).invitation!.id).toBe(revoked.invitation!.id);
  expect(codes(await revoke(owner))).toEqual([['id', 'CONFLICT']]);
  const replaced = await invite(owner, {});
  const expired = await invite(owner, {});
  await fixture.pool.query('UPDATE invitations SET expires_at = now() WHERE id = $1', [
    expired.invitation!.id,
  ]);
  for (const { secret } of [revoked, replaced, expired]) {
    expect(codes(await accept(friend, secret!))).toEqual([['secret', 'NOT_FOUND']]);
    const { data } = await fixture.ask(
      null,
      'query ($secret: String!) { invitation(secret: $secret) { id } }',
      { secret },
    );
    expect(data).toEqual({ invitation: null });
  }
  expect(codes(await accept(friend, 'nonsense'))).toEqual([['secret', 'NOT_FOUND']]);
});

test('owners and admins invite; only an owner invites an owner; members and strangers do not', async () => {
  await join('ADMIN');
  expect((await invite(friend, { email: 'new@example.com' })).errors).toEqual([]);
  expect(codes(await invite(friend, { email: 'new@example.com', role: 'OWNER' }))).toEqual([
    [null, 'FORBIDDEN'],
  ]);
  expect(codes(await invite(owner, { email: friend.email }))).toEqual([['email', 'CONFLICT']]);
  expect(codes(await invite(owner, { email: ' ' }))).toEqual([['email', 'REQUIRED']]);
  for (const email of ['nobody', 'a@b@c', `${'x'.repeat(320)}@example.com`])
    expect(codes(await invite(owner, { email }))).toEqual([['email', 'INVALID']]);
  await setRole(owner, friend.email, 'MEMBER');
  expect(codes(await invite(friend, { email: 'new@example.com' }))).toEqual([[null, 'FORBIDDEN']]);
  expect(codes(await invite(stranger, { email: 'new@example.com' }))).toEqual([
    ['organization', 'NOT_FOUND'],
  ]);
  expect(codes(await invite(operator, { email: 'new@example.com' }))).toEqual([[null, 'FORBIDDEN']]);
});

test('an organization has at most 100 people, those who are invited included', async () => {
  await fixture.pool.query(
    `INSERT INTO members (organization_id, email, role) SELECT $1, 'm' || n || '@example.com', 'MEMBER' FROM generate_series(1, 98) n`,
    [organization],
  );
  const answers = await Promise.all(
    ['a', 'b', 'c'].map((name) => invite(owner, { email: `${name}@example.com` })),
  );
  expect(answers.flatMap(codes)).toEqual([
    [null, 'LIMIT_EXCEEDED'],
    [null, 'LIMIT_EXCEEDED'],
  ]);
});

test('open invitations are seen by owners, admins and operators', async () => {
  await join();
  await invite(owner, { email: 'open@example.com' });
  expect(await seen(owner)).toEqual(['open@example.com']);
  expect(await seen(operator)).toEqual(['open@example.com']);
  expect(await seen(friend)).toEqual([]);
  expect(await seen(stranger)).toBeNull();
});

test('the last owner stays, also when two owners step down at once', async () => {
  expect(codes(await setRole(owner, owner.email, 'ADMIN'))).toEqual([['email', 'CONFLICT']]);
  expect(codes(await remove(owner, owner.email))).toEqual([['email', 'CONFLICT']]);
  await join('OWNER');
  const answers = await Promise.all([remove(owner, owner.email), remove(friend, friend.email)]);
  expect(answers.flatMap(codes)).toEqual([['email', 'CONFLICT']]);
  const { rows } = await fixture.pool.query(`SELECT role FROM members WHERE organization_id = $1`, [
    organization,
  ]);
  expect(rows).toEqual([{ role: 'OWNER' }]);
});

test('admins manage members and no owners; members manage nobody and may leave', async () => {
  await join('ADMIN');
  await fixture.pool.query(
    `INSERT INTO members (organization_id, email, role) VALUES ($1, 'member@example.com', 'MEMBER')`,
    [organization],
  );
  expect((await setRole(friend, 'member@example.com', 'ADMIN')).member).toEqual({
    email: 'member@example.com',
    role: 'ADMIN',
  });
  expect(codes(await setRole(friend, 'member@example.com', 'OWNER'))).toEqual([[null, 'FORBIDDEN']]);
  expect(codes(await setRole(friend, owner.email, 'MEMBER'))).toEqual([['email', 'CONFLICT']]);
  await setRole(owner, 'member@example.com', 'OWNER');
  expect(codes(await remove(friend, 'member@example.com'))).toEqual([[null, 'FORBIDDEN']]);
  expect(codes(await remove(friend, 'nobody@example.com'))).toEqual([['email', 'NOT_FOUND']]);
  expect(codes(await remove(stranger, friend.email))).toEqual([['organization', 'NOT_FOUND']]);
  await setRole(owner, friend.email, 'MEMBER');
  expect(codes(await setRole(friend, 'member@example.com', 'MEMBER'))).toEqual([[null, 'FORBIDDEN']]);
  expect((await remove(friend, friend.email)).errors).toEqual([]);
});

test('a personal workspace keeps its person, whose streams of other organizations end with the membership', async () => {
  const bought = await buy(fixture, owner.email!);
  await fixture.pool.query(`INSERT INTO members (organization_id, email, role) VALUES ($1, $2, 'OWNER')`, [
    bought.organization,
    friend.email,
  ]);
  const removeThere = (email: string) =>
    change(owner, 'memberRemove', ORGANIZATION, { organization: bought.organization, email });
  expect(codes(await removeThere(owner.email!))).toEqual([['email', 'CONFLICT']]);
  const stream = watch(
    fixture.url,
    'subscription ($id: ID!) { instanceStateChanged(instance: $id) { state } }',
    { id: bought.instance },
    await fixture.authorization(friend),
  );
  await stream.until((events) => events.length === 1);
  expect((await removeThere(friend.email!)).errors).toEqual([]);
  expect(await stream.ended).toBeUndefined();
  await stream.stop();
  const { data } = await fixture.ask(friend, 'query ($id: ID!) { instance(id: $id) { id } }', {
    id: bought.instance,
  });
  expect(data).toEqual({ instance: null });
});

/** Organizations of which somebody was removed. */
const follow = async (caller: Asking) =>
  watch<{ membersChanged: { organizations: string[]; missed: boolean } }>(
    fixture.url,
    'subscription { membersChanged { organizations missed } }',
    {},
    caller ? await fixture.authorization(caller) : undefined,
  );

test('services hear of each organization that somebody is removed from, and nobody else does', async () => {
  const heard = await follow(service);
  await heard.until((events) => events.length === 1);
  expect(heard.events).toEqual([{ membersChanged: { organizations: [], missed: true } }]);
  await join();
  await remove(owner, friend.email);
  await heard.until((events) => events.length === 2);
  expect(heard.events[1]).toEqual({ membersChanged: { organizations: [organization], missed: false } });
  await heard.stop();
  for (const caller of [null, owner, operator]) {
    const refused = await follow(caller);
    expect(await refused.ended).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    await refused.stop();
  }
});

test('operators search all organizations; nobody else does', async () => {
  expect((await search(operator, `łódź agents ${round}`)).data!.organizations).toMatchObject({
    totalCount: 1,
    edges: [{ node: { id: organization } }],
  });
  expect((await search(operator, `LODZ AGENTS ${round}`)).data!.organizations.totalCount).toBe(1);
  expect((await search(operator, `%_${round}`)).data!.organizations.totalCount).toBeGreaterThan(0);
  expect((await search(operator, 'nowhere to be found')).data!.organizations.totalCount).toBe(0);
  expect((await search(owner, 'x')).errors![0]!.extensions!['code']).toBe('FORBIDDEN');
  expect((await search(null, 'x')).errors![0]!.extensions!['code']).toBe('UNAUTHENTICATED');
});
