import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Route } from 'playwright-core';
import { Stripe } from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '#clients/web/config.ts';
import { start, type Web } from '#clients/web/server.ts';
import { graphql } from '#test/harness/graphql.ts';
import { startTestPayments, type TestPayments } from '#test/harness/payments.ts';
import { startMcpServer, type TestMcpServer } from '#test/runtime/connectors/mcp-server.ts';
import { startOAuthMcpServer, type OAuthMcpServer } from '#test/runtime/connectors/oauth-mcp-server.ts';
import { violations } from './accessibility.ts';
import { fillAddress } from './address.ts';
import { startPages, type Pages, type Visitor } from './pages.ts';
import { standInForStripe } from './stripe-in-browser.ts';

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

/** Pages of an account at Stripe, where cards are typed in with Stripe.js; behind it the embedded provider. */
const PUBLISHABLE_KEY = 'pk_test_pages';
const GOOD_CARD = '4242424242424242';
const DECLINED_CARD = '4000000000000002';
const ASKED_CARD = '4000002760003184';

let pages: Pages;
let payments: TestPayments;
let mcp: TestMcpServer;
let mail: OAuthMcpServer;
let web: Web;
let folder: string;
let buyer: Visitor;
let loaded: string[];

beforeAll(async () => {
  [mcp, mail, payments, folder] = await Promise.all([
    startMcpServer(),
    startOAuthMcpServer(),
    startTestPayments({ STRIPE_API_KEY: 'sk_test_pages', STRIPE_PUBLISHABLE_KEY: PUBLISHABLE_KEY }),
    mkdtemp(join(tmpdir(), 'supergraph-stripe-')),
  ]);
  pages = await startPages({
    env: {
      billing: { ...payments.keys, EARNINGS_HOLD_DAYS: '0', PAYOUT_MINIMUM: '1' },
      commerce: payments.keys,
      runtime: { OUTBOUND_PRIVATE_HOSTS: [mcp, mail].map(({ port }) => `127.0.0.1:${port}`).join(',') },
    },
  });
  payments.tell(pages.supergraph.urls);
  web = await start(
    readConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
      PORT: '0',
      GRAPH_URL: pages.supergraph.url,
      OIDC_ISSUER: pages.supergraph.issuer.issuer,
      WEB_DATA_DIR: folder,
      IMAGE_ORIGINS: new URL(pages.supergraph.urls.commerce).origin,
      DEMO_SIGN_IN: 'true',
      STRIPE_PUBLISHABLE_KEY: PUBLISHABLE_KEY,
    }),
  );
  buyer = await pages.visit();
  loaded = await standInForStripe(buyer.context, payments.url);
  await buyer.page.goto(`${web.url}/sign-in?as=${encodeURIComponent('buyer@test.gsv.dev')}`);
});
afterAll(async () => {
  await web?.stop();
  await pages?.stop();
  await payments?.stop();
  await Promise.all([mcp?.stop(), mail?.stop()]);
  await rm(folder, { recursive: true, force: true });
});

/** The pages’ policy, by its directives. */
const policyOf = async (url: string): Promise<Record<string, string>> => {
  const policy = (await fetch(`${url}/checkout`)).headers.get('content-security-policy') ?? '';
  return Object.fromEntries(
    policy.split('; ').map((part) => [part.split(' ', 1)[0] as string, part] as const),
  );
};

test('only the pages of an account at Stripe allow its script, its frames and its API', async () => {
  expect(JSON.stringify(await policyOf(pages.url))).not.toContain('stripe');
  const policy = await policyOf(web.url);
  expect(policy['script-src']).toBe("script-src 'self' https://js.stripe.com https://*.js.stripe.com");
  expect(policy['frame-src']).toBe(
    'frame-src https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com',
  );
  expect(policy['connect-src']).toContain(' https://api.stripe.com');
  expect(policy['style-src']).toBe("style-src 'self'");
});

