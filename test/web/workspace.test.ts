import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestPayments, type TestPayments } from '#test/harness/payments.ts';
import { violations } from './accessibility.ts';
import { fillAddress } from './address.ts';
import { serveForeignPage, type ForeignPage } from './foreign-page.ts';
import { startPages, type Pages, type Visitor } from './pages.ts';

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

let pages: Pages;
let visitor: Visitor;
let page: Page;
let shop: ForeignPage;
let payments: TestPayments;

beforeAll(async () => {
  payments = await startTestPayments();
  const { keys } = payments;
  pages = await startPages(
    // Slow enough for a person to stop an answer in its middle.
    { env: { runtime: { LOCAL_MODEL_WORD_DELAY_MS: '120' }, billing: keys, commerce: keys } },
    { PAYMENT_PAGE_URL: payments.url },
  );
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
  await payments?.stop();
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
  // Each conversation is in the history, by what was asked first, and is read again there.
  const history = page.getByRole('navigation', { name: 'Conversations' });
  await history.getByRole('link', { name: /^Tell me about/ }).click();
  await expect.poll(() => answers().locator('strong').textContent()).toBe('bold');
  expect(await page.getByText('You stopped it here.').count()).toBe(0);
  await history.getByRole('link', { name: /^Count to a hundred/ }).click();
  await page.getByText('You stopped it here.').waitFor();
});

test('on the narrowest phone the field to write in hides no invitation to begin', async () => {
  const narrow = await pages.visit('buyer', { viewport: { width: 320, height: 700 } });
  await narrow.page.goto(`${page.url().split('?')[0]}?new`);
  const invitation = await narrow.page.locator('.turns').boundingBox();
  const composer = await narrow.page.locator('.composer').boundingBox();
  expect(composer?.y).toBeGreaterThanOrEqual((invitation?.y ?? Infinity) + (invitation?.height ?? 0));
  await narrow.context.close();
});

