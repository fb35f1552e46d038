import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client } from 'pg';
import { exported } from '#runtime/domain/engine/flows.fixture.ts';
import { putBack, rebuildSums, whenQuiet, type MonthDatabases } from '../../start/month/put-back.ts';
import { verifyCommand } from '../../start/verify/verify-command.ts';
import { violations } from './accessibility.ts';
import { openAtRest } from './at-rest.ts';
import { startPages, type Pages, type Visitor } from './pages.ts';

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
const NAME = `Invoice Reader ${HOSTILE}`;
const DESCRIPTION = `Reads invoices and types them in. ${HOSTILE}`;

/** An agent that looks things up in the documents of its instance, by a tool. */
const flow = exported(
  [
    ['in', 'ChatInput'],
    ['store', 'AstraDB', {}],
    ['agent', 'Agent', {}],
    ['out', 'ChatOutput'],
  ],
  [
    'in.message -> agent.input_value',
    'store.component_as_tool -> agent.tools',
    'agent.response -> out.input_value',
  ],
);

let pages: Pages;
let seller: Visitor;
let operator: Visitor;
let folder: string;
/** What the gateway serves: whoever writes it publishes another supergraph. */
let supergraphFile: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'supergraph-desks-'));
  supergraphFile = join(folder, 'supergraph.graphql');
  await writeFile(supergraphFile, await readFile('schema/supergraph.graphql'));
  const gateway = {
    USAGE_REPORT_INTERVAL_MS: '1000',
    SUPERGRAPH: supergraphFile,
    SUPERGRAPH_POLL_INTERVAL_MS: '200',
  };
  pages = await startPages({ env: { gateway } });
  [seller, operator] = await Promise.all([pages.visit('seller'), pages.visit('operator')]);
});
afterAll(async () => {
  await pages?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('a seller’s draft says what is missing, and a flow’s mistakes stand at their nodes', async () => {
  const { page } = seller;
  await page.goto(`${pages.url}/sell`);
  await page.getByLabel('Name').fill(NAME);
  await page.getByLabel('What it does for its buyers').fill(DESCRIPTION);
  await page.getByRole('button', { name: 'Begin a draft' }).click();
  await page.getByRole('heading', { name: NAME }).waitFor();
  await expect.poll(() => page.locator('.checklist [data-done]').count()).toBe(1);
  await page.getByRole('button', { name: 'Send it to review' }).click();
  await page.locator('.form-notice:visible').waitFor();

  const broken = join(folder, 'broken.json');
  const nodes = [
    {
      id: 'Sorcery-1',
      position: { x: 0, y: 0 },
      data: { type: 'Sorcery', node: { display_name: 'Sorcery' } },
    },
  ];
  await writeFile(broken, JSON.stringify({ data: { nodes, edges: [] } }));
  await page.getByLabel('Langflow export').setInputFiles(broken);
  // At once, before anything is released; its number stands at the node.
  await page.locator('.flow-mistakes').waitFor();
  await expect.poll(() => page.locator('.flow-node').count()).toBe(1);
  await expect.poll(() => page.locator('.flow-node-wrong .flow-number').first().textContent()).toBe('1');
  await page.getByRole('button', { name: 'Release it' }).click();
  await page.locator('.form-notice:visible').waitFor();
});

test(
  'with a release and a plan it goes to review, an operator approves it, and it is in the shop',
  { timeout: 60_000 },
  async () => {
    const { page } = seller;
    const good = join(folder, 'good.json');
    await writeFile(good, JSON.stringify(flow));
    await page.getByLabel('Langflow export').setInputFiles(good);
    await page.getByLabel('What is new in it').fill(`First. ${HOSTILE}`);
    await page.getByRole('button', { name: 'Release it' }).click();
    await page.getByRole('button', { name: 'Flow of release 1' }).click();
    await expect.poll(() => page.locator('.rows .flow-node').count()).toBe(4);
    for (const [name, price, interval] of [
      ['Standard', '25', 'MONTH'],
      ['Mistaken', '2', 'ONCE'],
    ] as const) {
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
      await page.getByLabel('Price', { exact: true }).fill(price);
      await page.getByLabel('How it is paid').selectOption(interval);
      if (name === 'Standard') {
        await page.getByText('How far it goes').click();
        await page.getByLabel('Runs at a time').fill('3');
        await page.getByLabel('Megabytes of documents').fill('0');
        await page.getByRole('button', { name: 'Add the plan' }).click();
        await page.locator('.field', { hasText: 'Megabytes' }).locator('.field-error').waitFor();
        await page.getByLabel('Megabytes of documents').fill('5');
      }
      await page.getByRole('button', { name: 'Add the plan' }).dblclick();
      await page.getByText(`$${price}.00`).waitFor();
    }
    await page.getByRole('button', { name: 'Archive Mistaken' }).click();
    await page.getByRole('button', { name: 'Take it off sale' }).click();
    await expect.poll(() => page.getByText('$2.00').count()).toBe(0);
    await page.getByText('3 runs at a time, 5 MB of documents').waitFor();
    await page.getByRole('button', { name: 'Change Standard' }).click();
    const change = page.getByRole('form', { name: 'Change Standard' });
    await change.getByLabel('Its price').fill('26');
    await change.getByLabel('Runs a day').fill('1000');
    await page.getByRole('button', { name: 'Change it' }).click();
    await page.getByText('$26.00').waitFor();
    await page.getByText('1,000 runs a day').waitFor();
    await page.getByText('What stands in the shop').click();
    await page.getByLabel('It can be tried for nothing').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Send it to review' }).dblclick();
    await page.getByText('In review', { exact: true }).waitFor();

    await operator.page.goto(`${pages.url}/operate`);
    await operator.page.getByRole('heading', { name: NAME }).waitFor();
    // In words, and by the names of plans instead of their ids.
    const changes = operator.page.getByRole('region', { name: /^What is different in/ });
    await changes.getByRole('row', { name: 'Plan Standard: runs a day 1,000' }).waitFor();
    expect(await changes.textContent()).not.toMatch(/[\da-f]{8}-[\da-f]{4}-|plans\.|release\./);
    await operator.page.getByRole('button', { name: 'Reject' }).click();
    await operator.page.locator('.field-error').waitFor();
    await operator.page.getByRole('button', { name: 'Approve' }).click();
    await operator.page.getByText('Nothing waits').waitFor();

    // The seller’s page learns of it by itself.
    await page.getByText('On sale', { exact: true }).waitFor();
    const visitor = await pages.visit();
    await expect
      .poll(
        async () => {
          await visitor.page.goto(`${pages.url}/products?search=invoice`);
          return visitor.page.getByRole('link', { name: NAME }).count();
        },
        { timeout: 15_000 },
      )
      .toBe(1);
    // Whoever buys it reads that it is paid again and again.
    await visitor.page.getByRole('link', { name: NAME }).click();
    await expect.poll(() => visitor.page.locator('.price').first().textContent()).toBe('$26.00 a month');
    await visitor.page.getByRole('button', { name: 'Add to cart: Standard' }).click();
    await expect.poll(() => visitor.page.locator('.cart-line-price').textContent()).toBe('$26.00 a month');
    await visitor.context.close();
  },
);

test('what an agent of theirs looks up and calls stands in the buyer’s console as text', async () => {
  const buyer = await pages.visit('buyer');
  const { page } = buyer;
  await page.goto(`${pages.url}/products?search=invoice`);
  await page.getByRole('link', { name: NAME }).click();
  await page.getByRole('button', { name: 'Try it' }).dblclick();
  await page.waitForURL('**/workspace/*/agents/*');
  await page.getByText('Active', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Documents' }).click();
  await page.getByLabel('Documents', { exact: true }).setInputFiles({
    name: `${HOSTILE}.md`,
    mimeType: 'text/markdown',
    buffer: Buffer.from(`We refund within ten days. ${HOSTILE}`),
  });
  await page.getByText('Ready', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Talk' }).click();
  await page.getByLabel('What do you want to say?').fill('Search the documents: when do we refund?');
  await page.getByLabel('What do you want to say?').press('Enter');
  await page.getByText('Looked up in').click();
  await page.locator('.source').getByText('We refund within ten days').waitFor();
  await page.getByText('search_documents').click();
  await page.locator('.steps pre').getByText('onerror').waitFor();
  await page.getByText('tokens in').waitFor();
  expect(await page.locator('.turn img, .turn script').count()).toBe(0);
  expect(await page.title()).not.toMatch(/^\d$/);
  expect(buyer.complaints).toEqual([]);
  await buyer.context.close();
});

test('a seller sees customers and figures, and an operator gives the credits of a run back once', async () => {
  await seller.page.getByRole('link', { name: 'Customers' }).click();
  await seller.page.getByRole('cell', { name: /^buyer/ }).waitFor();
  await seller.page.getByRole('link', { name: 'Figures' }).click();
  for (const chart of ['Revenue a day', 'Sales a day', 'Runs a day', '19 of 20 runs took at most'])
    await seller.page.getByRole('img', { name: chart }).waitFor();
  await seller.page.getByRole('link', { name: 'Earnings' }).click();
  await seller.page.getByRole('heading', { name: 'Where it goes' }).waitFor();

  const { page } = operator;
  await page.getByRole('link', { name: 'Runs' }).click();
  await page.getByLabel('State').selectOption('SUCCEEDED');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL('**/operate/runs?state=SUCCEEDED');
  await page.getByRole('button', { name: 'Give back' }).first().click();
  await page.getByRole('dialog').getByLabel('Why').fill('For the trouble');
  await page.getByRole('dialog').getByRole('button', { name: 'Give back' }).dblclick();
  await page.getByText('Given back', { exact: true }).waitFor();
  await page.goto(`${pages.url}/operate/audit?action=runRefund`);
  await expect.poll(() => page.getByRole('cell', { name: 'operator@gsv.dev' }).count()).toBe(1);
  await page.goto(`${pages.url}/operate/money`);
  await page.getByLabel('The marketplace’s part, in percent').fill('101');
  await page.getByRole('button', { name: 'Set it' }).click();
  await page.locator('.field-error').waitFor();
  await page.getByLabel('The marketplace’s part, in percent').fill('12.5');
  await page.getByRole('button', { name: 'Set it' }).click();
  await page.getByText('It counts for what is earned from now on').waitFor();
});

test('what people wrote is text on every page on which others read it', async () => {
  const shop = await pages.visit();
  const buyer = await pages.visit('buyer');
  await shop.page.goto(`${pages.url}/products?search=invoice`);
  const product = await shop.page.locator('.card-link').first().getAttribute('href');
  await seller.page.goto(`${pages.url}/sell/demo-publisher`);
  const offering = await seller.page.getByRole('link', { name: 'Invoice Reader' }).getAttribute('href');
  for (const [person, path] of [
    [shop, '/products?search=invoice'],
    [shop, String(product)],
    [buyer, '/workspace/buyer'],
    [buyer, '/workspace/buyer/usage'],
    [buyer, '/workspace/buyer/wallet'],
    [seller, '/sell/demo-publisher'],
    [seller, '/sell/demo-publisher/figures'],
    [seller, String(offering)],
    [operator, '/operate/runs'],
  ] as const) {
    const { page } = person;
    await openAtRest(page, `${pages.url}${path}`);
    expect([path, await page.getByText('<img src=x onerror=').count()]).not.toEqual([path, 0]);
    expect([path, await page.locator('img[src="x"]').count()]).toEqual([path, 0]);
    expect([path, await page.title()]).not.toEqual([path, expect.stringMatching(/^\d$/)]);
    expect(person.complaints).toEqual([]);
  }
  await Promise.all([shop.context.close(), buyer.context.close()]);
});

test('what happened is put back in time for a demonstration, and every book still agrees', async () => {
  const names = ['commerce', 'control-plane', 'billing', 'runtime'] as const;
  const urls = names.map((name) => pages.supergraph.databases[name].url);
  const clients = urls.map((connectionString) => new Client({ connectionString }));
  await Promise.all(clients.map((client) => client.connect()));
  const databases = Object.fromEntries(
    names.map((name, index) => [name.replace('-', '_'), clients[index]]),
  ) as MonthDatabases;
  await whenQuiet(databases);
  await putBack(databases, new Date(Date.now() - 3_600_000), 3);
  // What was put back stays there when the next day is.
  await putBack(databases, new Date(), 1);
  await rebuildSums(databases);
  await Promise.all(clients.map((client) => client.end()));
  const said: string[] = [];
  const output = { out: () => undefined, err: (text: string) => void said.push(text) };
  const [, controlPlane = '', billing = '', runtime = ''] = urls;
  const named = ['--billing', billing, '--runtime', runtime, '--control-plane', controlPlane];
  expect([await verifyCommand(named, {}, output), said]).toEqual([0, []]);

  const { page } = seller;
  await page.getByRole('link', { name: 'Figures' }).click();
  await page.locator('.chart', { hasText: 'Runs a day' }).getByText('As a table').click();
  const day = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const then = day.format(new Date(Date.now() - 3 * 24 * 3_600_000));
  await page.locator('.chart', { hasText: 'Runs a day' }).getByRole('rowheader', { name: then }).waitFor();
});

test('a part of the marketplace is turned off after a question, and on again', async () => {
  const { page } = operator;
  await page.getByRole('link', { name: 'Features' }).click();
  const trials = page.getByRole('switch', { name: 'trials' });
  await trials.click();
  await page.getByRole('button', { name: 'Turn it off' }).click();
  await expect.poll(() => trials.getAttribute('aria-checked')).toBe('false');
  await trials.click();
  await expect.poll(() => trials.getAttribute('aria-checked')).toBe('true');
});

test('an operator sees whose a field is, tries an operation and sees how it was fetched', async () => {
  const { page } = operator;
  await page.goto(`${pages.url}/operate/graph`);
  // The frame around every page asks it.
  await page.getByRole('button', { name: 'Most asked' }).click();
  await page.getByRole('cell', { name: /^Shell/ }).waitFor();
  await expect.poll(() => page.getByText('ready', { exact: true }).count()).toBe(4);
  await page.getByRole('link', { name: 'Schema' }).click();
  // What its description quotes is no text with backticks.
  await page.locator('#products p code').getByText('edges', { exact: true }).waitFor();
  await page.getByLabel('Search types and fields').fill('offering customers');
  await page.getByLabel('Search types and fields').fill('creditscharged');
  await page.getByRole('link', { name: 'Run.creditsCharged' }).click();
  const field = page.locator('#creditsCharged');
  await field.getByText('billing', { exact: true }).waitFor();
  // The pages themselves asked for it, for one.
  await field.getByText(/^Used [\d,]+ times, by/).waitFor();
  await page.getByRole('link', { name: 'Versions' }).click();
  await page.getByText('The first since the start.').waitFor();
  await page.getByRole('link', { name: 'Try it' }).click();
  // The editor takes its text in after its button is there.
  await page.locator('.graphiql-query-editor').getByText('publisher').waitFor();
  await page.getByRole('button', { name: /Execute query/ }).click();
  await page.getByRole('img', { name: 'A plan of 2 fetches' }).waitFor();
  await page.getByText(/ms in all/).waitFor();
  expect(await page.locator('.flow-node', { hasText: 'control-plane' }).textContent()).toMatch(/ms/);
  // On a phone the answer stands below its question, and both have the page's width.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect
    .poll(async () => {
      const question = await page.locator('.graphiql-editors').boundingBox();
      const answer = await page.locator('.graphiql-response').boundingBox();
      return question && answer && answer.y >= question.y + question.height && question.width > 250;
    })
    .toBe(true);
});

test('who writes two operations at once is told which of them is open', async () => {
  const { page } = operator;
  await page.setViewportSize({ width: 1_280, height: 900 });
  await page.goto(`${pages.url}/operate/graph/explore`);
  const tabs = page.getByRole('list', { name: 'Select active operation' }).getByRole('listitem');
  await page.getByRole('button', { name: 'New tab' }).click();
  const open = tabs.locator('button[aria-current="true"]');
  await expect.poll(() => open.getAttribute('id')).toBe('graphiql-session-tab-1');
  await tabs.first().getByRole('button').first().click();
  await expect.poll(() => open.getAttribute('id')).toBe('graphiql-session-tab-0');
  expect(await violations(page)).toEqual([]);
});

test('an operator sees what another supergraph changes for clients', { timeout: 90_000 }, async () => {
  const { page } = operator;
  await page.goto(`${pages.url}/operate/graph/versions`);
  await page.getByText('One supergraph is in use.').waitFor();
  // One field is gone and another has come, neither of which these pages ask for.
  const before = await readFile(supergraphFile, 'utf8');
  const after = before.replace(/(\ntype AuditEventEdge\n[^}]*\n {2})cursor:/, '$1place:');
  expect(after).not.toBe(before);
  await writeFile(supergraphFile, after);
  const versions = page.locator('main section');
  await expect
    .poll(
      async () => {
        await page.reload();
        await versions.first().waitFor();
        return versions.count();
      },
      // What is asked most is planned before it takes over.
      { timeout: 60_000, interval: 500 },
    )
    .toBe(2);
  await versions.filter({ hasText: 'current' }).getByText('AuditEventEdge.place is new.').waitFor();
  const gone = versions
    .first()
    .getByRole('listitem')
    .filter({ hasText: 'AuditEventEdge.cursor was removed' });
  expect(await gone.textContent()).toMatch(/^breaks clients/);
  await versions.nth(1).getByText('The first since the start.').waitFor();
  await pages.shot(page, 'operator-two-versions');
});

/** The status with which an operation of one’s own is answered. */
const explore = (page: Page): Promise<number> =>
  page.evaluate<number>(
    `fetch('/explorer', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' }).then(({ status }) => status)`,
  );

test('operations of one’s own run for operators alone', async () => {
  await seller.page.goto(pages.url);
  expect(await explore(seller.page)).toBe(403);
  expect(await explore(operator.page)).toBe(200);
  const { page, context } = await pages.visit();
  await page.goto(pages.url);
  expect(await explore(page)).toBe(403);
  await context.close();
});

test('a person without the role reads why the desk is closed', async () => {
  const response = await seller.page.goto(`${pages.url}/operate`);
  expect(response?.status()).toBe(403);
  await seller.page.getByText('seller@test.gsv.dev (seller), who may not see it').waitFor();
});

test('nothing that the policy refuses was tried', () => {
  const expected = /403 \(Forbidden\)/;
  expect([...seller.complaints, ...operator.complaints].filter((text) => !expected.test(text))).toEqual([]);
});
