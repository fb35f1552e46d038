import { gzipSync } from 'node:zlib';
import type { Locator, Page, Response } from 'playwright-core';
import { matchRoutes } from 'react-router';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addresses, type Address } from '#clients/web/src/addresses.ts';
import { violations } from './accessibility.ts';
import { fillAddress } from './address.ts';
import { openAtRest } from './at-rest.ts';
import { startPages, type Pages, type Person } from './pages.ts';

const under = (frame: string, rooms: string[]): string[] =>
  rooms.map((room) => (room === '' ? frame : `${frame}/${room}`));

const paths: Record<'visitor' | Person, string[]> = {
  visitor: [
    '/',
    '/products',
    '/products?search=nothing+is+called+so',
    '/products/customer-support-agent',
    '/products/pro-credit-pack',
    '/categories/agents',
    '/collections/featured-products',
    '/pages/about',
    '/cart',
    '/checkout',
    '/signed-out',
    '/invitation?secret=wrong',
    '/nowhere',
  ],
  buyer: [
    '/workspace',
    ...under('/workspace/buyer', ['wallet', 'usage', 'statements', 'webhooks', 'people']),
    '/workspace/new',
    '/orders',
    '/cart',
    '/checkout',
    // Of somebody who does not sell yet, and of somebody who may not see it.
    '/sell/buyer',
    '/operate?as=buyer',
  ],
  seller: under('/sell/demo-publisher', ['', 'figures', 'customers', 'earnings']),
  operator: [
    ...under('/operate', [
      '',
      'sellers',
      'orders',
      'organizations',
      'runs',
      'money',
      'jobs',
      'features',
      'audit',
    ]),
    ...under('/operate/graph', ['', 'schema', 'explore', 'versions']),
    // Of somebody who belongs to no organization.
    '/workspace',
    '/sell',
  ],
};

/** Pages that say why there is nothing else on them. */
const refused = new Map([
  ['/nowhere', 404],
  ['/operate?as=buyer', 403],
]);

let pages: Pages;

beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages?.stop());

/** By how much something sticks out of the page, or, on a phone, of a table whose rows are cards there and of what stands in these. */
const OVERHANG = `Math.max(0, ...[
  document.documentElement,
  ...(innerWidth < 640 ? document.querySelectorAll('.table-scroll:has(> .table-stacked), .table-stacked td') : []),
].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))`;

/** Line numbers of an editor that do not end before their line begins. */
const NUMBERS_OVER_CODE = `[...document.querySelectorAll('.CodeMirror-gutter-wrapper')].filter((gutter) => {
  const [number, line] = ['.CodeMirror-linenumber', '.CodeMirror-line'].map((part) =>
    gutter.parentElement.querySelector(part).getBoundingClientRect());
  return number.right > line.left;
}).length`;

/** Cards of a phone whose first line does not say what they are about: a number, say, and not of what. */
const UNNAMED_CARDS = `innerWidth < 640 && [...document.querySelectorAll('.table-stacked tbody tr')].filter((card) => {
  const heading = card.querySelector('.cell-title');
  const others = [...card.cells].map((cell) => (cell === heading ? undefined : cell.getClientRects()[0]?.top) ?? Infinity);
  const label = heading && getComputedStyle(heading, '::before').content;
  return !heading || heading.getBoundingClientRect().bottom > Math.min(...others) ||
    (/^\\d*$/.test(heading.textContent) && label === 'none');
}).length || 0`;

/** Pictures of which their frame cuts something off. */
const CUT_PICTURES = `[...document.querySelectorAll('main img')].filter((picture) => {
  const shown = (side) => Math.min(picture[side], picture.parentElement[side]);
  const proportions = picture.naturalWidth / picture.naturalHeight;
  return picture.naturalWidth > 0 && Math.abs(proportions - shown('clientWidth') / shown('clientHeight')) > 0.05;
}).length`;

