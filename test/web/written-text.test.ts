import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Subgraph } from '#test/harness/database.ts';
import { graphql } from '#test/harness/graphql.ts';
import { fillAddress } from './address.ts';
import { openAtRest } from './at-rest.ts';
import { startPages, type Pages, type Person, type Visitor } from './pages.ts';

/** What would run, load, or break out of where it stands, if it were anything but text: as long as a name may be. */
const HOSTILE = '</title><script>document.title=1</script><img src=x onerror="document.title=2">';

/** And what a longer text has room for. */
const HOSTILE_LONG = [
  HOSTILE,
  '</script></textarea><svg onload="document.title=3">',
  `"' autofocus onfocus="document.title=4`,
  '[click](javascript:document.title=5)',
  '&lt;img src=x&gt; {{7*7}} ${7*7} <!--',
  '\u202Eback\u202C',
].join(' ');

/** Places whose texts are short, or an address of mail, which is written small. */
const names = new Set([
  'organization',
  'offering',
  'plan',
  'agent',
  'key',
  'seller',
  'invitation',
  'seller’s address for support',
]);

const textFor = (place: string): string => (names.has(place) ? HOSTILE : HOSTILE_LONG);

/** Every place in which people write what others read. The place’s name stands before its text, so that it is known again. */
const places: [place: string, database: Subgraph, sql: string][] = [
  ['product', 'commerce', 'UPDATE products SET name = $1'],
  ['variant', 'commerce', 'UPDATE variants SET name = $1'],
  ['category', 'commerce', 'UPDATE categories SET name = $1'],
  ['collection', 'commerce', 'UPDATE collections SET name = $1'],
  ['page', 'commerce', 'UPDATE pages SET title = $1'],
  ['menu', 'commerce', 'UPDATE menu_items SET name = $1'],
  ['attribute', 'commerce', 'UPDATE attributes SET name = $1'],
  ['attribute value', 'commerce', 'UPDATE attribute_values SET name = $1'],
  ['ordered product', 'commerce', 'UPDATE order_lines SET product_name = $1'],
  ['ordered variant', 'commerce', 'UPDATE order_lines SET variant_name = $1'],
  ['street', 'commerce', 'UPDATE addresses SET street_address_1 = $1'],
  ['city', 'commerce', 'UPDATE addresses SET city = $1'],
  ['company', 'commerce', 'UPDATE addresses SET company_name = $1'],
  ['organization', 'control-plane', 'UPDATE organizations SET name = $1'],
  ['offering', 'control-plane', 'UPDATE offerings SET name = $1'],
  ['description', 'control-plane', 'UPDATE offerings SET description = $1'],
  ['plan', 'control-plane', 'UPDATE plans SET name = $1'],
  ['seller', 'control-plane', 'UPDATE sellers SET display_name = $1'],
  ['seller’s description', 'control-plane', 'UPDATE sellers SET description = $1'],
  ['seller’s address for support', 'control-plane', 'UPDATE sellers SET support_email = $1'],
  ['reason of a decision', 'control-plane', 'UPDATE sellers SET reason = $1'],
  ['agent', 'control-plane', 'UPDATE instances SET name = $1'],
  ['agent’s own name', 'control-plane', 'UPDATE instances SET display_name = $1'],
  ['persona', 'control-plane', 'UPDATE instances SET persona = $1'],
  ['greeting', 'control-plane', 'UPDATE instances SET greeting = $1'],
  ['key', 'control-plane', 'UPDATE api_keys SET name = $1'],
  ['invitation', 'control-plane', 'UPDATE invitations SET email = $1'],
  ['purchase', 'billing', 'UPDATE purchases SET description = $1'],
  ['question', 'runtime', `UPDATE runs SET input = jsonb_build_object('text', $1::text)`],
  ['document', 'runtime', 'UPDATE documents SET name = $1'],
  ['schedule', 'runtime', 'UPDATE run_schedules SET name = $1'],
  ['connector', 'runtime', 'UPDATE connectors SET name = $1'],
  ['connector’s description', 'runtime', 'UPDATE connectors SET description = $1'],
  ['webhook', 'runtime', 'UPDATE webhook_endpoints SET url = $1'],
];

