import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Env } from '#common/process/config.ts';
import { readConfig } from '#clients/web/config.ts';
import { start } from '#clients/web/server.ts';
import { startBrowser } from '#test/harness/browser.ts';
import { startSupergraph, type Supergraph, type SupergraphOptions } from '#test/harness/supergraph.ts';

/** Where screenshots land, for looking at, in CI or with TEST_SCREENSHOTS=1: they are a good part of the time of the looks. */
const SHOTS =
  (process.env['CI'] ?? process.env['TEST_SCREENSHOTS']) &&
  join(import.meta.dirname, '../../test-results/pages');

/** Comes when the pictures that a page loads at once can be drawn. */
const PICTURES_SHOWN = `Promise.all([...document.images]
  .filter(({ complete, loading }) => complete || loading !== 'lazy')
  .map((image) => image.decode().catch(() => undefined)))
  .then(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))`;

export type Person = 'buyer' | 'seller' | 'operator';
const emails: Record<Person, string> = {
  buyer: 'buyer@test.gsv.dev',
  seller: 'seller@test.gsv.dev',
  operator: 'operator@gsv.dev',
};

export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** What went wrong in the page that nobody sees: refused by its policy, thrown, not found. */
  complaints: string[];
}

export interface Pages {
  url: string;
  supergraph: Supergraph;
  browser: Browser;
  visit(person?: Person, options?: Parameters<Browser['newContext']>[0]): Promise<Visitor>;
  shot(page: Page, name: string): Promise<void>;
  stop(): Promise<void>;
}

/** Whether the page has come alive: what is pressed before is not heard. React leaves its marks on what it has taken over. */
export const isAlive = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>(
    `Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactProps'))`,
  );

/** The pages before a whole supergraph, and a browser. `env` is for the pages themselves. */
export async function startPages(options: SupergraphOptions = {}, env: Env = {}): Promise<Pages> {
  const folder = await mkdtemp(join(tmpdir(), 'supergraph-web-'));
  const [supergraph, browser] = await Promise.all([startSupergraph(options), startBrowser()]);
  const commerce = new URL(supergraph.urls.commerce).origin;
  const web = await start(
    readConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
      PORT: '0',
      GRAPH_URL: supergraph.url,
      OIDC_ISSUER: supergraph.issuer.issuer,
      WEB_DATA_DIR: folder,
      IMAGE_ORIGINS: commerce,
      UPLOAD_ORIGINS: new URL(supergraph.urls.runtime).origin,
      DEMO_SIGN_IN: 'true',
      ...env,
    }),
  );
  if (SHOTS) await mkdir(SHOTS, { recursive: true });
  return {
    url: web.url,
    supergraph,
    browser,
    async visit(person, options) {
      const context = await browser.newContext({ locale: 'en-US', timezoneId: 'Europe/Berlin', ...options });
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.stack}`));
      if (person) await page.goto(`${web.url}/sign-in?as=${encodeURIComponent(emails[person])}`);
      return { page, context, complaints };
    },
    async shot(page, name) {
      if (!SHOTS) return;
      // Of another width a page may want another size of its pictures.
      await page.evaluate(PICTURES_SHOWN);
      // By the protocol itself, which can be told to be quick; a JPEG is compressed sooner than a PNG.
      const session = await page.context().newCDPSession(page);
      const { cssContentSize } = await session.send('Page.getLayoutMetrics');
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'jpeg',
        quality: 85,
        optimizeForSpeed: true,
        captureBeyondViewport: true,
        clip: { ...cssContentSize, scale: 1 },
      });
      await session.detach();
      await writeFile(join(SHOTS, `${name}.jpg`), data, 'base64');
    },
    async stop() {
      await browser.close();
      await web.stop();
      await supergraph.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