/** What is structure is the same in all colours: axe reads a width once, and the colours of each look. */
const looks = [
  { name: 'light-wide', colorScheme: 'light', viewport: { width: 1_280, height: 900 }, rules: 'all' },
  { name: 'dark-wide', colorScheme: 'dark', viewport: { width: 1_920, height: 1_080 }, rules: 'colours' },
  { name: 'dark-narrow', colorScheme: 'dark', viewport: { width: 320, height: 700 }, rules: 'all' },
  { name: 'light-narrow', colorScheme: 'light', viewport: { width: 390, height: 844 }, rules: 'colours' },
] as const;

/** Addresses, as the router writes them, of what was looked at. */
const lookedAt = new Set<Address>();

test.for(['visitor', 'buyer', 'seller', 'operator'] as const)(
  'every page of a %s is for everybody to use: axe finds nothing, nothing sticks out, in light and dark, wide and narrow',
  { timeout: 600_000 },
  async (person) => {
    const { page, context, complaints } = await pages.visit(person === 'visitor' ? undefined : person);
    const found = await prepare[person](page);
    await page.addInitScript(observe);
    for (const path of [...paths[person], ...found]) {
      const response = await openAtRest(page, `${pages.url}${path}`);
      expect([path, response?.status()]).toEqual([path, refused.get(path) ?? 200]);
      // The editor takes its text in after all else is there.
      if (path.endsWith('/explore'))
        await page.locator('.graphiql-query-editor .cm-property').first().waitFor();
      // Where it led to counts: some addresses only lead on.
      lookedAt.add(matchRoutes(addresses, new URL(page.url()))?.at(-1)?.route as Address);
      // What comes after the first picture has its place in it.
      const { shift } = await page.evaluate<Omit<Load, 'bytes'>>('window.seen');
      expect([path, shift < MAX_SHIFT, shift]).toEqual([path, true, shift]);
      for (const { name, colorScheme, viewport, rules } of looks) {
        // Without motion nothing is caught half-way between two colours.
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize(viewport);
        await pages.shot(page, `${person}${path.replaceAll(/[/?=+]/g, '-')}-${name}`);
        // A browser that is switched to another scheme recolours what it shows one after the other.
        await expect.poll(async () => [path, name, await violations(page, rules)]).toEqual([path, name, []]);
        expect([path, name, await page.evaluate<number>(OVERHANG)]).toEqual([path, name, 0]);
        expect([path, name, await page.evaluate<number>(NUMBERS_OVER_CODE)]).toEqual([path, name, 0]);
        expect([path, name, await page.evaluate<number>(UNNAMED_CARDS)]).toEqual([path, name, 0]);
        expect([path, name, await page.evaluate<number>(CUT_PICTURES)]).toEqual([path, name, 0]);
      }
    }
    const expected = /404 \(Not Found\)|403 \(Forbidden\)/;
    expect(complaints.filter((text) => !expected.test(text))).toEqual([]);
    await context.close();
  },
);

test('there is no address that was not looked at', () => {
  const pagesIn = (address: Address): Address[] => address.children?.flatMap(pagesIn) ?? [address];
  const missed = addresses.flatMap(pagesIn).filter((address) => !lookedAt.has(address));
  expect(missed.map(({ path, file }) => `${path} (${file})`)).toEqual([]);
});

