import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page, Request } from 'playwright-core';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Subgraph } from '#test/harness/database.ts';
import { graphql } from '#test/harness/graphql.ts';
import { startTestPayments, type TestPayments } from '#test/harness/payments.ts';
import { startMcpServer, type TestMcpServer } from '#test/runtime/connectors/mcp-server.ts';
import { serveForeignPage, type ForeignPage } from './foreign-page.ts';
import { buyersPresses } from './once/buyers-presses.ts';
import { desksPresses } from './once/desks-presses.ts';
import { named, rows, WHILE, type Press, type World } from './once/press.ts';
import { isAlive, startPages, type Pages, type Person } from './pages.ts';

const presses = [...buyersPresses, ...desksPresses];

/** All others, and why it does not matter how often they are pressed. */
const repeatable: Record<string, string[]> = {
  'set what is given': [
    'AgentUpdate',
    'CartUpdate',
    'FeatureUpdate',
    'LowCredit',
    'MemberUpdate',
    'OfferingUpdate',
    'PlanUpdate',
    'ScheduleUpdate',
    'WebhookUpdate',
  ],
  'end what is named, which ends once': [
    'CardRemove',
    'ConnectorRevoke',
    'DocumentDelete',
    'InvitationRevoke',
    'KeyRevoke',
    'MemberRemove',
    'OfferingWithdraw',
    'PlanArchive',
    'RunCancel',
    'ScheduleDelete',
    'WebhookDelete',
    'WidgetStop',
  ],
  'asks how a cart may be paid': ['PaymentGateways'],
  'has no button: each file that is chosen is sent under an id of its own': ['DocumentCreate'],
};
const mayBeRepeated = new Set(Object.values(repeatable).flat());

let pages: Pages;
let payments: TestPayments;
let mcp: TestMcpServer;
let shop: ForeignPage;
const databases = new Map<Subgraph, Client>();
const people = new Map<Person, BrowserContext>();
/** Names of the mutations, by the SHA-256 of their texts. */
const mutations = new Map<string, string>();

beforeAll(async () => {
  const documents = JSON.parse(
    await readFile('clients/web/generated/persisted-documents.json', 'utf8'),
  ) as Record<string, string>;
  for (const [hash, text] of Object.entries(documents)) {
    const name = /\bmutation (\w+)/.exec(text)?.[1];
    if (name) mutations.set(hash.replace('sha256:', ''), name);
  }
  [mcp, payments] = await Promise.all([startMcpServer(), startTestPayments()]);
  pages = await startPages(
    {
      env: {
        billing: { ...payments.keys, EARNINGS_HOLD_DAYS: '0', PAYOUT_MINIMUM: '1' },
        commerce: payments.keys,
        // Slow enough to be stopped in the middle.
        runtime: { OUTBOUND_PRIVATE_HOSTS: `127.0.0.1:${mcp.port}`, LOCAL_MODEL_WORD_DELAY_MS: '60' },
      },
    },
    { PAYMENT_PAGE_URL: payments.url },
  );
  payments.tell(pages.supergraph.urls);
  for (const name of ['commerce', 'control-plane', 'billing', 'runtime'] as const) {
    const client = new Client({ connectionString: pages.supergraph.databases[name].url });
    await client.connect();
    databases.set(name, client);
  }
  for (const person of ['buyer', 'seller', 'operator'] as const) {
    const { page, context } = await pages.visit(person);
    // Enter that is struck twice is struck at once, however busy the machine is.
    await context.addInitScript(
      `Object.defineProperty(KeyboardEvent.prototype, 'timeStamp', { get: () => 0 })`,
    );
    await page.close();
    people.set(person, context);
  }
  await change('operator', 'connectorCreate', 'ConnectorCreateInput', {
    name: 'Post',
    description: 'Sends letters.',
    url: mcp.url,
    auth: 'NONE',
  });
  shop = await serveForeignPage(pages.url, pages.supergraph.url);
});
afterAll(async () => {
  shop?.stop();
  for (const client of databases.values()) await client.end();
  await pages?.stop();
  await Promise.all([payments?.stop(), mcp?.stop()]);
});

test('every mutation of the pages and of the widget is pressed here, or may be repeated', async () => {
  const widget = await readFile('clients/widget/operations.graphql', 'utf8');
  const all = [...mutations.values(), ...[...widget.matchAll(/^mutation (\w+)/gm)].map(([, name]) => name)];
  const known = [...presses.flatMap(({ sends }) => sends), 'WidgetAsk', ...Object.values(repeatable).flat()];
  expect([...new Set(known)].toSorted()).toEqual([...new Set(all)].toSorted());
});

