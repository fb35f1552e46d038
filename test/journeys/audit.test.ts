import { buildClientSchema, getIntrospectionQuery, getNamedType, type IntrospectionQuery } from 'graphql';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#common/ids.ts';
import type { Subgraph } from '#test/harness/database.ts';
import { operationOf, requiredArguments } from '#test/harness/generated-arguments.ts';
import { graphql } from '#test/harness/graphql.ts';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import { leafSelection } from '#test/tenancy/paths.ts';
import { activeInstanceOf, ask, buy, findVariant, request } from './steps.ts';

const subgraphs: Subgraph[] = ['commerce', 'control-plane', 'billing', 'runtime'];
let supergraph: Supergraph;
let operator: string;
let owner: string;
let stranger: string;

beforeAll(async () => {
  supergraph = await startSupergraph();
  const bearer = async (email: string) => `Bearer ${await supergraph.issuer.tokenOf(email)}`;
  operator = await bearer('operator@gsv.dev');
  owner = await bearer('owner@test.gsv.dev');
  stranger = await bearer('stranger@test.gsv.dev');
});
afterAll(() => supergraph?.stop());

interface Event {
  id: string;
  actorKind: string;
  actorId: string;
  actorEmail: string | null;
  action: string;
  subgraph: string;
  organization: { id: string } | null;
  targetType: string | null;
  targetId: string | null;
  outcome: string;
  codes: string[];
  arguments: Record<string, unknown>;
  requestId: string;
}

