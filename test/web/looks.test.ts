import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './accessibility.ts';
import { startPages, type Pages, type Person } from './pages.ts';

const paths: Record<'visitor' | Person, string[]> = {
  visitor: [
    '/',
    '/products',
    '/products/customer-support-agent',
    '/pages/about',
    '/cart',
    '/signed-out',
    '/nowhere',
  ],
  buyer: [
    '/workspace',
    ...['wallet', 'usage', 'statements', 'webhooks', 'people'].map((room) => `/workspace/buyer/${room}`),
    '/workspace/new',
    '/orders',
    '/checkout',
  ],
  seller: ['/sell'],
  operator: [
    '',
    ...[
      'sellers',
      'orders',
      'organizations',
      'runs',
      'money',
      'jobs',
      'features',
      'audit',
      'graph',
      'graph/schema',
      'graph/versions',
    ].map((room) => `/${room}`),
  ].map((room) => `/operate${room}`),
};

let pages: Pages;

beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages?.stop());

const looks = [
  { name: 'light-wide', colorScheme: 'light', viewport: { width: 1_280, height: 900 }, isChecked: true },
  { name: 'dark-narrow', colorScheme: 'dark', viewport: { width: 320, height: 700 }, isChecked: true },
  { name: 'dark-wide', colorScheme: 'dark', viewport: { width: 1_920, height: 1_080 }, isChecked: false },
  { name: 'light-narrow', colorScheme: 'light', viewport: { width: 390, height: 844 }, isChecked: false },
] as const;

test.for(['visitor', 'buyer', 'seller', 'operator'] as const)(
  'every page of a %s is for everybody to use: axe finds nothing, nothing sticks out, in light and dark, wide and narrow',
  { timeout: 120_000 },
  async (person) => {
    const { page, context, complaints } = await pages.visit(person === 'visitor' ? undefined : person);
    if (person === 'buyer') await tryOne(page);
    for (const path of paths[person]) {
      await page.goto(`${pages.url}${path}`, { waitUntil: 'networkidle' });
      for (const { name, colorScheme, viewport, isChecked } of looks) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(viewport);
        await pages.shot(page, `${person}${path.replaceAll('/', '-')}-${name}`);
        // Colours differ by scheme and order by width; the other two are for the eye.
        if (isChecked) expect([path, name, await violations(page)]).toEqual([path, name, []]);
        const overhang = await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect([path, name, overhang > 0]).toEqual([path, name, false]);
      }
    }
    expect(complaints.filter((text) => !text.includes('404 (Not Found)'))).toEqual([]);
    await context.close();
  },
);

/** An agent to look at, and something in the cart. */
async function tryOne(page: Page): Promise<void> {
  await page.goto(`${pages.url}/products/customer-support-agent`);
  await page.getByRole('button', { name: 'Try it' }).click();
  await page.waitForURL('**/workspace/*/agents/*');
  paths.buyer.push(
    ...['', '/settings', '/documents', '/tools', '/schedules', '/keys', '/widget'].map(
      (tab) => `${new URL(page.url()).pathname}${tab}`,
    ),
  );
  await page.goto(`${pages.url}/products/customer-support-agent`);
  await page.getByRole('button', { name: 'Add to cart: Basic' }).click();
  await page.waitForURL('**/cart');
}

test.for(['/', '/products', '/products/customer-support-agent'])(
  '%s is light, soon there, and does not jump',
  async (path) => {
    // What is measured is the page and not what else the machine does: the best of three counts.
    const loads = [await load(path), await load(path), await load(path)];
    const best = (measure: (each: Load) => number): number => Math.min(...loads.map(measure));
    expect(best(({ bytes }) => bytes)).toBeLessThan(150_000);
    expect(best(({ paintMs }) => paintMs)).toBeLessThan(1_000);
    expect(Math.max(...loads.map(({ shift }) => shift))).toBeLessThan(0.05);
  },
);

interface Load {
  /** Of its scripts, gzipped. */
  bytes: number;
  paintMs: number;
  shift: number;
}

/** Opens a page as somebody who was never here. */
async function load(path: string): Promise<Load> {
  const { page, context } = await pages.visit();
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(gzipped(response));
  });
  await page.addInitScript(observe);
  await page.goto(`${pages.url}${path}`, { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(scripts)).reduce((sum, each) => sum + each, 0);
  const seen = await page.evaluate<Omit<Load, 'bytes'>>('window.seen');
  await context.close();
  return { bytes, ...seen };
}

const gzipped = async (response: Response): Promise<number> => gzipSync(await response.body()).length;

const observe = `
  window.seen = { paintMs: Infinity, shift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName('first-contentful-paint')) window.seen.paintMs = entry.startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
`;