/** Makes what only somebody who does something gets to see, and says where it is. */
const prepare: Record<'visitor' | Person, (page: Page) => Promise<string[]>> = {
  /** A seller’s profile, which only products lead to. */
  async visitor(page) {
    await page.goto(`${pages.url}/products/customer-support-agent`);
    const profile = page.getByRole('link', { name: 'Marketplace Demo Publisher' });
    return [(await profile.getAttribute('href')) ?? ''];
  },
  /** An agent, an order, and something in the cart. */
  async buyer(page) {
    await page.goto(`${pages.url}/products/customer-support-agent`);
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.waitForURL('**/workspace/*/agents/*');
    const agent = new URL(page.url()).pathname;
    await addToCart(page);
    await page.getByRole('link', { name: 'Check out' }).click();
    await fillAddress(page);
    await page.getByRole('button', { name: /^Pay / }).click();
    await page.waitForURL('**/orders/*');
    await page.getByText('Active').waitFor();
    const order = new URL(page.url()).pathname;
    await addToCart(page);
    const rooms = ['', 'settings', 'documents', 'tools', 'schedules', 'keys', 'widget'];
    return [order, ...under(agent, rooms)];
  },
  /** A page that only its id leads to. */
  async seller(page) {
    await page.goto(`${pages.url}/sell/demo-publisher`);
    await page.getByRole('link', { name: 'Customer Support Agent' }).click();
    await page.waitForURL('**/offerings/*');
    return [new URL(page.url()).pathname];
  },
  /** The organization of a buyer who has bought something, which only its id leads to. */
  async operator(page) {
    await page.goto(`${pages.url}/operate/organizations?search=buyer`);
    const organization = page.locator('main').getByRole('link', { name: 'buyer' });
    return [(await organization.getAttribute('href')) ?? ''];
  },
};

async function addToCart(page: Page): Promise<void> {
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
    expect(Math.max(...loads.map(({ shift }) => shift))).toBeLessThan(MAX_SHIFT);
  },
);

/** Of the layout, as browsers sum it up: what may jump is less than anybody sees. */
const MAX_SHIFT = 0.05;

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

test('money and dates stand as the person writes them, in their time zone', async () => {
  const { page, context } = await pages.visit('buyer', { locale: 'de-DE', timezoneId: 'Asia/Tokyo' });
  await page.goto(`${pages.url}/products/customer-support-agent`);
  await page.getByText('19,99\u00a0$').waitFor();
  await page.goto(`${pages.url}/workspace/buyer/wallet`);
  const time = page.locator('.table time').first();
  const at = new Date((await time.getAttribute('datetime')) ?? '');
  const written = new Intl.DateTimeFormat('de-DE', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Tokyo',
  }).format(at);
  await expect.poll(() => time.textContent()).toBe(written);
  await context.close();
});

