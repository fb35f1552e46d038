import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listen } from '#common/serving/listen.ts';
import { makeAppToken, signIn } from './app.ts';
import { hasPaymentApp, installPaymentApp } from './payments.ts';
import { ensureGroup, trustIssuer } from './people.ts';
import type { Saleor } from './saleor.ts';

/** What of a Saleor only its staff may change, answered in the words of Saleor 3.23.28. */
interface Held {
  apps: { id: string; name: string }[];
  groups: { name: string; permissions: string[] }[];
  plugin: { active: boolean; configuration: Record<string, string | null> };
  thirdParty: string[];
  installation: { status: 'PENDING' | 'FAILED'; message: string | null; looks: number } | undefined;
  appPermissions: string[];
}
const PLUGIN = 'mirumee.authentication.openidconnect';
const STAFF = { email: 'admin@example.com', password: 'admin' };
const empty = (): Held => ({
  apps: [],
  groups: [],
  plugin: { active: false, configuration: { client_id: null, json_web_key_set_url: null, audience: null } },
  thirdParty: [],
  installation: undefined,
  appPermissions: [],
});
const nodes = (all: object[]) => ({ edges: all.map((node) => ({ node })) });
const made = (value: unknown) => ({ result: { made: value, errors: [] } });

let held: Held;
let server: Server;
let issuer: Server;
let url: string;
let issuerUrl: string;

interface Variables {
  id: string;
  name: string;
  email: string;
  password: string;
  input: Record<string, unknown> & {
    name: string;
    permissions: string[];
    addPermissions: string[];
    configuration: { name: string; value: string }[];
    manifestUrl: string;
  };
}
const answers: Record<string, (variables: Variables) => unknown> = {
  SignIn: ({ email, password }) =>
    email === STAFF.email && password === STAFF.password
      ? made('staff')
      : {
          result: {
            made: null,
            errors: [
              { field: 'email', message: 'Please, enter valid credentials', code: 'INVALID_CREDENTIALS' },
            ],
          },
        },
  // Its search finds what begins so, too.
  Apps: ({ name }) => ({ apps: nodes(held.apps.filter((app) => app.name.includes(name))) }),
  MakeApp({ input }) {
    held.apps.push({ id: 'QXBwOjE=', name: input.name });
    held.appPermissions = input.permissions;
    return made('a'.repeat(30));
  },
  MakeToken: () => made('b'.repeat(30)),
  Groups: ({ name }) => ({
    permissionGroups: nodes(held.groups.filter((group) => group.name.includes(name))),
  }),
  MakeGroup({ input }) {
    held.groups.push({ name: input.name, permissions: input.addPermissions });
    return made({ id: 'R3JvdXA6MQ==' });
  },
  SignInPlugin: ({ id }) => ({
    plugin:
      id === PLUGIN
        ? {
            globalConfiguration: {
              active: held.plugin.active,
              configuration: Object.entries(held.plugin.configuration).map(([name, value]) => ({
                name,
                value,
              })),
            },
          }
        : null,
  }),
  TrustIssuer({ input }) {
    held.plugin = {
      active: true,
      configuration: Object.fromEntries(input.configuration.map(({ name, value }) => [name, value])),
    };
    return made({ id: PLUGIN });
  },
  PaymentApps: () => ({ apps: nodes(held.thirdParty.map((identifier) => ({ identifier }))) }),
  InstallApp({ input }) {
    held.installation = input.manifestUrl.includes('broken')
      ? { status: 'FAILED', message: 'Failed to fetch app manifest', looks: 0 }
      : { status: 'PENDING', message: null, looks: 0 };
    return made({ id: 'QXBwSW5zdGFsbGF0aW9uOjE=' });
  },
  Installations() {
    const { installation } = held;
    // What is installed is no installation any more.
    if (installation?.status === 'PENDING' && installation.looks++ > 0) {
      held.installation = undefined;
      held.thirdParty.push('gsv.payment.test');
    }
    const waiting = held.installation && { id: 'QXBwSW5zdGFsbGF0aW9uOjE=', ...held.installation };
    return { appsInstallations: waiting ? [waiting] : [] };
  },
};

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { query, variables } = JSON.parse(Buffer.concat(await request.toArray()).toString()) as {
      query: string;
      variables: Variables;
    };
    const name = /^(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    const isStaff = request.headers.authorization === 'Bearer staff';
    const message =
      'To access this path, you need one of the following permissions: AUTHENTICATED_STAFF_USER, AUTHENTICATED_APP';
    const data =
      isStaff || name === 'SignIn' ? { data: answers[name]?.(variables) } : { errors: [{ message }] };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(data));
  });
  issuer = createServer((_request, response) =>
    response.setHeader('content-type', 'application/json').end(
      JSON.stringify({
        jwks_uri: 'http://issuer.example/keys',
        userinfo_endpoint: 'http://issuer.example/userinfo',
      }),
    ),
  );
  url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/graphql/`;
  issuerUrl = `http://127.0.0.1:${await listen(issuer, '127.0.0.1', 0)}/`;
});
afterAll(async () => {
  for (const one of [server, issuer]) {
    one?.closeAllConnections();
    await new Promise((resolve) => one?.close(resolve));
  }
});
beforeEach(() => (held = empty()));