let pages: Pages;
const people = new Map<Person | 'visitor', Visitor>();
/** Pages on which they are read, by who reads them. */
const readers: [Person | 'visitor', string[]][] = [];

beforeAll(async () => {
  pages = await startPages();
  for (const person of ['visitor', 'buyer', 'seller', 'operator'] as const)
    people.set(person, await pages.visit(person === 'visitor' ? undefined : person));
  const order = await buyAnAgent();
  const databases = new Map<Subgraph, Client>();
  for (const name of ['commerce', 'control-plane', 'billing', 'runtime'] as const) {
    const client = new Client({ connectionString: pages.supergraph.databases[name].url });
    await client.connect();
    databases.set(name, client);
  }
  const idIn = async (database: Subgraph, sql: string): Promise<string> => {
    const { rows } = (await databases.get(database)?.query<{ id: string }>(sql)) ?? { rows: [] };
    return String(rows[0]?.id);
  };
  const instance = await idIn('control-plane', 'SELECT id FROM instances');
  const buyers = await idIn('control-plane', `SELECT id FROM organizations WHERE slug = 'buyer'`);
  const publisher = await idIn('control-plane', `SELECT id FROM organizations WHERE slug = 'demo-publisher'`);
  const offering = await idIn(
    'control-plane',
    `SELECT id FROM offerings WHERE slug = 'customer-support-agent'`,
  );
  await writeSomething(instance, buyers);
  for (const [place, database, sql] of places) {
    const written = await databases.get(database)?.query(sql, [`‹${place}› ${textFor(place)}`]);
    expect([place, (written?.rowCount ?? 0) > 0]).toEqual([place, true]);
  }
  for (const client of databases.values()) await client.end();

  const agent = `/workspace/buyer/agents/${instance}`;
  readers.push(
    [
      'visitor',
      [
        '/',
        '/products',
        '/products/customer-support-agent',
        '/categories/agents',
        '/collections/featured-products',
        '/pages/about',
        `/sellers/${publisher}`,
      ],
    ],
    [
      'buyer',
      [
        ...['', '/wallet', '/usage', '/statements', '/webhooks', '/people'].map(
          (room) => `/workspace/buyer${room}`,
        ),
        ...['', '/settings', '/documents', '/tools', '/schedules', '/keys', '/widget'].map(
          (tab) => `${agent}${tab}`,
        ),
        '/orders',
        order,
      ],
    ],
    [
      'seller',
      [
        ...['', '/figures', '/customers', '/earnings'].map((room) => `/sell/demo-publisher${room}`),
        `/sell/demo-publisher/offerings/${offering}`,
      ],
    ],
    [
      'operator',
      ['', '/sellers', '/orders', '/organizations', `/organizations/${buyers}`, '/runs'].map(
        (room) => `/operate${room}`,
      ),
    ],
  );
});
afterAll(() => pages?.stop());

/** Leads to the order, whose agent is active. */
async function buyAnAgent(): Promise<string> {
  const { page } = people.get('buyer') as Visitor;
  await page.goto(`${pages.url}/products/customer-support-agent`);
  await page.getByRole('button', { name: 'Add to cart: Basic' }).click();
  await page.waitForURL('**/cart');
  await page.getByRole('link', { name: 'Check out' }).click();
  await fillAddress(page);
  await page.getByRole('button', { name: /^Pay / }).click();
  await page.waitForURL('**/orders/*');
  await page.getByText('Active', { exact: true }).waitFor();
  return new URL(page.url()).pathname;
}

