import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphql } from '#test/harness/graphql.ts';
import { fillAddress } from './address.ts';
import { startPages, type Pages, type Visitor } from './pages.ts';

let pages: Pages;
let operator: Visitor;
let page: Page;
/** Of the buyer's organization: its page on the operator's desk. */
let address: string;

beforeAll(async () => {
  pages = await startPages();
  await buyAndAsk();
  operator = await pages.visit('operator');
  page = operator.page;
});
afterAll(() => pages?.stop());

/** An agent that is bought, with the credits that come with it, and asked once. */
async function buyAndAsk(): Promise<void> {
  const { page: shop, context } = await pages.visit('buyer');
  await shop.goto(`${pages.url}/products/customer-support-agent`);
  await shop.getByRole('button', { name: 'Add to cart: Basic' }).click();
  await shop.waitForURL('**/cart');
  await shop.getByRole('link', { name: 'Check out' }).click();
  await fillAddress(shop);
  await shop.getByRole('button', { name: /^Pay / }).click();
  await shop.waitForURL('**/orders/*');
  await shop.getByText('Active').waitFor();
  await shop.locator('main').getByRole('link', { name: 'Customer Support Agent' }).click();
  await shop.getByLabel('What do you want to say?').fill('What can you do?');
  await shop.getByLabel('What do you want to say?').press('Enter');
  await shop.getByText('tokens in').waitFor();
  await context.close();
}

const tile = (name: string) => page.locator('.tile', { hasText: name }).locator('.big-number');
const available = async (): Promise<number> =>
  Number((await tile('Available').textContent())?.replaceAll(',', ''));
const ledger = () => page.getByRole('region', { name: 'Ledger' });
const panel = (heading: string) =>
  page.locator('.panel', { has: page.getByRole('heading', { name: heading, exact: true }) });

test('an organization is found on the operator’s desk, with its money, people and agents', async () => {
  await page.goto(`${pages.url}/operate`);
  await page.getByRole('link', { name: 'Organizations' }).click();
  await page.getByLabel('Search organizations').fill('buyer');
  await page.getByLabel('Search organizations').press('Enter');
  await page.waitForURL('**/operate/organizations?search=buyer');
  // What is searched for here is none of the shop's.
  await page.reload();
  expect(await page.getByLabel('Search the shop').inputValue()).toBe('');
  await page.locator('main').getByRole('link', { name: 'buyer' }).click();
  await page.waitForURL(/\/operate\/organizations\/[\da-f-]{36}$/);
  address = page.url();
  expect(await available()).toBeGreaterThan(0);
  expect(await tile('Balance').textContent()).toBe(await tile('Available').textContent());
  expect(await tile('Held by runs').textContent()).toBe('0');
  await panel('People').getByText('buyer@test.gsv.dev').waitFor();
  await panel('Agents').getByText('Customer Support Agent').waitFor();
  // What was charged, and what it came with.
  await ledger()
    .getByRole('row', { name: /Customer Support Agent -\d+/ })
    .waitFor();
  const [order] = await Promise.all([
    ledger()
      .getByRole('link', { name: /^Order \d+$/ })
      .getAttribute('href'),
    panel('What it is made of')
      .getByRole('row', { name: /^Trial · Order \d+ / })
      .waitFor(),
  ]);
  await ledger()
    .getByRole('link', { name: /^Order \d+$/ })
    .click();
  await page.waitForURL(`**${order}`);
  await page.getByRole('heading', { name: /^Order \d+$/ }).waitFor();
  await page.goBack();
  await page.waitForURL(address);
});

test('credits are given there once, and what was too much is taken away again', async () => {
  const before = await available();
  const give = page.getByRole('button', { name: 'Give them' });
  await give.click();
  await page.locator('.field-error').first().waitFor();
  await page.getByLabel('Credits').fill('7');
  await page.getByLabel('Why').fill('For a good start');
  await give.dblclick();
  await page.getByText('Given', { exact: true }).waitFor();
  await expect.poll(available).toBe(before + 7);
  expect(
    await ledger()
      .getByRole('row', { name: /For a good start \+7/ })
      .count(),
  ).toBe(1);
  await panel('What it is made of')
    .getByRole('row', { name: /^Corrected .* 7 of 7$/ })
    .waitFor();
  await page.getByLabel('Credits').fill('-7');
  await give.click();
  await expect.poll(available).toBe(before);
});

test('an order’s refund takes its credits back, which stands in the ledger with the way to the order', async () => {
  await page.getByRole('link', { name: 'Orders', exact: true }).click();
  await page.getByRole('cell').getByRole('link', { name: 'buyer' }).waitFor();
  await page.getByRole('button', { name: 'Refund' }).first().click();
  await page.getByRole('dialog').getByLabel('Why').fill('For the trouble');
  await page.getByRole('dialog').getByRole('button', { name: 'Refund' }).click();
  await page.getByText('Refunded', { exact: true }).waitFor();
  await page.getByRole('cell').getByRole('link', { name: 'buyer' }).click();
  await page.waitForURL(address);
  const takenBack = ledger().getByRole('row', { name: /Order \d+ -\d+/ });
  await takenBack
    .first()
    .getByRole('link', { name: /^Order \d+$/ })
    .waitFor();
  // Of what it gave nothing is left.
  await panel('What it is made of')
    .getByRole('row', { name: /^Trial .* 0 of / })
    .waitFor();
});