/** Puts a plan into the cart and goes as far as the card. */
async function toTheCard(product: string): Promise<void> {
  const { page } = buyer;
  await page.goto(`${web.url}/products/${product}`);
  await page
    .getByRole('button', { name: /^Add to cart/ })
    .first()
    .click();
  await page.waitForURL('**/cart');
  await page.getByRole('link', { name: 'Check out' }).click();
  await fillAddress(page);
  await page.getByLabel('A card, typed in with Stripe').check();
  await page.getByRole('button', { name: /^Pay / }).dblclick();
  await page.getByLabel('Card number').waitFor();
}

test('Stripe.js comes with the card alone; a declined card is told beside it, the next one pays once', async () => {
  const { page } = buyer;
  await page.goto(`${web.url}/products`);
  expect(loaded).toEqual([]);
  await toTheCard('customer-support-agent');
  expect(loaded).toEqual([expect.stringMatching(/\/stripe\.js$/), 'https://js.stripe.com/frame.html']);
  expect(await violations(page)).toEqual([]);
  const card = page.getByRole('region', { name: 'Your card' });
  await page.getByLabel('Card number').fill(DECLINED_CARD);
  await card.getByRole('button', { name: /^Pay / }).click();
  await card.getByRole('alert').getByText('declined').waitFor();
  await page.getByLabel('Card number').fill(GOOD_CARD);
  await card.getByRole('button', { name: /^Pay / }).dblclick();
  await page.waitForURL('**/orders/*');
  await page.getByText('Active', { exact: true }).waitFor();
});

test('a bank that asks on a page of its own leads back to the order; a no there charges nothing', async () => {
  const { page } = buyer;
  await toTheCard('knowledge-base-agent');
  const card = page.getByRole('region', { name: 'Your card' });
  await page.getByLabel('Card number').fill(ASKED_CARD);
  await card.getByRole('button', { name: /^Pay / }).click();
  await page.waitForURL(`${payments.url}/authenticate/**`);
  await page.getByRole('button', { name: 'It is not' }).click();
  await page.waitForURL('**/checkout');
  await page.getByText('Nothing was charged.').waitFor();

  await page.getByLabel('A card, typed in with Stripe').check();
  await page.getByRole('button', { name: /^Pay / }).click();
  await page.getByLabel('Card number').fill(ASKED_CARD);
  await card.getByRole('button', { name: /^Pay / }).click();
  await page.waitForURL(`${payments.url}/authenticate/**`);
  await page.getByRole('button', { name: 'It is me' }).click();
  await page.waitForURL('**/orders/*');
  await page.getByText('Active', { exact: true }).waitFor();
  // Led back once more, by the back button, nothing is paid again.
  await page.goBack();
  await page.goto(`${web.url}/orders`);
  await expect.poll(() => page.locator('.rows > li').count()).toBe(2);
});

test('where Stripe.js does not come the page says what is missing, and asks for it again when told to', async () => {
  const { page } = buyer;
  await page.clock.install();
  await page.goto(`${web.url}/workspace/buyer/wallet`);
  const missing = page.getByRole('alert').getByText('its script (js.stripe.com) did not load');
  await page.route('https://js.stripe.com/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Keep a card' }).click();
  await missing.waitFor();
  expect(await violations(page)).toEqual([]);
  await page.unroute('https://js.stripe.com/**');
  // Nor does it come when nobody refuses it.
  const asked = Promise.withResolvers<void>();
  const held: Route[] = [];
  let isAway = true;
  await page.route('https://js.stripe.com/**', async (route) => {
    if (!isAway) return route.fallback();
    held.push(route);
    asked.resolve();
  });
  await page.getByRole('button', { name: 'Try again' }).click();
  await asked.promise;
  await expect.poll(() => missing.count()).toBe(0);
  await page.clock.fastForward(15_000);
  await missing.waitFor();
  isAway = false;
  // A browser asks for an address once at a time: what hangs there ends before it asks again.
  await Promise.all(held.map((route) => route.abort()));
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByLabel('Card number').waitFor();
  await expect.poll(() => missing.count()).toBe(0);
});