const EVENTS = /* GraphQL */ `
  query Events($filter: AuditEventFilterInput, $first: Int, $after: String) {
    auditEvents(filter: $filter, first: $first, after: $after) {
      totalCount
      edges {
        node {
          id
          actorKind
          actorId
          actorEmail
          action
          subgraph
          organization {
            id
          }
          targetType
          targetId
          outcome
          codes
          arguments
          requestId
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

interface Page {
  auditEvents: {
    totalCount: number;
    edges: { node: Event }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

async function eventsOf(authorization: string, filter: Record<string, unknown> = {}): Promise<Event[]> {
  const events: Event[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { auditEvents }: Page = await ask<Page>(supergraph, authorization, EVENTS, {
      filter,
      first: 100,
      after,
    });
    events.push(...auditEvents.edges.map(({ node }) => node));
    ({ hasNextPage: more, endCursor: after } = auditEvents.pageInfo);
  }
  return events;
}

test('every mutation of every subgraph, also those for services, is one event, also when it is refused', async () => {
  const sent = new Map<string, string>();
  for (const name of subgraphs) {
    const url = supergraph.urls[name];
    const { data } = await graphql<IntrospectionQuery>(url, getIntrospectionQuery());
    const schema = buildClientSchema(data!);
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const requestId = newId();
      const variables = requiredArguments(field);
      const selection = leafSelection(getNamedType(field.type), schema);
      const operation = operationOf('mutation', field, Object.keys(variables), selection);
      const answer = await graphql(url, operation, variables, { 'x-request-id': requestId });
      // Without a path the operation itself is wrong, and no mutation was asked for.
      expect(
        answer.errors?.find(({ path }) => path === undefined),
        `${name}: ${operation}`,
      ).toBeUndefined();
      sent.set(requestId, `${name} ${field.name}`);
    }
  }
  const events = Map.groupBy(await eventsOf(operator), ({ requestId }) => requestId);
  const told = [...sent].map(([requestId, what]) => ({
    what,
    events: (events.get(requestId) ?? []).map(({ subgraph, action, actorKind }) =>
      [subgraph, action, actorKind].join(' '),
    ),
  }));
  expect(told).toEqual([...sent.values()].map((what) => ({ what, events: [`${what} ANONYMOUS`] })));
  expect(sent.size).toBeGreaterThan(30);
});

test('owners see what was done in their organization, by whom and by which request; others do not', async () => {
  const variant = await findVariant(supergraph, 'customer-support-agent', 'Basic');
  const order = await buy(supergraph, owner, 'owner@test.gsv.dev', variant);
  const { id: instance } = await activeInstanceOf(supergraph, owner, order);
  const create = `mutation ($input: ApiKeyCreateInput!) {
    apiKeyCreate(input: $input) { apiKey { id } secret errors { code } } }`;
  const input = { instance, name: 'A name that is nobody else’s business', scopes: ['INVOKE', 'READ'] };
  type Created = { apiKeyCreate: { apiKey: { id: string }; secret: string } };
  const { apiKeyCreate: created } = await ask<Created>(supergraph, owner, create, { input });
  const run = `mutation ($instance: ID!) {
    runStart(input: { instance: $instance, input: { text: "the secret of the run" } }) { run { id } errors { code } } }`;
  const key = `Bearer ${created.secret}`;
  const { runStart } = await ask<{ runStart: { run: { id: string } } }>(supergraph, key, run, { instance });
  // Somebody else's try leaves no trace where it was not allowed to look.
  await request(supergraph, stranger, create, { input });

  type Viewer = { viewer: { organizations: { id: string }[] } };
  const { viewer } = await ask<Viewer>(supergraph, owner, '{ viewer { organizations { id } } }');
  const organization = viewer.organizations[0]!;
  const mine = await eventsOf(owner);
  expect(mine).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        action: 'apiKeyCreate',
        subgraph: 'control-plane',
        actorKind: 'USER',
        actorEmail: 'owner@test.gsv.dev',
        organization,
        targetType: 'ApiKey',
        targetId: created.apiKey.id,
        outcome: 'DONE',
        arguments: { input: { instance, kind: 'SECRET', scopes: ['INVOKE', 'READ'] } },
      }),
      expect.objectContaining({
        action: 'runStart',
        subgraph: 'runtime',
        actorKind: 'API_KEY',
        actorId: created.apiKey.id,
        organization,
        targetType: 'Run',
        targetId: runStart.run.id,
      }),
    ]),
  );
  expect(new Set(mine.map((event) => event.organization?.id))).toEqual(new Set([organization.id]));
  expect(mine.map(({ actorEmail }) => actorEmail)).not.toContain('stranger@test.gsv.dev');
  expect(await eventsOf(stranger)).toEqual([]);
  expect(await eventsOf(stranger, { organization: organization.id })).toEqual([]);

  const all = await eventsOf(operator);
  const refused = all.find(({ actorEmail }) => actorEmail === 'stranger@test.gsv.dev');
  expect(refused).toMatchObject({ outcome: 'REFUSED', codes: ['NOT_FOUND'], organization: null });
  // The run was held for by the runtime, which asked billing in its own name.
  expect(all).toContainEqual(
    expect.objectContaining({
      action: 'reservationCreate',
      actorKind: 'SERVICE',
      actorId: 'runtime',
      outcome: 'DONE',
    }),
  );
  const told = JSON.stringify(all);
  for (const secret of [created.secret, input.name, 'the secret of the run'])
    expect(told).not.toContain(secret);

  const anonymous = await request(supergraph, undefined, EVENTS);
  expect(anonymous.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  const filters = [
    { action: ['apiKeyCreate'], actorEmail: 'Owner@test.gsv.dev' },
    { targetId: created.apiKey.id },
    {
      action: ['apiKeyCreate'],
      organization: organization.id,
      from: '2020-01-01T00:00:00Z',
      to: '2100-01-01T00:00:00Z',
    },
  ];
  for (const filter of filters)
    expect((await eventsOf(operator, filter)).map(({ targetId }) => targetId)).toEqual([created.apiKey.id]);
  expect(await eventsOf(operator, { to: '2020-01-01T00:00:00Z' })).toEqual([]);
});

/** Waits until the gateway's events of a request are these. */
const refusedAt = (requestId: string, found: unknown) =>
  expect
    .poll(
      async () =>
        (await eventsOf(operator))
          .filter((event) => event.requestId === requestId && event.subgraph === 'gateway')
          .map(({ actorKind, actorEmail, action, outcome, codes }) => ({
            actorKind,
            actorEmail,
            action,
            outcome,
            codes,
          })),
      { timeout: 15_000, interval: 500 },
    )
    .toEqual(found);

/** Asks through the gateway; answers the request's id. */
const send = async (query: string, headers: Record<string, string> = {}, variables = {}) => {
  const requestId = newId();
  await graphql(supergraph.url, query, variables, { 'x-request-id': requestId, ...headers });
  return requestId;
};

/** An event of a refusal. */
const by = (actorKind: string, actorEmail: string | null, action: string, code: string) => ({
  actorKind,
  actorEmail,
  action,
  outcome: 'REFUSED',
  codes: [code],
});

test('what the gateway itself refuses of mutations is an event too, whoever asked', async () => {
  const retry = `mutation { jobRetry(id: "x") { errors { code } } }`;
  const strangers = 'stranger@test.gsv.dev';
  // A missing role, hidden in a fragment; not signed in; a key that nobody has; and more than is allowed to be asked for.
  const hidden = await send(
    `mutation { ...F } fragment F on Mutation { again: jobRetry(id: "x") { errors { code } } }`,
    {
      authorization: stranger,
    },
  );
  const unknown = await send(retry);
  const wrong = await send(retry, { 'x-api-key': 'cmp_sk_nobody-has-this-one' });
  const costly = await send(
    `mutation ($input: OrganizationCreateInput!) { organizationCreate(input: $input) { organization {
      instances(first: 100) { edges { node { runs(first: 100) { edges { node { reservation {
        wallet { entries(first: 100) { edges { node { id } } } } } } } } } } } } } }`,
    { authorization: stranger },
    { input: { name: 'Never' } },
  );
  const read = await send('{ failedJobs { totalCount } }', { authorization: stranger });
  await refusedAt(hidden, [by('USER', strangers, 'jobRetry', 'FORBIDDEN')]);
  await refusedAt(unknown, [by('ANONYMOUS', null, 'jobRetry', 'UNAUTHENTICATED')]);
  await refusedAt(wrong, [by('ANONYMOUS', null, 'jobRetry', 'UNAUTHENTICATED')]);
  await refusedAt(costly, [by('USER', strangers, 'organizationCreate', 'COST_LIMIT_EXCEEDED')]);
  await refusedAt(read, []);
});

const JOBS = /* GraphQL */ `
  query Jobs($first: Int, $after: String, $last: Int, $before: String) {
    failedJobs(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      edges {
        cursor
        node {
          id
          queue
          failure
          attempts
          failedAt
          subject
        }
      }
      pageInfo {
        hasNextPage
        endCursor
        hasPreviousPage
        startCursor
      }
    }
  }
