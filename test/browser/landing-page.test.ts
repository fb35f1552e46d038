import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startSmallGraph } from '#test/gateway/small-graph.ts';
import { startBrowser } from '#test/harness/browser.ts';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';

let supergraph: Supergraph;
let browser: Browser;
let page: Page;
/** Requests that left for another host than the gateway's. */
let foreign: string[];

beforeAll(async () => {
  [supergraph, browser] = await Promise.all([startSupergraph(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await supergraph?.stop();
});

beforeEach(async () => {
  page = await browser.newPage();
  foreign = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(supergraph.url).origin) foreign.push(request.url());
  });
  await page.goto(supergraph.url);
});
afterEach(() => page.close());

const answer = () => page.locator('#answer').textContent();

test('what the page comes with says what can be asked', async () => {
  await page.getByRole('button', { name: 'Run' }).click();
  await expect.poll(answer).toContain('"name": "offerings"');
});

test('a stranger opens the endpoint in a browser and runs a query; nothing is loaded from elsewhere', async () => {
  await page.getByLabel('Operation').fill('{ offering(slug: "customer-support-agent") { name } }');
  await page.getByRole('button', { name: 'Run' }).click();
  await expect.poll(answer).toContain('Customer Support Agent');
  expect(foreign).toEqual([]);
});

test('a token signs in, and a subscription shows its events as they come', async () => {
  await page.getByLabel('Access token').fill(await supergraph.issuer.tokenOf('browser@test.gsv.dev'));
  await page
    .getByLabel('Operation')
    .fill('mutation { trialStart(input: { offering: "x" }) { errors { code } } }');
  await page.keyboard.press('Control+Enter');
  await expect.poll(answer).toContain('NOT_FOUND');

  await page
    .getByLabel('Operation')
    .fill('subscription { runOutput(run: "00000000-0000-7000-8000-000000000000") { sequence } }');
  await page.keyboard.press('Control+Enter');
  await expect.poll(answer).toMatch(/errors[^]*NOT_FOUND/);
});

test('a mistake in the variables is said on the page', async () => {
  await page.getByLabel('Variables').fill('{ not json');
  await page.getByRole('button', { name: 'Run' }).click();
  await expect.poll(answer).toContain('SyntaxError');
});

test('an operation that takes the place of a stream has the answer, and the button to stop, for itself', async () => {
  const graph = await startSmallGraph();
  try {
    await page.goto(graph.url);
    const stop = page.getByRole('button', { name: 'Stop' });
    await page.getByLabel('Operation').fill('subscription { ticks { number } }');
    await page.keyboard.press('Control+Enter');
    await expect.poll(answer).toContain('"number": 1');
    await expect.poll(() => stop.isEnabled()).toBe(true);

    await page.getByLabel('Operation').fill('subscription { ticks { upcoming: number } }');
    await page.keyboard.press('Control+Enter');
    await expect.poll(answer).toContain('"upcoming": 1');
    expect(await answer()).not.toContain('Stopped.');
    await expect.poll(() => stop.isEnabled()).toBe(true);

    await stop.click();
    await expect.poll(answer).toContain('Stopped.');
    await expect.poll(() => stop.isEnabled()).toBe(false);
  } finally {
    await graph.stop();
  }
});
