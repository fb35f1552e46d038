import { createServer, type Server } from 'node:http';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '#common/ids.ts';
import { listen } from '#common/serving/listen.ts';
import { exported } from '#runtime/domain/engine/flows.fixture.ts';
import { freePort } from '#test/harness/ports.ts';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import { attempt, becomeSeller, change, exportOf, type Refusal } from './selling.ts';
import { ask } from './steps.ts';

/**
 * A Langflow behind an authenticating proxy: it takes access tokens of the issuer, lets in whom their groups let in,
 * and each sees their own flows.
 */
let studio: Server;
let studioUrl: string;
let supergraph: Supergraph;
let seller: string;
let operator: string;
let organization: string;
let offering: string;
const flows = new Map<string, { owner: string; definition: unknown }>();
/** Answers in the place of the Studio while it is set. */
let instead: { status: number; body?: string; location?: string } | undefined;
let asked = 0;

const bearer = async (email: string, groups?: string[]): Promise<string> =>
  `Bearer ${await supergraph.issuer.tokenOf(email, groups && { groups })}`;

beforeAll(async () => {
  const port = await freePort();
  studioUrl = `http://127.0.0.1:${port}`;
  supergraph = await startSupergraph({ env: { 'control-plane': { STUDIO_URL: `${studioUrl}/` } } });
  const keys = createRemoteJWKSet(new URL(`${supergraph.issuer.issuer}/jwks`));
  studio = createServer((request, response) => {
    asked++;
    const answer = (status: number, body: unknown = {}): void =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const look = async (): Promise<void> => {
      if (instead)
        return void response
          .writeHead(instead.status, instead.location === undefined ? {} : { location: instead.location })
          .end(instead.body);
      const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
      const { payload } = await jwtVerify(token, keys, { audience: 'supergraph' });
      const groups = payload['groups'] as string[];
      if (!groups.some((group) => ['sellers', 'gsv-team'].includes(group))) return answer(403);
      const flow = flows.get(/^\/api\/v1\/flows\/([\w-]+)$/.exec(request.url ?? '')?.[1] ?? '');
      return flow && flow.owner === payload['email'] ? answer(200, flow.definition) : answer(404);
    };
    look().catch(() => answer(401));
  });
  await listen(studio, '127.0.0.1', port);
  seller = await bearer('first@test.gsv.dev', ['sellers']);
  operator = await bearer('operator@gsv.dev');
  organization = await becomeSeller(supergraph, seller, operator, 'Drawers');
  const made = await change<{ id: string }>(supergraph, seller, 'offeringCreate', 'offering { id }', {
    input: { publisher: organization, name: 'Drawn', description: 'In the Studio.', category: 'AGENT' },
  });
  offering = made.id;
});
afterAll(async () => {
  await supergraph?.stop();
  studio?.closeAllConnections();
  studio?.close();
});
beforeEach(() => {
  instead = undefined;
  asked = 0;
});

interface Version {
  id: string;
  studioUrl: string | null;
  flow: { id: string };
}
const draw = async (definition?: unknown, owner = 'first@test.gsv.dev'): Promise<string> => {
  const id = newId();
  flows.set(id, { owner, definition: definition ?? (await exportOf('code-review-agent')) });
  return id;
};
const release = (input: object, as = seller): Promise<{ entity: Version | null; errors: Refusal[] }> =>
  attempt<Version>(supergraph, as, 'offeringVersionCreate', 'version { id studioUrl flow { id } }', {
    input: { offering, pricing: {}, isCurrent: false, ...input },
  });
const studioUrlOf = async (id: string, as: string): Promise<string | null | undefined> => {
  const answer = await ask<{ offering: { versions: { nodes: { id: string; studioUrl: string | null }[] } } }>(
    supergraph,
    as,
    'query ($id: ID!) { offering(id: $id) { versions(first: 100) { edges { node { id studioUrl } } } } }',
    { id: offering },
  );
  const { edges } = answer.offering.versions as unknown as {
    edges: { node: { id: string; studioUrl: string | null } }[];
  };
  return edges.find(({ node }) => node.id === id)?.node.studioUrl;
};