/** What the widget asks the graph by: its operations’ names. */
const WIDGET_MUTATIONS = ['WidgetAsk', 'WidgetStop'];

test.for(['button', 'keys'] as const)('WidgetAsk, by its %s: once', { timeout: 60_000 }, async (way) => {
  const instance = await startedAgent();
  const { secret } = await change<{ secret: string }>(
    'buyer',
    'apiKeyCreate',
    'ApiKeyCreateInput',
    { instance, name: 'Widget', kind: 'WIDGET', origins: [shop.origin], scopes: ['INVOKE'] },
    'secret',
  );
  shop.html = `<script src="${pages.url}/widget/loader.js" data-instance="${instance}" data-key="${secret}" async></script>`;
  const { page, context } = await pages.visit();
  await page.goto(shop.origin);
  const gate = Promise.withResolvers<void>();
  const sent: string[] = [];
  await page.route(pages.supergraph.url, async (route) => {
    const name = WIDGET_MUTATIONS.find((each) => route.request().postData()?.includes(`mutation ${each}`));
    if (name) {
      sent.push(name);
      await gate.promise;
    }
    await route.continue();
  });
  const runs = rows('runtime', 'runs');
  const before = await countOf(runs);
  await page.getByRole('button', { name: /^Chat with/ }).click();
  const field = page.getByRole('textbox');
  await field.fill('Count to a hundred');
  const press: Pick<Press, 'button' | 'enter'> = { button: named('Send'), enter: () => field };
  const hand = await (way === 'button' ? clickTwice(page, press) : enterTwice(page, press));
  await hand.early();
  await expect.poll(() => sent.length).toBe(1);
  gate.resolve();
  // By now the button would stop the answer.
  await expect.poll(() => page.getByRole('button', { name: 'Stop' }).isEnabled()).toBe(true);
  await expect.poll(() => isDrawn(page)).toBe(true);
  await hand.late();
  await page.getByRole('button', { name: 'Send' }).waitFor();
  expect(sent).toEqual(['WidgetAsk']);
  expect(await countOf(runs)).toBe(before + 1);
  expect(await page.getByText('You stopped it here.').count()).toBe(0);
  await context.close();
});

test.for(presses.map((press) => [press.sends.join(', '), press] as const))(
  '%s: once',
  { timeout: 90_000 },
  async ([, press]) => {
    await pressed(press, clickTwice);
    if (press.enter) await pressed(press, enterTwice);
  },
);

type Way = (
  page: Page,
  press: Pick<Press, 'button' | 'enter'>,
) => Promise<{ early(): Promise<void>; late(): Promise<void> }>;

/** Presses it twice in each tab, before it was answered and after, and looks at what comes of it. */
async function pressed(press: Press, way: Way): Promise<void> {
  const context = people.get(press.who) as BrowserContext;
  const before = await countOf(press.effect);
  const path = await press.path(world);
  const tabs: Tab[] = [];
  for (let tab = 0; tab < (press.tabs ?? 1); tab++) tabs.push(await openTab(context, path, press));
  const hands = await Promise.all(tabs.map(({ page }) => way(page, press)));
  for (const hand of hands) await hand.early();
  for (const { sent } of tabs) await expect.poll(() => sent.length).toBe(1);
  for (const { gate } of tabs) gate.resolve();
  await expect.poll(() => countOf(press.effect), WHILE).toBe(before + 1);
  for (const tab of tabs) await expect.poll(() => tab.answered).toBe(tab.sent.length);
  // Of two tabs either may be the one for which it was done.
  const led = await Promise.any(
    tabs.map(async ({ page }, index) => {
      if (press.leadsTo) await page.waitForURL(press.leadsTo);
      return index;
    }),
  );
  const { page } = tabs[led] as Tab;
  await expect.poll(() => isDrawn(page)).toBe(true);
  await hands[led]?.late();
  await expect.poll(() => isDrawn(page)).toBe(true);
  const [first, second] = tabs.map(({ sent }) => sent);
  expect(first).toEqual(press.sends);
  // Where it comes second it may be refused on its way.
  if (second) expect(second).toEqual(press.sends.slice(0, second.length));
  expect(await countOf(press.effect)).toBe(before + 1);
  for (const tab of tabs) await tab.page.close();
}