test('a long ledger comes page by page, and so does what it is made of', async () => {
  await giveOften(30);
  await page.reload();
  const rows = ledger().getByRole('row');
  expect(await rows.count()).toBe(1 + 25);
  const charged = ledger().getByRole('row', { name: /Customer Support Agent -\d+/ });
  expect(await charged.count()).toBe(0);
  const grants = panel('What it is made of').getByRole('row');
  await expect.poll(() => grants.count()).toBe(10);
  await page.getByRole('button', { name: 'Older entries' }).click();
  await charged.waitFor();
  expect(await rows.count()).toBeGreaterThan(1 + 30);
  expect(await page.getByRole('button', { name: 'Older entries' }).count()).toBe(0);
  await page.getByRole('button', { name: 'More of them' }).click();
  await expect.poll(() => grants.count()).toBe(20);
});

test('from there lead ways to its runs and to what was done, and back from wherever it is named', async () => {
  await page.getByRole('link', { name: 'Its runs' }).click();
  await page.waitForURL(/\/operate\/runs\?organization=/);
  await page.getByText('1 in all').waitFor();
  await page.getByLabel('State').selectOption('FAILED');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL(/\/operate\/runs\?organization=.+&state=FAILED$/);
  await page.getByText('No run is in that state.').waitFor();
  await page.locator('main header').getByRole('link', { name: 'buyer' }).click();
  await page.waitForURL(address);
  await page.getByRole('link', { name: 'What was done' }).click();
  await page.waitForURL(/\/operate\/audit\?organization=/);
  await page.getByLabel('What', { exact: true }).fill('creditsGrant');
  await page.getByLabel('What', { exact: true }).press('Enter');
  await page.waitForURL(/action=creditsGrant/);
  // Given, taken away, and given so often.
  await expect.poll(() => page.getByRole('cell', { name: 'operator@gsv.dev' }).count()).toBe(2 + 30);
  await page.getByRole('cell').getByRole('link', { name: 'buyer' }).first().click();
  await page.waitForURL(address);
  for (const room of ['runs', 'orders', 'organizations']) {
    await page.goto(`${pages.url}/operate/${room}`);
    await page.locator('main').getByRole('link', { name: 'buyer' }).first().click();
    await page.waitForURL(address);
  }
});

test('of an organization that has nothing yet the page says so', async () => {
  await page.goto(`${pages.url}/operate/sellers`);
  await page.locator('article').first().getByRole('link').first().click();
  await page.getByText('Nothing was ever given to it.').waitFor();
  await page.getByText('Nothing has changed its balance yet.').waitFor();
  await panel('Agents').getByText('It has none.').waitFor();
  await page.getByText('Sells as Marketplace Demo Publisher, approved.').waitFor();
  await page.getByRole('link', { name: 'Its runs' }).click();
  await page.getByText('0 in all').waitFor();
  expect(operator.complaints).toEqual([]);
});

test('the graph says which operations are slow, which fail, and who listens now', async () => {
  const listener = await pages.visit('buyer');
  await listener.page.goto(`${pages.url}/workspace/buyer/wallet`);
  const refused = await graphql(
    pages.supergraph.url,
    'query NotForVisitors { orders(first: 1) { totalCount } }',
  );
  expect(refused.errors).toHaveLength(1);
  await page.goto(`${pages.url}/operate/graph`);
  await panel('Live streams')
    .getByRole('row', { name: /^WalletChanged/ })
    .waitFor();
  const listening = page.locator('.tile', { hasText: 'Live streams' }).locator('.big-number');
  expect(Number(await listening.textContent())).toBeGreaterThan(0);
  const operations = page.getByRole('region', { name: 'Operations' }).locator('tbody tr');
  const slowest = page.getByRole('button', { name: 'Slowest' });
  expect(await slowest.getAttribute('aria-pressed')).toBe('true');
  const times = await operations.locator('[data-label="19 of 20 within"]').allTextContents();
  const milliseconds = times
    .filter((text) => text !== '–')
    .map((text) => Number(text.replaceAll(/[^\d]/g, '')));
  expect(milliseconds).toEqual(milliseconds.toSorted((a, b) => b - a));
  await page.getByRole('button', { name: 'Failing' }).click();
  await operations.filter({ hasText: 'NotForVisitors' }).locator('.badge-bad').getByText('1').waitFor();
  expect(await operations.filter({ hasText: 'WalletChanged' }).count()).toBe(0);
  await listener.context.close();
});

async function giveOften(times: number): Promise<void> {
  const authorization = `Bearer ${await pages.supergraph.issuer.tokenOf('operator@gsv.dev')}`;
  const query = 'mutation ($input: CreditsGrantInput!) { creditsGrant(input: $input) { errors { code } } }';
  const organization = address.split('/').at(-1);
  for (let given = 0; given < times; given++) {
    const input = { id: randomUUID(), organization, amount: 1, reason: 'Again' };
    const { data } = await graphql(pages.supergraph.url, query, { input }, { authorization });
    expect(data).toEqual({ creditsGrant: { errors: [] } });
  }
}