/** One of everything that is written by a buyer, and a connector. */
async function writeSomething(instance: string, organization: string): Promise<void> {
  const buyer = 'buyer@test.gsv.dev';
  await ask(buyer, 'runStart', 'RunStartInput', { instance, input: 'Hello' });
  await ask(buyer, 'apiKeyCreate', 'ApiKeyCreateInput', { instance, name: 'Key', id: randomUUID() });
  await ask(buyer, 'runScheduleCreate', 'RunScheduleCreateInput', {
    instance,
    name: 'Schedule',
    cron: '0 6 * * *',
    input: 'Hello',
  });
  await ask(buyer, 'documentCreate', 'DocumentCreateInput', {
    instance,
    name: 'document.md',
    text: 'Hello',
  });
  await ask(buyer, 'webhookEndpointCreate', 'WebhookEndpointCreateInput', {
    organization,
    url: 'https://example.com/hook',
    events: ['INSTANCE_ACTIVE'],
  });
  await ask(buyer, 'memberInvite', 'MemberInviteInput', { organization, email: 'somebody@example.com' });
  await ask('operator@gsv.dev', 'connectorCreate', 'ConnectorCreateInput', {
    name: 'Connector',
    description: 'Of a test.',
    url: 'https://example.com/mcp',
    auth: 'BEARER',
  });
}

/** One mutation, which is done. */
async function ask(email: string, operation: string, type: string, input: object): Promise<void> {
  const authorization = `Bearer ${await pages.supergraph.issuer.tokenOf(email)}`;
  const query = `mutation ($input: ${type}!) { ${operation}(input: $input) { errors { code message } } }`;
  const answer = await graphql<Record<string, { errors: unknown[] }>>(
    pages.supergraph.url,
    query,
    { input },
    { authorization },
  );
  expect([operation, answer.errors, answer.data?.[operation]?.errors]).toEqual([operation, undefined, []]);
}

/** All that a page shows or says, piece by piece. */
const PIECES = `(() => {
  const pieces = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  // Not what the page’s own data says in its script.
  while (texts.nextNode()) if (!texts.currentNode.parentElement.closest('script')) pieces.push(texts.currentNode.data);
  for (const element of document.querySelectorAll('input, textarea')) pieces.push(element.value);
  return pieces.filter((piece) => piece.includes('‹'));
})()`;

/** Elements that only such a text would have made. */
const MADE = `document.querySelectorAll(
  'img[src="x"], svg[onload], [onerror], [onfocus], a[href^="javascript:" i], script:not([src], [type="application/json"])',
).length`;

/** What stands out of a page that can be moved sideways. */
const STICKING_OUT = `document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
  [...document.querySelectorAll('body *')]
    .filter((element) => element.childElementCount === 0 && element.getBoundingClientRect().right > innerWidth)
    .filter((element) => !element.closest('nav, .table-scroll, .visually-hidden'))
    .slice(0, 5).map((element) => element.parentElement.className + ' > ' + element.outerHTML.slice(0, 60))`;

test('what people write is text on every page on which others read it', { timeout: 300_000 }, async () => {
  const read = new Set<string>();
  const tooWide: [path: string, elements: string[]][] = [];
  for (const [person, paths] of readers) {
    const { page, complaints } = people.get(person) as Visitor;
    for (const path of paths) {
      const response = await openAtRest(page, `${pages.url}${path}`);
      expect([path, response?.status()]).toEqual([path, 200]);
      for (const piece of await page.evaluate<string[]>(PIECES))
        for (const [, place = '', text = ''] of piece.matchAll(/‹([^›]*)› ([^‹]*)/g)) {
          read.add(place);
          // In a list a comma follows.
          expect([path, place, text.slice(0, textFor(place).length)]).toEqual([path, place, textFor(place)]);
        }
      expect([path, await page.evaluate<number>(MADE)]).toEqual([path, 0]);
      // Long as it is, it makes no page wider than the narrowest phone.
      await page.setViewportSize({ width: 320, height: 700 });
      const sticking = await page.evaluate<string[]>(STICKING_OUT);
      if (sticking.length > 0) tooWide.push([path, sticking]);
      await page.setViewportSize({ width: 1_280, height: 720 });
      expect([path, await page.title()]).toEqual([path, expect.not.stringMatching(/^\d$/)]);
    }
    expect([person, complaints]).toEqual([person, []]);
  }
  expect(tooWide).toEqual([]);
  // A place that no page shows would prove nothing.
  expect(places.map(([place]) => place).filter((place) => !read.has(place))).toEqual([]);
});
