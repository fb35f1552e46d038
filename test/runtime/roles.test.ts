import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Program, Scope } from '#common/identity/caller.ts';
import { newId } from '#common/ids.ts';
import type { Service } from '#common/services/service.ts';
import { graphql } from '#test/harness/graphql.ts';
import { person } from '#test/harness/identity.ts';
import { expectTable, mutationsOf, outcomeIn } from '#test/harness/roles-table.ts';
import { createWorld, type Buyer, type World } from './world.ts';

let world: World;
let runtime: Service;

beforeAll(async () => {
  world = await createWorld();
  runtime = await world.startRuntime({ LLM_BASE_URL: '' });
});
afterAll(() => world?.stop());

const roles = [
  'nobody',
  'stranger',
  'publisher',
  'MEMBER',
  'ADMIN',
  'OWNER',
  'INVOKE key',
  'READ key',
  'ADMIN key',
  'WIDGET key',
  'operator',
  'service',
] as const;
type Role = (typeof roles)[number];

/** An instance with everything that can be changed around it, and the publisher of its offering. */
interface Things {
  buyer: Buyer;
  run: string;
  schedule: string;
  endpoint: string;
  delivery: string;
  document: string;
  connector: string;
  binding: string;
}

async function makeThings(): Promise<Things> {
  const buyer = await world.buyer(runtime.url);
  const { instance, organization, publisher } = buyer.instance;
  const [schedule, endpoint, delivery, document, connector, binding] = Array.from({ length: 6 }, () =>
    newId(),
  ) as [string, string, string, string, string, string];
  const run = await buyer.run();
  await world.sql(
    `INSERT INTO run_schedules (id, instance_id, organization_id, name, cron, time_zone, input, is_enabled)
     VALUES ($1, $2, $3, 'Weekly', '0 9 * * 1', 'UTC', '"Hi"', false)`,
    [schedule, instance, organization],
  );
  await world.sql(
    `INSERT INTO webhook_endpoints (id, organization_id, url, events, sealed_secret, is_enabled)
     VALUES ($1, $2, 'https://example.com/', '{RUN_FAILED}', '', false)`,
    [endpoint, organization],
  );
  await world.sql(
    `INSERT INTO webhook_deliveries (id, endpoint_id, event, payload, state, next_attempt_at)
     VALUES ($1, $2, 'RUN_FAILED', '{}', 'DELIVERED', NULL)`,
    [delivery, endpoint],
  );
  await world.sql(
    `INSERT INTO documents (id, instance_id, organization_id, name, media_type, bytes, content_hash, state)
     VALUES ($1, $2, $3, 'Notes', 'text/plain', 0, '', 'READY')`,
    [document, instance, organization],
  );
  await world.sql(
    `INSERT INTO connectors (id, publisher_id, name, description, url, auth, state)
     VALUES ($1, $2, 'Tools', 'Tools.', 'https://example.com/mcp', 'BEARER', 'READY')`,
    [connector, publisher],
  );
  await world.sql(
    `INSERT INTO connector_bindings (id, instance_id, organization_id, connector_id, state)
     VALUES ($1, $2, $3, $4, 'ACTIVE')`,
    [binding, instance, organization, connector],
  );
  return { buyer, run, schedule, endpoint, delivery, document, connector, binding };
}