test('a card is kept with Stripe.js', async () => {
  const { page } = buyer;
  await page.goto(`${web.url}/workspace/buyer/wallet`);
  await page.getByRole('button', { name: 'Keep a card' }).dblclick();
  await page.getByLabel('Card number').fill(GOOD_CARD);
  await page.getByRole('button', { name: 'Keep this card' }).dblclick();
  await page.getByRole('button', { name: /^Forget visa ending in 4242/ }).waitFor();
  await expect.poll(() => page.getByRole('button', { name: /^Forget/ }).count()).toBe(1);
  // Declining and not loading are of the tests.
  const expected = /402 \(Payment Required\)|ERR_FAILED/;
  expect(buyer.complaints.filter((text) => !expected.test(text))).toEqual([]);
});

test('an agent is let use a connector by a token, or by a permission that is given there, and no longer', async () => {
  mcp.token = 'sesame';
  const authorization = `Bearer ${await pages.supergraph.issuer.tokenOf('operator@gsv.dev')}`;
  for (const input of [
    { name: 'Post', description: `Sends letters. ${HOSTILE}`, url: mcp.url, auth: 'BEARER' },
    { name: 'Mail', description: 'Mail of its person.', url: mail.url, auth: 'OAUTH2' },
  ]) {
    const { data } = await graphql<{ connectorCreate: { errors: unknown[] } }>(
      pages.supergraph.url,
      'mutation ($input: ConnectorCreateInput!) { connectorCreate(input: $input) { errors { message } } }',
      { input },
      { authorization },
    );
    expect(data?.connectorCreate.errors).toEqual([]);
  }
  const { page } = buyer;
  await page.goto(`${web.url}/workspace/buyer`);
  await page.locator('.card-link').first().click();
  await page.getByRole('link', { name: 'Tools', exact: true }).click();
  const form = (name: string) => page.locator('form', { has: page.getByRole('heading', { name }) });
  await form('Post').getByLabel('Your token there').fill('wrong');
  await form('Post').getByRole('button', { name: 'Let it use Post' }).click();
  await form('Post').locator('.field-error, .form-notice:visible').first().waitFor();
  await form('Post').getByLabel('Your token there').fill('sesame');
  await form('Post').getByRole('button', { name: 'Let it use Post' }).dblclick();
  await page.getByRole('button', { name: 'Take away Post' }).waitFor();

  expect(await form('Mail').getByLabel('Your token there').count()).toBe(0);
  await form('Mail').getByRole('button', { name: 'Let it use Mail' }).click();
  const opened = buyer.context.waitForEvent('page');
  await page.getByRole('link', { name: 'Give the permission at Mail' }).click();
  const there = await opened;
  await there.getByText('wants to let an agent use Mail in your name').waitFor();
  expect(await page.getByRole('button', { name: 'Take away Mail' }).count()).toBe(0);
  await there.getByRole('button').first().click();
  await there.getByText('Connected').waitFor();
  await there.close();
  // A browser without windows gives no focus back.
  await page.evaluate(`dispatchEvent(new Event('focus'))`);
  await page.getByRole('button', { name: 'Take away Mail' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take away Post' }).click();
  await page.getByRole('button', { name: 'Take it away', exact: true }).click();
  await form('Post').waitFor();
  expect(await page.locator('main img').count()).toBe(0);
});

const stripe = (): Stripe =>
  new Stripe('sk_test_pages', {
    host: 'localhost',
    port: new URL(payments.url).port,
    protocol: 'http',
  });

interface EarningsAnswer {
  data?: { organization?: { payouts?: { edges: { node: { state: string } }[] } } };
}

test('a seller tells who they are, is paid once, and an operator tries again what came back', async () => {
  const seller = await pages.visit('seller');
  const { page } = seller;
  const earnings = `${pages.url}/sell/demo-publisher/earnings`;
  await page.goto(earnings);
  const yes = page.getByRole('alertdialog').getByRole('button', { name: 'Pay it out' });
  await page.getByRole('button', { name: 'Pay it out' }).click();
  await yes.click();
  await page.locator('.form-notice:visible, .field-error').first().waitFor();
  await page.getByRole('button', { name: 'Tell the provider' }).click();
  await page.getByRole('button', { name: 'All is told' }).click();
  await page.waitForURL(earnings);
  // From here on the page learns by itself what the provider knows, and how far the payout is.
  await page.getByText('The payment provider knows you and your bank.').waitFor();
  await page.getByLabel('Pay out, in USD').fill('10');
  await page.getByRole('button', { name: 'Pay it out' }).dblclick();
  await page.getByRole('alertdialog', { name: 'Pay out $10.00?' }).waitFor();
  await yes.dblclick();
  await page.getByText('It is on its way').waitFor();
  const paidOut = page.locator('.tile', { hasText: /^Paid out/ }).locator('.big-number');
  await expect.poll(() => paidOut.textContent()).toBe('$10.00');
  await page.locator('.panel', { hasText: 'Payouts' }).getByText('Paid', { exact: true }).waitFor();
  expect(await page.locator('.panel', { hasText: 'Payouts' }).locator('.rows > li').count()).toBe(1);
  expect(await violations(page)).toEqual([]);

  // What is asked again and not answered leaves the page as it was; the next answer is shown.
  await page.clock.install();
  await page.goto(earnings, { waitUntil: 'networkidle' });
  await page.route('**/graphql', (route) => route.abort());
  const unanswered = page.waitForEvent('requestfailed');
  await page.clock.fastForward(20_000);
  await unanswered;
  await page.unroute('**/graphql');
  const answered = page.waitForResponse('**/graphql');
  await page.clock.fastForward(20_000);
  await answered;
  expect(await paidOut.textContent()).toBe('$10.00');

  // A balance that was read a moment before its payout ended is read once more, and not when the page is next quiet.
  let asked = 0;
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const json = (await response.json()) as EarningsAnswer;
    const [payout] = json.data?.organization?.payouts?.edges ?? [];
    if (payout) asked += 1;
    if (payout && asked === 1) payout.node.state = 'PENDING';
    await route.fulfill({ response, json });
  });
  await page.clock.fastForward(20_000);
  await expect.poll(() => asked).toBeGreaterThanOrEqual(3);
  await page.unroute('**/graphql');

  const [transfer] = (await stripe().transfers.list()).data;
  await stripe().transfers.createReversal(String(transfer?.id));
  const operator = await pages.visit('operator');
  const money = `${pages.url}/operate/money`;
  await expect
    .poll(async () => {
      await operator.page.goto(money);
      return operator.page.getByRole('button', { name: 'Try again' }).count();
    })
    .toBe(1);
  expect(await violations(operator.page)).toEqual([]);
  await operator.page.getByRole('button', { name: 'Give it up' }).click();
  await operator.page.getByRole('button', { name: 'No, leave it' }).click();
  await operator.page.getByRole('button', { name: 'Try again' }).dblclick();
  await expect
    .poll(async () => {
      await operator.page.goto(money);
      return operator.page.locator('.rows > li').first().textContent();
    })
    .toMatch(/paid/i);
  await expect.poll(async () => (await stripe().transfers.list()).data.length).toBe(2);
  await Promise.all([seller.context.close(), operator.context.close()]);
});

test('an operator gives the money of an order back, once and with a reason', async () => {
  const { page, context, complaints } = await pages.visit('operator');
  await page.goto(`${pages.url}/operate/orders`);
  const order = page.getByRole('row', { name: /\$29\.99/ });
  await order.getByRole('button', { name: 'Refund' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Refund' }).click();
  await dialog.locator('.field-error').waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog.getByLabel('Why').fill('For the trouble');
  await dialog.getByRole('button', { name: 'Refund' }).dblclick();
  await page.getByText('Refunded', { exact: true }).waitFor();
  await expect
    .poll(async () => (await stripe().refunds.list()).data.map(({ amount }) => amount))
    .toEqual([2_999]);
  await page.goto(`${pages.url}/operate/audit?action=orderRefundCreate`);
  // Without a reason it was refused, and then done once.
  await expect.poll(() => page.getByRole('cell', { name: 'done', exact: true }).count()).toBe(1);
  expect(complaints).toEqual([]);
  await context.close();
});