test('a flow is released by its address in the Studio, read as its seller, and leads back to it', async () => {
  const drawn = await draw();
  const { entity, errors } = await release({ studioUrl: `${studioUrl}/flow/${drawn}/folder/${newId()}` });
  expect(errors).toEqual([]);
  expect(entity?.studioUrl).toBe(`${studioUrl}/flow/${drawn}`);
  // The same content is the same flow, wherever it comes from.
  const sent = await release({ definition: await exportOf('code-review-agent') });
  expect(sent.entity).toMatchObject({ flow: entity?.flow, studioUrl: null });
  expect(await studioUrlOf(entity?.id ?? '', operator)).toBe(`${studioUrl}/flow/${drawn}`);
  // A release of the same flow by its id still leads back.
  const again = await release({ flow: (await releaseOf(drawn)).flow.id });
  expect(again.entity?.studioUrl).toBe(`${studioUrl}/flow/${drawn}`);
});
const releaseOf = async (drawn: string): Promise<Version> => {
  const { entity } = await release({ studioUrl: `${studioUrl}/flow/${drawn}` });
  return entity as Version;
};

test('a repeat finds the release, whatever was drawn since, and asks nobody', async () => {
  const drawn = await draw();
  const id = newId();
  const first = await release({ id, studioUrl: `${studioUrl}/flow/${drawn}` });
  flows.delete(drawn);
  asked = 0;
  expect((await release({ id, studioUrl: `${studioUrl}/flow/${drawn}` })).entity).toEqual(first.entity);
  expect(asked).toBe(0);
  const other = await release({ id, studioUrl: `${studioUrl}/flow/${newId()}` });
  expect(other.errors).toMatchObject([{ field: 'id', code: 'CONFLICT' }]);
});

test('somebody else’s flow is a miss; who is in no group of the Studio is told so', async () => {
  const foreign = await draw(undefined, 'second@test.gsv.dev');
  expect((await release({ studioUrl: `${studioUrl}/flow/${foreign}` })).errors).toMatchObject([
    { field: 'studioUrl', code: 'NOT_FOUND' },
  ]);
  const drawn = await draw();
  const withoutGroup = await bearer('first@test.gsv.dev', ['buyers']);
  expect((await release({ studioUrl: `${studioUrl}/flow/${drawn}` }, withoutGroup)).errors).toMatchObject([
    { field: 'studioUrl', code: 'FORBIDDEN' },
  ]);
});

test.each([
  ['http://127.0.0.1:1/flow/0199a0a0-0000-7000-8000-000000000000'],
  ['flow/0199a0a0-0000-7000-8000-000000000000'],
  ['/all'],
  ['/flow/no-id'],
  ['/flow/0199a0a0-0000-7000-8000-000000000000@elsewhere/../../x'],
])('an address that is no flow’s of the Studio is refused: %s', async (address) => {
  const given = address.startsWith('/') ? `${studioUrl}${address}` : address;
  expect((await release({ studioUrl: given })).errors).toMatchObject([
    { field: 'studioUrl', code: 'INVALID' },
  ]);
  expect(asked).toBe(0);
});

test.each<[string, NonNullable<typeof instead>, string | null]>([
  ['sends to where one signs in', { status: 302, location: 'https://example.com/login' }, 'FORBIDDEN'],
  ['is broken', { status: 500 }, null],
  ['answers nonsense', { status: 200, body: '<html>' }, null],
  ['answers with more than a flow has', { status: 200, body: `"${'x'.repeat(6_000_000)}"` }, null],
])('a Studio that %s', async (_name, answer, code) => {
  const drawn = await draw();
  instead = answer;
  const released = release({ studioUrl: `${studioUrl}/flow/${drawn}` });
  if (code === null) await expect(released).rejects.toThrow('The Studio cannot be reached');
  else expect((await released).errors).toMatchObject([{ field: 'studioUrl', code }]);
});

test('what is wrong with a flow is said as of any other', async () => {
  const drawn = await draw({ name: 'Nothing', data: { nodes: [], edges: [] } });
  expect((await release({ studioUrl: `${studioUrl}/flow/${drawn}` })).errors).toMatchObject([
    { field: 'definition', code: 'INVALID' },
  ]);
});

test('a flow of an earlier release is checked against the hosts of the new one', async () => {
  const calling = exported(
    [
      ['page', 'URLComponent', { urls: ['https://example.org/'] }],
      ['out', 'ChatOutput'],
    ],
    ['page.page_results -> out.input_value'],
  );
  const first = await release({ definition: calling, hosts: ['example.org'] });
  expect(first.errors).toEqual([]);
  const flow = first.entity?.flow.id;
  const fewer = await release({ flow, hosts: [] });
  expect(fewer).toMatchObject({ entity: null, errors: [{ field: 'flow', code: 'INVALID' }] });
  expect((await release({ flow, hosts: ['example.com', 'example.org'] })).errors).toEqual([]);
});