/** Arguments of each mutation that would change something, had the caller the right to, or be told what is wrong. */
const attempts: Record<string, (things: Things) => string> = {
  runStart: ({ buyer }) => `input: { instance: "${buyer.instance.instance}", input: "Hi" }`,
  runCancel: ({ run }) => `id: "${run}"`,
  connectorCreate: ({ buyer }) =>
    `input: { name: "C", description: "C", publisher: "${buyer.instance.publisher}", url: "https://connector.invalid/mcp" }`,
  connectorUpdate: ({ connector }) => `id: "${connector}", input: { name: " " }`,
  connectorDelete: ({ connector }) => `id: "${connector}"`,
  connectorBind: ({ buyer, connector }) =>
    `input: { instance: "${buyer.instance.instance}", connector: "${connector}" }`,
  connectorRevoke: ({ binding }) => `id: "${binding}"`,
  publisherVariableSeal: ({ buyer }) =>
    `input: { publisher: "${buyer.instance.publisher}", name: "KEY", value: "v" }`,
  runScheduleCreate: ({ buyer }) =>
    `input: { instance: "${buyer.instance.instance}", name: "S", cron: "0 9 * * 1", input: "Hi" }`,
  runScheduleUpdate: ({ schedule }) => `id: "${schedule}", input: { name: "New" }`,
  runScheduleDelete: ({ schedule }) => `id: "${schedule}"`,
  webhookEndpointCreate: ({ buyer }) =>
    `input: { organization: "${buyer.instance.organization}", url: "https://example.com/", events: [] }`,
  webhookEndpointUpdate: ({ endpoint }) => `id: "${endpoint}", input: { events: [RUN_FAILED] }`,
  webhookEndpointDelete: ({ endpoint }) => `id: "${endpoint}"`,
  webhookRedeliver: ({ delivery }) => `delivery: "${delivery}"`,
  documentCreate: ({ buyer }) => `input: { instance: "${buyer.instance.instance}", name: "D", text: "T" }`,
  documentDelete: ({ document }) => `id: "${document}"`,
  flowImport: () => `input: { name: "F", definition: {} }`,
  usageReport: ({ buyer }) => `input: { id: "${newId()}", instance: "${buyer.instance.instance}" }`,
  webhookEventRaise: ({ buyer }) =>
    `input: { id: "${newId()}", organization: "${buyer.instance.organization}", event: WALLET_LOW, at: "2026-01-31T12:00:00.000Z", data: {} }`,
};

/** A person of an organization. */
function member(organization: string, as = 'OWNER'): Promise<string> {
  const email = `${newId()}@test.gsv.dev`;
  world.controlPlane.members.set(email, [organization]);
  world.controlPlane.roles.set(email, as);
  return world.bearerOf(person(email));
}

async function bearerOf(role: Role, { instance }: Buyer): Promise<string | undefined> {
  const key = (scope: Scope, more: Partial<Program> = {}) =>
    world.bearerOf({
      kind: 'program',
      apiKeyId: newId(),
      instanceId: instance.instance,
      organizationId: instance.organization,
      scopes: [scope],
      ...more,
    });
  switch (role) {
    case 'nobody':
      return undefined;
    case 'stranger':
      return member(newId());
    case 'publisher':
      return member(instance.publisher);
    case 'INVOKE key':
      return key('INVOKE');
    case 'READ key':
      return key('READ');
    case 'ADMIN key':
      return key('ADMIN');
    case 'WIDGET key':
      return key('INVOKE', { widget: true });
    case 'operator':
      return world.bearerOf(person('operator@gsv.dev', ['OPERATOR']));
    case 'service':
      return world.bearerOfService();
    default:
      return member(instance.organization, role);
  }
}

test('what each role may do is what the README says, for every mutation of the schema', async () => {
  expect(Object.keys(attempts).toSorted()).toEqual((await mutationsOf('runtime')).toSorted());
  const outcomeOf = async (mutation: string, role: Role, things: Things): Promise<string> => {
    const authorization = await bearerOf(role, things.buyer);
    const answer = await graphql<{ answer: { errors: { code: string }[] } }>(
      runtime.url,
      `mutation { answer: ${mutation}(${attempts[mutation]!(things)}) { errors { code } } }`,
      {},
      authorization === undefined ? {} : { authorization },
    );
    expect(answer.errors?.[0]?.path ?? ['answer'], JSON.stringify(answer.errors)).toEqual(['answer']);
    return outcomeIn(answer);
  };
  await expectTable({ subgraph: 'runtime', roles, makeWorld: makeThings, outcomeOf });
}, 120_000);
