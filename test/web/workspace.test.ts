import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPages, type Pages, type Visitor } from './pages.ts';

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

let pages: Pages;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  // Slow enough for a person to stop an answer in its middle.
  pages = await startPages({ env: { runtime: { LOCAL_MODEL_WORD_DELAY_MS: '120' } } });
  visitor = await pages.visit('buyer');
  page = visitor.page;
  await page.goto(`${pages.url}/products/customer-support-agent`);
  await page.getByRole('button', { name: 'Try it' }).dblclick();
  await page.waitForURL('**/workspace/*/agents/*');
  await page.getByText('Active').waitFor();
});
afterAll(() => pages?.stop());

const question = () => page.getByLabel('What do you want to say?');
const answers = () => page.locator('.turn .bubble-agent');

async function ask(text: string): Promise<void> {
  await question().fill(text);
  await question().press('Enter');
}

test('an answer streams in, goes on after a reload and a lost network, and loses no word', async () => {
  await ask(`Tell me about **bold** and ${HOSTILE}`);
  await page.locator('.bubble-agent[data-live] .prose').waitFor();
  await page.reload();
  await visitor.context.setOffline(true);
  await page.getByText('You are offline').waitFor();
  await visitor.context.setOffline(false);
  await page.getByText('tokens in').waitFor();
  const streamed = await answers().locator('.prose').textContent();
  await page.reload();
  await page.getByText('tokens in').waitFor();
  expect(await answers().locator('.prose').textContent()).toBe(streamed);
  expect(await answers().locator('strong').textContent()).toBe('bold');
  expect(streamed).toContain('<script>');
  expect(await page.locator('.turn img, .turn script').count()).toBe(0);
  expect(await page.title()).toBe('Customer Support Agent · Agent Marketplace');
});

test('Enter twice asks once, and Stop ends an answer in the middle', async () => {
  await page.getByRole('link', { name: 'New conversation' }).click();
  await page.waitForURL('**?new');
  await question().fill('Count to a hundred');
  await question().press('Enter');
  await question().press('Enter');
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('You stopped it here.').waitFor();
  expect(await page.locator('.turn').count()).toBe(1);
});

test('what it is to be is kept and shown at once; hostile text stays text', async () => {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Name that it shows').fill(HOSTILE);
  await page.getByLabel('Greeting').fill('Good day');
  expect(await page.getByRole('complementary', { name: 'Preview' }).textContent()).toContain(HOSTILE);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/^Saved\./).waitFor();
  await page.reload();
  expect(await page.getByLabel('Greeting').inputValue()).toBe('Good day');
  await page.getByLabel('Name in your workspace').fill(' ');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(() => page.getByLabel('Name in your workspace').getAttribute('aria-invalid'))
    .toBe('true');
});

test('a key is shown once, tells its mistakes beside its fields, and is revoked after a question', async () => {
  await page.getByRole('link', { name: 'Keys', exact: true }).click();
  await page.getByLabel('What for').selectOption('WIDGET');
  await page.getByRole('textbox', { name: 'Name' }).fill('Shop');
  await page.getByLabel('Origins').fill('not an origin');
  await page.getByRole('button', { name: 'Make the key' }).click();
  await expect.poll(() => page.getByLabel('Origins').getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('Origins').fill('https://shop.example');
  await page.getByRole('button', { name: 'Make the key' }).click();
  await page.getByText(/^cmp_pk_[\w-]{43}$/).waitFor();
  await page.reload();
  expect(await page.getByText(/^cmp_pk_[\w-]{43}$/).count()).toBe(0);
  await page.getByRole('button', { name: 'Revoke Shop' }).click();
  await page.getByRole('button', { name: 'No, leave it' }).click();
  await page.getByRole('button', { name: 'Revoke Shop' }).click();
  await page.getByRole('button', { name: 'Revoke it' }).click();
  await expect.poll(() => page.getByRole('button', { name: 'Revoke Shop' }).count()).toBe(0);
});

test('the wallet is the same in the header and in the ledger', async () => {
  await page.getByRole('link', { name: 'Wallet', exact: true }).click();
  const header = await page.locator('.wallet-badge-number').textContent();
  expect(await page.locator('.tile').first().locator('.big-number').textContent()).toBe(header);
  expect(await page.locator('.table tbody tr').count()).toBeGreaterThan(1);
});

test('an invited person joins by the mail’s link, and nobody else does', async () => {
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByLabel('E-mail address').fill('seller@test.gsv.dev');
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await page.getByText('gets a mail').waitFor();
  await page.getByText('as member').waitFor();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect.poll(() => page.getByText('as member').count()).toBe(0);
  await page.goto(`${pages.url}/invitation?secret=wrong`);
  await page.getByText('This invitation opens nothing').waitFor();
});

test('somebody else’s workspace is no page', async () => {
  const stranger = await pages.visit('seller');
  const own = new URL(page.url()).origin;
  const response = await stranger.page.goto(`${own}/workspace/buyer/wallet`);
  expect(response?.status()).toBe(404);
  await stranger.context.close();
});

test('nothing that the policy refuses was tried', () => {
  // Reading the network away is one of the tests.
  expect(visitor.complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});