`;
interface Jobs {
  failedJobs: {
    totalCount: number;
    edges: { node: { id: string; queue: string; subject: string; failure: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string; startCursor: string };
  };
}
const RETRY = 'mutation ($id: ID!) { jobRetry(id: $id) { job { id attempts } errors { field code } } }';

async function inDatabase<T>(name: Subgraph, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: supergraph.databases[name].url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const page = (variables: Record<string, unknown>) => ask<Jobs>(supergraph, operator, JOBS, variables);
const subjects = ({ failedJobs }: Jobs) => failedJobs.edges.map(({ node }) => node.subject.split(' of ')[1]);

test('operators page through what all services gave up, and have it tried again', async () => {
  for (const [index, name] of subgraphs.entries()) {
    await inDatabase(name, (client) =>
      client.query(
        `INSERT INTO jobs (id, queue, key, payload, attempts, max_attempts, last_error, failed_at)
         SELECT $1, 'nobody-works-here', 'subject ' || n || ' of ' || $2::text, '{}', 3, 3, 'it was away', now() - (n * 10 + $3::int) * interval '1 minute'
         FROM generate_series(1, 1) AS n`,
        [newId(), name, index],
      ),
    );
  }
  for (const name of subgraphs) {
    const figures = await (await fetch(new URL('/metrics', supergraph.urls[name]))).text();
    expect(figures).toContain('jobs_given_up{queue="nobody-works-here"} 1\n');
    expect(figures).toMatch(/^mutations_total\{action="\w+",outcome="REFUSED"\} \d+$/m);
    expect(figures).toContain('database_up 1\n');
    if (name === 'billing') expect(figures).toContain('ledger_faults 0\n');
    if (name === 'runtime') expect(figures).toContain('# TYPE runs_open gauge');
  }
  const first = await page({ first: 3 });
  expect(first.failedJobs.totalCount).toBe(4);
  expect(subjects(first)).toEqual(['commerce', 'control-plane', 'billing']);
  const rest = await page({ first: 3, after: first.failedJobs.pageInfo.endCursor });
  expect(subjects(rest)).toEqual(['runtime']);
  expect(rest.failedJobs.pageInfo.hasNextPage).toBe(false);
  const last = await page({ last: 2 });
  expect(subjects(last)).toEqual(['billing', 'runtime']);
  const before = await page({ last: 2, before: last.failedJobs.pageInfo.startCursor });
  expect(subjects(before)).toEqual(['commerce', 'control-plane']);

  const [, , job] = first.failedJobs.edges;
  expect(job?.node).toMatchObject({
    queue: 'billing/nobody-works-here',
    failure: 'it was away',
    attempts: 3,
  });
  type Retried = { jobRetry: { job: { id: string } | null; errors: { field: string; code: string }[] } };
  const retry = (id: string) => ask<Retried>(supergraph, operator, RETRY, { id });
  expect(await retry(job!.node.id)).toEqual({
    jobRetry: { job: { id: job!.node.id, attempts: 3 }, errors: [] },
  });
  const { rows } = await inDatabase('billing', (client) =>
    client.query(
      `SELECT failed_at, run_at <= now() AS due, max_attempts > attempts AS more FROM jobs WHERE id = $1`,
      [job!.node.id.split('/')[1]],
    ),
  );
  expect(rows).toEqual([{ failed_at: null, due: true, more: true }]);
  for (const id of [job!.node.id, 'billing/nonsense', `nobody/${newId()}`, 'x'])
    expect(await retry(id)).toEqual({
      jobRetry: { job: null, errors: [{ field: 'id', code: 'NOT_FOUND' }] },
    });
  expect((await page({})).failedJobs.totalCount).toBe(3);

  for (const [query, variables] of [
    [JOBS, {}],
    [RETRY, { id: job!.node.id }],
  ] as const) {
    const refused = await request(supergraph, owner, query, variables);
    expect(refused.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  }
});

test('what services ask of each other is for services alone', async () => {
  for (const name of subgraphs) {
    const headers = { authorization: owner };
    const query = '{ serviceFailedJobs(first: 1) { totalCount } }';
    const anonymous = await graphql(supergraph.urls[name], query);
    expect(anonymous.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    const asPerson = await graphql(supergraph.urls[name], query, {}, headers);
    expect(['FORBIDDEN', 'UNAUTHENTICATED']).toContain(asPerson.errors?.[0]?.extensions?.['code']);
  }
});