/** What it said that it made. */
async function run(
  steps: (staff: Saleor, say: (line: string) => void) => Promise<unknown>,
): Promise<string[]> {
  const said: string[] = [];
  await steps(await signIn(url, STAFF), (line) => void said.push(line));
  return said;
}
const all = (staff: Saleor, say: (line: string) => void) =>
  makeAppToken(staff, say)
    .then(() => ensureGroup(staff, say))
    .then(() => trustIssuer(staff, issuerUrl, say))
    .then(async () => (await hasPaymentApp(staff)) || installPaymentApp(staff, 'http://pay.example', say));

test('an empty Saleor gets app, group, sign-in and payment app once; the next run another token alone', async () => {
  expect(await run(all)).toEqual([
    'app Supergraph',
    'permission group gsv-team',
    `sign-in by ${issuerUrl}`,
    'payment app http://pay.example',
  ]);
  expect(held.appPermissions).toEqual(
    expect.arrayContaining(['MANAGE_ORDERS', 'MANAGE_USERS', 'MANAGE_CHANNELS', 'MANAGE_PRODUCTS']),
  );
  expect(held.groups).toMatchObject([
    { permissions: expect.arrayContaining(['MANAGE_PRODUCTS']) as unknown },
  ]);
  expect(held.plugin).toMatchObject({
    active: true,
    configuration: {
      json_web_key_set_url: 'http://issuer.example/keys',
      user_info_url: 'http://issuer.example/userinfo',
      staff_user_domains: 'gsv.dev',
      default_group_name_for_new_staff_users: 'gsv-team',
    },
  });
  expect(await run(all)).toEqual(['another token of the app Supergraph']);
  expect([held.apps.length, held.groups.length, held.thirdParty]).toEqual([1, 1, ['gsv.payment.test']]);
});

test('what only begins with the same name is somebody else’s', async () => {
  held.apps.push({ id: 'QXBwOjc=', name: 'Supergraph of others' });
  held.groups.push({ name: 'gsv-team-two', permissions: [] });
  const said = await run(async (staff, say) => {
    await makeAppToken(staff, say);
    await ensureGroup(staff, say);
  });
  expect(said).toEqual(['app Supergraph', 'permission group gsv-team']);
});

test('sign-in that somebody has set up is left as it is', async () => {
  held.plugin = { active: true, configuration: { json_web_key_set_url: 'http://own.example/keys' } };
  expect(await run((staff, say) => trustIssuer(staff, issuerUrl, say))).toEqual([]);
  expect(held.plugin.configuration).toEqual({ json_web_key_set_url: 'http://own.example/keys' });
});

test('an issuer that does not run yet has the addresses of the embedded one', async () => {
  await run((staff, say) => trustIssuer(staff, 'http://127.0.0.1:9', say));
  expect(held.plugin.configuration).toMatchObject({
    json_web_key_set_url: 'http://127.0.0.1:9/jwks',
    user_info_url: 'http://127.0.0.1:9/me',
  });
});

test('what goes wrong is told: a wrong password, somebody who is no staff, an app that is not installed', async () => {
  await expect(signIn(url, { ...STAFF, password: 'wrong' })).rejects.toThrow(
    'SignIn: INVALID_CREDENTIALS email Please, enter valid credentials',
  );
  await expect(signIn('http://127.0.0.1:9/graphql/', STAFF)).rejects.toThrow('does not answer');
  await expect(run((staff, say) => installPaymentApp(staff, 'http://broken.example', say))).rejects.toThrow(
    'Saleor did not install the payment app: Failed to fetch app manifest',
  );
});
