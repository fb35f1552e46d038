import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './accessibility.ts';
import { serveForeignPage, type ForeignPage } from './foreign-page.ts';
import { startPages, type Pages, type Visitor } from './pages.ts';

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

let pages: Pages;
let visitor: Visitor;
let page: Page;
let shop: ForeignPage;

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
afterAll(async () => {
  shop?.stop();
  await pages?.stop();
});

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
  await expect.poll(() => answers().locator('.prose').textContent()).toBe(streamed);
  await expect.poll(() => answers().locator('strong').textContent()).toBe('bold');
  expect(streamed).toContain('<script>');
  await expect.poll(() => page.locator('.turn img, .turn script').count()).toBe(0);
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
  await expect.poll(() => page.locator('.turn').count()).toBe(1);
});

test('what it is to be is kept and shown at once; hostile text stays text', async () => {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Name that it shows').fill(HOSTILE);
  await page.getByLabel('Greeting').fill('Good day');
  await expect
    .poll(() => page.getByRole('complementary', { name: 'Preview' }).textContent())
    .toContain(HOSTILE);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/^Saved\./).waitFor();
  await page.reload();
  await expect.poll(() => page.getByLabel('Greeting').inputValue()).toBe('Good day');
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
  await page.getByRole('button', { name: 'Revoke Shop' }).waitFor();
  await expect.poll(() => page.getByText(/^cmp_pk_[\w-]{43}$/).count()).toBe(0);
  await page.getByRole('button', { name: 'Revoke Shop' }).click();
  await page.getByRole('button', { name: 'No, leave it' }).click();
  await page.getByRole('button', { name: 'Revoke Shop' }).click();
  await page.getByRole('button', { name: 'Revoke it' }).click();
  await expect.poll(() => page.getByRole('button', { name: 'Revoke Shop' }).count()).toBe(0);
});

test('an agent stands on a page of another origin with the strictest policy, and answers there', async () => {
  shop = await serveForeignPage(pages.url, pages.supergraph.url);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Name that it shows').fill(HOSTILE);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/^Saved\./).waitFor();
  await page.getByRole('link', { name: 'Widget' }).click();
  await page.getByLabel('Where it stands').fill('nowhere');
  await page.getByRole('button', { name: 'Make the code' }).click();
  await expect.poll(() => page.getByLabel('Where it stands').getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('Where it stands').fill(shop.origin);
  await page.getByRole('button', { name: 'Make the code' }).dblclick();
  await page.getByRole('heading', { name: 'The code for your pages' }).waitFor();
  shop.html = (await page.getByLabel('widget code').textContent()) ?? '';

  const guest = await pages.visit(undefined, { viewport: { width: 1_000, height: 800 } });
  await guest.page.goto(shop.origin);
  await guest.page.getByRole('button', { name: /^Chat with/ }).click();
  await guest.page.getByText('Good day').waitFor();
  const field = guest.page.getByRole('textbox');
  const focused = `document.querySelector('[data-agent-widget]').shadowRoot.activeElement?.tagName`;
  await expect.poll(() => guest.page.evaluate(focused)).toBe('TEXTAREA');
  await field.fill(`Say **bold** and ${HOSTILE}`);
  await field.press('Enter');
  await field.press('Enter');
  // A reload in the middle: the answer is taken up, and what was asked stands there.
  await guest.page.getByRole('button', { name: 'Stop' }).waitFor();
  await guest.page.reload();
  await guest.page.getByRole('button', { name: /^Chat with/ }).click();
  await guest.page.locator('.agent[aria-busy=false]').getByText('onerror').waitFor();
  await guest.page.getByRole('button', { name: 'Send' }).waitFor();
  expect(await guest.page.locator('.person').count()).toBe(1);
  expect(await guest.page.locator('[data-agent-widget] :is(img, script)').count()).toBe(0);
  expect(await guest.page.locator('.agent strong').last().textContent()).toBe('bold');
  expect(await guest.page.title()).toBe('Shop');
  expect(await violations(guest.page)).toEqual([]);
  await pages.shot(guest.page, 'widget-wide');
  await guest.page.setViewportSize({ width: 360, height: 640 });
  await pages.shot(guest.page, 'widget-phone');
  const close = await guest.page.getByRole('button', { name: 'Close' }).boundingBox();
  expect((close?.x ?? 0) + (close?.width ?? 400)).toBeLessThanOrEqual(360);
  await guest.page.keyboard.press('Escape');
  await expect.poll(() => guest.page.getByRole('dialog').count()).toBe(0);
  expect(guest.complaints).toEqual([]);
  await guest.context.close();
});

test('the widget is light, and on a page that its key does not name it is not there', async () => {
  const script = await fetch(`${pages.url}/widget/loader.js`);
  expect(gzipSync(await script.text()).length).toBeLessThan(30_000);
  const other = await serveForeignPage(pages.url, pages.supergraph.url);
  other.html = shop.html;
  const guest = await pages.visit();
  await guest.page.goto(other.origin);
  await expect
    .poll(() => guest.complaints.join())
    .toContain('The agent is not shown: This API key does not work');
  expect(await guest.page.getByRole('button').count()).toBe(0);
  await guest.context.close();
  other.stop();
});

test('the wallet is the same in the header and in the ledger', async () => {
  await page.getByRole('link', { name: 'Wallet', exact: true }).click();
  const header = await page.locator('.wallet-badge-number').textContent();
  await expect.poll(() => page.locator('.tile').first().locator('.big-number').textContent()).toBe(header);
  await expect.poll(() => page.locator('.table tbody tr').count()).toBeGreaterThan(1);
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