interface Tab {
  page: Page;
  /** Mutations, in the order in which they were sent. */
  sent: string[];
  answered: number;
  /** None of them goes on before. */
  gate: PromiseWithResolvers<void>;
}

async function openTab(context: BrowserContext, path: string, press: Press): Promise<Tab> {
  const tab: Tab = { page: await context.newPage(), sent: [], answered: 0, gate: Promise.withResolvers() };
  const { page } = tab;
  await page.goto(`${pages.url}${path}`);
  await expect.poll(() => isAlive(page)).toBe(true);
  await press.ready?.(page, world);
  await expect.poll(() => press.button(page).isEnabled()).toBe(true);
  await page.route('**/graphql', async (route) => {
    const name = mutationOf(route.request());
    // The page to which it leads may ask at once how a cart may be paid.
    const isAside = name !== undefined && mayBeRepeated.has(name) && !press.sends.includes(name);
    if (name === undefined || isAside) return route.continue();
    tab.sent.push(name);
    await tab.gate.promise;
    const response = await route.fetch().catch(() => undefined);
    tab.answered += 1;
    await (response ? route.fulfill({ response }) : route.abort());
  });
  return tab;
}

function mutationOf(request: Request): string | undefined {
  const { extensions } = request.postDataJSON() as {
    extensions?: { persistedQuery?: { sha256Hash?: string } };
  };
  return mutations.get(extensions?.persistedQuery?.sha256Hash ?? '');
}

/** Whether what was pressed has been heard, and its outcome is drawn; asked again of a page that is just left. */
const isDrawn = async (page: Page): Promise<boolean> =>
  page
    .evaluate<boolean>(
      'new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(() => seen(true))))',
    )
    .catch(() => false);

/** A double click: its second click comes at the same place, whatever stands there by then. */
const clickTwice: Way = async (page, press) => {
  const button = press.button(page);
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await button.boundingBox()) as NonNullable<
    Awaited<ReturnType<Locator['boundingBox']>>
  >;
  const second = async (): Promise<void> => {
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
  };
  return {
    async early() {
      await page.mouse.click(x + width / 2, y + height / 2);
      await second();
    },
    late: second,
  };
};

/** Enter twice, and held. */
const enterTwice: Way = async (page, press) => {
  await press.enter?.(page).focus();
  return {
    async early() {
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
    },
    async late() {
      await page.keyboard.down('Enter');
      await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
    },
  };
};

async function valueOf(database: Subgraph, sql: string): Promise<string> {
  const { rows: found } = (await databases.get(database)?.query<Record<string, unknown>>(sql)) ?? {
    rows: [],
  };
  return String(Object.values(found[0] ?? {})[0]);
}

const countOf = async ([database, sql]: [Subgraph, string]): Promise<number> =>
  Number(await valueOf(database, sql));

async function change<T>(who: Person, operation: string, type: string, input: object, more = ''): Promise<T> {
  const emails = { buyer: 'buyer@test.gsv.dev', seller: 'seller@test.gsv.dev', operator: 'operator@gsv.dev' };
  const authorization = `Bearer ${await pages.supergraph.issuer.tokenOf(emails[who])}`;
  const query = `mutation ($input: ${type}!) { ${operation}(input: $input) { ${more} errors { code message } } }`;
  const answer = await graphql<Record<string, T & { errors: unknown[] }>>(
    pages.supergraph.url,
    query,
    { input },
    { authorization },
  );
  expect([operation, answer.errors, answer.data?.[operation]?.errors]).toEqual([operation, undefined, []]);
  return answer.data?.[operation] as T;
}

const world: World = {
  get shopOrigin() {
    return shop.origin;
  },
  valueOf,
  countOf,
  async run(database, sql) {
    await databases.get(database)?.query(sql);
  },
  change,
};

/** An agent of the buyer's, by a trial. */
async function startedAgent(): Promise<string> {
  const running = `SELECT id FROM instances WHERE state = 'ACTIVE' ORDER BY created_at LIMIT 1`;
  const known = await countOf(rows('control-plane', 'instances'));
  if (known === 0) {
    const offeringId = await valueOf(
      'control-plane',
      `SELECT id FROM offerings WHERE slug = 'sales-outreach-agent'`,
    );
    await change('buyer', 'trialStart', 'TrialStartInput', { offering: offeringId });
  }
  await expect.poll(() => valueOf('control-plane', running), WHILE).not.toBe('undefined');
  return valueOf('control-plane', running);
}