test(
  'a buyer’s whole journey is made by the keyboard alone, which is always seen where it is',
  { timeout: 240_000 },
  async () => {
    const { page, context, complaints } = await pages.visit();
    const { keyboard } = page;
    const enter = async (target: Locator): Promise<void> => {
      await tabTo(page, target);
      await keyboard.press('Enter');
    };
    await page.goto(pages.url, { waitUntil: 'networkidle' });
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await enter(page.getByRole('link', { name: 'Sign in as buyer' }));
    await page.waitForURL(/\/workspace/);

    await page.goto(`${pages.url}/products`, { waitUntil: 'networkidle' });
    await tabTo(page, page.getByLabel(/^Software/));
    await keyboard.press('Space');
    await page.waitForURL('**/products?industry=software');
    await page.getByText('8 products').waitFor();
    // Whoever ticks one box goes on to the next.
    expect(await page.evaluate('document.activeElement.value')).toBe('software');

    await tabTo(page, page.getByLabel('Search the shop'));
    await keyboard.type('customer sup');
    await page.getByRole('option', { name: /Customer Support Agent/ }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await page.waitForURL('**/products/customer-support-agent');
    await enter(page.getByRole('button', { name: 'Add to cart: Basic' }));
    await page.waitForURL('**/cart');
    await enter(page.getByRole('link', { name: 'Check out' }));
    for (const [label, text] of [
      ['Street', 'Main Street 1'],
      ['Postal code', '62701'],
      ['City', 'Springfield'],
      ['State', 'Illinois'],
    ] as const) {
      await tabTo(page, page.getByLabel(label));
      await keyboard.type(text);
    }
    await enter(page.getByRole('button', { name: /^Pay / }));
    await page.waitForURL('**/orders/*');
    await enter(page.getByRole('button', { name: /Show its API key/ }));
    await page.getByText(/^cmp_sk_/).waitFor();
    await enter(page.locator('main').getByRole('link', { name: 'Customer Support Agent' }));
    await page.waitForURL('**/agents/*');
    await tabTo(page, page.getByLabel('What do you want to say?'));
    await keyboard.type('What can you do?');
    await keyboard.press('Enter');
    await page.getByText('tokens in').waitFor();

    await enter(page.getByRole('button', { name: /^Account of/ }));
    await page.getByRole('menuitem', { name: 'My agents' }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
    await keyboard.press('Escape');
    await expect.poll(() => page.getByRole('menuitem').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.className')).toBe('avatar');

    await enter(page.getByRole('button', { name: 'Suspend' }));
    await page.getByRole('alertdialog').waitFor();
    for (let stops = 0; stops < 6; stops++) {
      await keyboard.press('Tab');
      await expect
        .poll(() => page.evaluate(`document.activeElement.closest('[role=alertdialog]') !== null`))
        .toBe(true);
    }
    await keyboard.press('Escape');
    await expect.poll(() => page.getByRole('alertdialog').count()).toBe(0);
    // No is no, and whoever said it goes on from where they were.
    await expect
      .poll(() =>
        page.evaluate(`document.activeElement.matches('button') && document.activeElement.textContent`),
      )
      .toBe('Suspend');
    await page.getByText('Active', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  },
);

/** As far as a page goes round. */
const MAX_STOPS = 120;

/** Goes there stop by stop, each of which shows that it is one. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.and(page.locator(':not(:disabled)')).waitFor();
  for (let stops = 0; stops < MAX_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const [stop, isSeen] = await page.evaluate<[string, boolean]>(`(() => {
      const stop = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(stop);
      const { top, bottom } = stop.getBoundingClientRect();
      const isMarked = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
      // Behind its last stop a page has none, and the browser's own come.
      return [stop.outerHTML.slice(0, 150), stop === document.body || (isMarked && bottom > 0 && top < innerHeight)];
    })()`);
    expect([stop, isSeen]).toEqual([stop, true]);
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
  }
  throw new Error(`the keyboard does not come to ${target}`);
}

test('a page that takes its time says so, and one that cannot come says why and how to go on', async () => {
  const { page, context } = await pages.visit();
  await page.goto(pages.url, { waitUntil: 'networkidle' });
  const gate = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.getByRole('link', { name: 'Look around' }).click();
  await page.getByRole('progressbar', { name: 'Loading' }).waitFor();
  await page.getByRole('heading', { name: 'Four ways in' }).waitFor();
  gate.resolve();
  await page.getByRole('heading', { name: 'Everything in the shop' }).waitFor();
  await page.unroute('**/graphql');
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('link', { name: 'Meeting Scheduler' }).click();
  await page.getByRole('heading', { name: 'The marketplace does not answer' }).waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('link', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Meeting Scheduler' }).waitFor();
  await context.close();
});

test('the front page leads each of the four to where they begin, with one click', async () => {
  for (const [button, begin] of [
    ['Sign in as buyer', /\/workspace/],
    ['Sign in as seller', '**/sell/demo-publisher'],
    ['Sign in as operator', '**/operate'],
  ] as const) {
    const { page, context } = await pages.visit();
    await page.goto(pages.url);
    await page.getByRole('link', { name: button }).click();
    await page.waitForURL(begin);
    await context.close();
  }
  const { page, context } = await pages.visit();
  await page.goto(pages.url);
  await page.getByRole('link', { name: 'Open the shop' }).click();
  await page.waitForURL('**/products');
  await context.close();
});

test('dark is dark from the first picture on, and stays so', async () => {
  const { page, context } = await pages.visit(undefined, { colorScheme: 'light' });
  await page.goto(pages.url, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  expect((await context.cookies()).find(({ name }) => name === 'theme')?.value).toBe('dark');
  const html = await (await context.request.get(`${pages.url}/products`)).text();
  expect(html).toContain('data-theme="dark"');
  await context.close();
});