test('without a network the page says so and keeps what was written; with it again all goes on', async () => {
  await visitor.context.setOffline(true);
  await page.getByText('You are offline').waitFor();
  const before = await page.locator('.turn').count();
  await question().fill('Are you there?');
  await question().press('Enter');
  await page.getByRole('alert').getByText('The marketplace does not answer').waitFor();
  await expect.poll(() => question().inputValue()).toBe('Are you there?');
  // What was not seen yet cannot be shown, and says how to go on.
  await page.getByRole('link', { name: 'Schedules' }).click();
  await page.getByRole('heading', { name: 'You are offline' }).waitFor();
  await visitor.context.setOffline(false);
  await expect.poll(() => page.getByText('What you see may be old').count()).toBe(0);
  await page.getByRole('link', { name: 'Try again' }).click();
  await page.getByText('Nothing is asked by the clock').waitFor();
  await page.getByRole('link', { name: 'Talk' }).click();
  await expect.poll(() => page.locator('.turn').count()).toBe(before);
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
  // What cannot be sent stays where it was written, and is asked once when it can.
  await guest.context.setOffline(true);
  await field.fill('Are you there?');
  await field.press('Enter');
  await guest.page.getByText('There is no connection').waitFor();
  expect(await field.inputValue()).toBe('Are you there?');
  await guest.context.setOffline(false);
  await field.press('Enter');
  await guest.page.locator('.person').getByText('Are you there?').waitFor();
  expect(await guest.page.locator('.person').count()).toBe(2);
  await guest.page.keyboard.press('Escape');
  await expect.poll(() => guest.page.getByRole('dialog').count()).toBe(0);
  expect(guest.complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
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

test('documents are dropped, read and deleted; their names are text', async () => {
  await page.getByRole('link', { name: 'Documents' }).click();
  await page.getByText('No documents yet').waitFor();
  const dropped = await page.evaluateHandle(
    `(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['We refund within ten days.'], ${JSON.stringify(`${HOSTILE}.md`)}));
      transfer.items.add(new File([], 'empty.md'));
      return transfer;
    })()`,
  );
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
  const row = page.getByRole('row').filter({ hasText: '<script>' });
  await row.getByText('Ready').waitFor();
  // What is empty is refused at once, and is not in the list.
  await page.locator('.uploads .field-error').waitFor();
  await page.reload();
  await row.getByText('Ready').waitFor();
  expect(await page.getByRole('row').count()).toBe(2);
  await row.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await page.getByText('No documents yet').waitFor();
  expect(await page.title()).not.toMatch(/^\d$/);
});

test('what is asked by the clock is made once, turned off and deleted', async () => {
  await page.getByRole('link', { name: 'Schedules' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Report');
  await page.getByLabel('When').selectOption('Otherwise');
  await page.getByRole('textbox', { name: 'Cron' }).fill('every day');
  await page.getByLabel('What to ask').fill('What is new?');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Cron' }).getAttribute('aria-invalid'))
    .toBe('true');
  await page.getByRole('textbox', { name: 'Cron' }).fill('30 7 * * 1-5');
  await page.getByRole('button', { name: 'Begin' }).dblclick();
  await page.getByText('30 7 * * 1-5').waitFor();
  expect(await page.getByRole('switch').count()).toBe(1);
  await page.getByRole('switch', { name: 'Report' }).click();
  await page.getByText('not now').waitFor();
  await page.getByRole('button', { name: 'Delete Report' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await page.getByText('Nothing is asked by the clock').waitFor();
});

test('a key gets a new secret that is shown once', async () => {
  await page.getByRole('link', { name: 'Keys', exact: true }).click();
  await page.getByRole('heading', { name: 'A new key' }).waitFor();
  await page.getByRole('textbox', { name: 'Name' }).fill('Program');
  await page.getByRole('button', { name: 'Make the key' }).dblclick();
  const first = await page.getByText(/^cmp_sk_[\w-]{43}$/).textContent();
  await page.getByRole('button', { name: 'New secret for Program' }).click();
  await page.getByRole('button', { name: 'Make it' }).click();
  await expect.poll(() => page.getByText(/^cmp_sk_[\w-]{43}$/).textContent()).not.toBe(first);
  await page.reload();
  expect(await page.getByText(/^cmp_sk_[\w-]{43}$/).count()).toBe(0);
});

test('the wallet is the same in the header and in the ledger', async () => {
  await page.getByRole('link', { name: 'Wallet', exact: true }).click();
  const header = await page.locator('.wallet-badge-number').textContent();
  await expect.poll(() => page.locator('.tile').first().locator('.big-number').textContent()).toBe(header);
  await expect.poll(() => page.locator('.table tbody tr').count()).toBeGreaterThan(1);
});

test('a card is typed in at the provider, refills the wallet by itself, and is forgotten after a question', async () => {
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await page
    .locator('form', { hasText: 'Automatic top-up' })
    .locator('.form-notice:visible, .field-error')
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Keep a card' }).dblclick();
  const opened = visitor.context.waitForEvent('page');
  await page.getByRole('link', { name: 'Type it in at the payment provider' }).click();
  const form = await opened;
  await form.getByRole('button', { name: 'Keep this card' }).click();
  await form.getByText('A card: kept').waitFor();
  await form.close();
  // A browser without windows gives no focus back.
  await page.evaluate(`dispatchEvent(new Event('focus'))`);
  await page.getByRole('button', { name: /^Forget visa ending in 4242/ }).waitFor();
  await page.getByRole('button', { name: 'Turn it on' }).dblclick();
  await page.getByText('$0.00 of at most $100.00 spent this month').waitFor();
  await page.getByRole('button', { name: 'Turn it off' }).click();
  await expect.poll(() => page.getByText('spent this month').count()).toBe(0);
  await page.getByRole('button', { name: /^Forget visa/ }).click();
  await page.getByRole('button', { name: 'Forget it' }).click();
  await page.getByText('None is kept.').waitFor();
});

test('an order is paid by a card at the provider’s page', async () => {
  await page.getByRole('button', { name: /^Buy for/ }).click();
  await page.waitForURL('**/checkout');
  await fillAddress(page);
  await page.getByLabel('A test card').check();
  await page.getByRole('button', { name: /^Pay / }).dblclick();
  const opened = visitor.context.waitForEvent('page');
  await page.getByRole('link', { name: 'Type it in at the payment provider' }).click();
  const form = await opened;
  await form.getByRole('button', { name: /^Pay / }).click();
  await form.getByText(/: paid$/).waitFor();
  await form.close();
  await page.getByRole('button', { name: 'I have paid there' }).click();
  await page.waitForURL('**/orders/*');
  await page.getByText('credits for your wallet').waitFor();
  await page.goto(`${pages.url}/workspace/buyer`);
});

test('an address for webhooks must be public, shows its secret once, and is deleted after a question', async () => {
  await page.getByRole('link', { name: 'Webhooks' }).click();
  await page.getByLabel('Address').fill('https://localhost/hook');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect.poll(() => page.getByLabel('Address').getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('Address').fill('https://example.com/hook');
  await page.getByRole('button', { name: 'Add it' }).dblclick();
  await page.getByText(/^whsec_/).waitFor();
  await page.getByRole('switch', { name: 'https://example.com/hook' }).click();
  await expect.poll(() => page.getByRole('switch').getAttribute('aria-checked')).toBe('false');
  await page.getByRole('button', { name: 'Delete https://example.com/hook' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect.poll(() => page.getByRole('switch').count()).toBe(0);
});

test('what was used stands in the charts and in the statement', async () => {
  await page.getByRole('link', { name: 'Usage' }).click();
  await page.getByRole('img', { name: 'Credits a day' }).waitFor();
  const ledger = Number(
    await page
      .getByRole('row', { name: /Customer Support Agent/ })
      .getByRole('cell')
      .nth(1)
      .textContent(),
  );
  expect(ledger).toBeGreaterThan(0);
  await page.goto(`${pages.url}/workspace/buyer/statements`);
  await page.getByText(`${ledger} were used`).waitFor();
});

/** Clicks until the menu is open: a page that stands before its script has come hears nobody. */
async function openOrganizations(): Promise<void> {
  const button = page.getByRole('button', { name: /^Organization/ });
  await expect
    .poll(async () => {
      if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
      return button.getAttribute('aria-expanded');
    })
    .toBe('true');
}

test('an organization is founded once and has a workspace of its own', async () => {
  await openOrganizations();
  await page.getByRole('menuitem', { name: 'A new organization' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(`Second ${HOSTILE}`);
  await page.getByRole('button', { name: 'Found it' }).dblclick();
  await page.getByText('No agents yet').waitFor();
  await openOrganizations();
  await expect.poll(() => page.getByRole('menuitem', { name: /^Second/ }).count()).toBe(1);
  await page.goto(`${pages.url}/workspace/buyer`);
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
