import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client } from 'pg';
import { addresses, type Address } from '#clients/web/src/addresses.ts';
import { graphql } from '#test/harness/graphql.ts';
import { fillAddress } from './address.ts';
import { startPages, type Pages } from './pages.ts';

let pages: Pages;

beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages?.stop());

test('the shop is found, filtered and shown without scripts', async () => {
  const { page, context } = await pages.visit(undefined, { javaScriptEnabled: false });
  await page.goto(pages.url);
  await page.getByRole('link', { name: 'Customer Support Agent' }).click();
  await page.getByRole('heading', { name: 'Customer Support Agent' }).waitFor();
  await expect.poll(() => page.getByText('$19.99').count()).toBe(1);
  await page.getByLabel('Search the shop').fill('meeting');
  await page.getByLabel('Search the shop').press('Enter');
  await page.waitForURL('**/products?search=meeting');
  await expect.poll(() => page.locator('.product-card').count()).toBe(1);
  await page.goto(`${pages.url}/products`);
  await page.getByLabel('Finance').first().check();
  await page.getByRole('button', { name: 'Apply' }).click();
  expect(new URL(page.url()).search).toContain('finance');
  await context.close();
});

test('facets count what a further choice would leave, and stand in the address', async () => {
  const { page, context, complaints } = await pages.visit();
  await page.goto(`${pages.url}/products`);
  await page.getByLabel(/^Software/).check();
  await page.waitForURL('**/products?industry=software');
  await expect.poll(() => page.getByText('8 products').count()).toBe(1);
  await page.getByLabel(/^Slack/).check();
  await expect.poll(() => page.getByText('2 products').count()).toBe(1);
  await page.goBack();
  await expect.poll(() => page.getByText('8 products').count()).toBe(1);
  await expect.poll(() => page.locator('label.check', { hasText: 'Slack' }).textContent()).toBe('Slack2');
  expect(complaints).toEqual([]);
  await context.close();
});

test('search suggests as one types', async () => {
  const { page, context } = await pages.visit();
  await page.goto(pages.url);
  await page.getByLabel('Search the shop').pressSequentially('meet');
  await page.getByRole('option', { name: /Meeting Scheduler/ }).click();
  await page.waitForURL('**/products/meeting-scheduler');
  await context.close();
});

test(
  'a cart becomes one order, however often it is paid for; its agent comes alive and shows its key once',
  { timeout: 60_000 },
  async () => {
    const { page, context, complaints } = await pages.visit('buyer');
    await page.goto(`${pages.url}/products/customer-support-agent`);
    await page.getByRole('button', { name: 'Add to cart: Basic' }).click();
    await page.waitForURL('**/cart');
    await page.reload();
    await page.getByText('$19.99').first().waitFor();
    await page.getByRole('link', { name: 'Check out' }).click();

    const pay = page.getByRole('button', { name: 'Pay $19.99' });
    await pay.click();
    await expect.poll(() => page.getByLabel('City').getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => page.getByLabel('Street').getAttribute('aria-invalid')).toBe('true');
    await fillAddress(page);
    await page.getByLabel('The card is declined').check();
    await pay.click();
    await page.getByText('The card was declined.').waitFor();
    await page.getByLabel('The bank asks').check();
    await pay.dblclick();
    await page.getByRole('button', { name: 'Yes, pay' }).click();
    await page.waitForURL('**/orders/*');

    await page.getByText('Active').waitFor();
    await page.getByRole('button', { name: /Show its API key/ }).click();
    await page.getByText(/^cmp_sk_/).waitFor();
    // The workspace that a first purchase makes is there at once, though the page is older than it.
    await page.locator('footer').getByRole('link', { name: 'My agents' }).click();
    await page.waitForURL('**/workspace/buyer');
    await page.goBack();
    await page.waitForURL('**/orders/*');
    await page.reload();
    await page.getByRole('button', { name: /Show its API key/ }).click();
    await page.getByText('It was shown before').waitFor();
    await page.goto(`${pages.url}/orders`);
    await expect.poll(() => page.locator('.rows > li').count()).toBe(1);
    await expect.poll(() => page.getByRole('link', { name: 'Cart, empty' }).count()).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  },
);

test('two tabs that pay one cart at the same moment make one order, and going back pays nothing again', async () => {
  const { page, context, complaints } = await pages.visit('buyer');
  const ordersOf = async (): Promise<number> => {
    await page.goto(`${pages.url}/orders`);
    return page.locator('.rows > li').count();
  };
  const before = await ordersOf();
  await page.goto(`${pages.url}/products/knowledge-base-agent`);
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.waitForURL('**/cart');
  const other = await context.newPage();
  const tabs = [page, other];
  for (const tab of tabs) {
    await tab.goto(`${pages.url}/checkout`);
    await fillAddress(tab);
  }
  await Promise.all(tabs.map((tab) => tab.getByRole('button', { name: /^Pay / }).dblclick()));
  await Promise.all(tabs.map((tab) => tab.waitForURL('**/orders/*')));
  expect(new URL(page.url()).pathname).toBe(new URL(other.url()).pathname);
  await page.getByText('Active').waitFor();
  await page.goBack();
  await page.getByText('There is nothing to check out').waitFor();
  expect(await ordersOf()).toBe(before + 1);
  expect(complaints).toEqual([]);
  await context.close();
});

/** Every address under one of those, with something for what is named in it. */
const addressesUnder = (places: RegExp): string[] => {
  const all = (known: Address[], frame: string): string[] =>
    known.flatMap(({ path, children }) => {
      const whole = [frame, path].filter(Boolean).join('/');
      return children ? all(children, whole) : [whole.replaceAll(/:\w+/g, 'any')];
    });
  return all(addresses, '').filter((path) => places.test(path));
};

test('whoever is not signed in is led to sign in from every page of theirs, and back to it', async () => {
  const paths = addressesUnder(/^\/(workspace|sell|operate|orders)(\/|$)/);
  expect(paths.length).toBeGreaterThan(35);
  const answers = await Promise.all(
    paths.map(async (path) => {
      const { status, headers } = await fetch(`${pages.url}${path}`, { redirect: 'manual' });
      return [path, status, headers.get('location')];
    }),
  );
  expect(answers).toEqual(paths.map((path) => [path, 303, `/sign-in?to=${encodeURIComponent(path)}`]));
});

test('a link from before the sign-in leads on after it, and signing out ends it at the issuer, too', async () => {
  const { page, context } = await pages.visit();
  await page.goto(`${pages.url}/orders`);
  await page.getByLabel('E-mail address').fill('buyer@test.gsv.dev');
  await page.getByLabel('Password').fill('demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`${pages.url}/orders`);
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.waitForURL(`${pages.url}/signed-out`);
  await page.goto(`${pages.url}/orders`);
  await page.getByLabel('Password').waitFor();
  await context.close();
});

test('tokens are nowhere where a script could read them', async () => {
  const { page, context } = await pages.visit('buyer');
  await page.goto(pages.url);
  await page.getByRole('button', { name: /^Account of/ }).waitFor();
  const readable = await page.evaluate<string>(
    'JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }, document.documentElement.outerHTML])',
  );
  const session = (await context.cookies()).find(({ name }) => name === 'session.0');
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  expect(readable).not.toContain(session?.value);
  expect(readable).not.toMatch(/eyJ[\w-]+\.eyJ/);
  await context.close();
});

test('pages that the shop’s people wrote are reached by its menu, and a seller’s profile from a product', async () => {
  const { page, context, complaints } = await pages.visit(undefined, { javaScriptEnabled: false });
  await page.goto(pages.url);
  await page.getByRole('link', { name: 'About this marketplace' }).click();
  await page.getByRole('heading', { name: 'About this marketplace' }).waitFor();
  await page.getByText('Agents for work, from sellers who stand behind them').waitFor();
  await page.goto(`${pages.url}/products/customer-support-agent`);
  await page.getByRole('link', { name: 'Marketplace Demo Publisher' }).click();
  await page.waitForURL('**/sellers/*');
  await page.getByRole('link', { name: 'Customer Support Agent' }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test(
  'an address that leads nowhere says so, and one of somebody else’s looks the same',
  { timeout: 90_000 },
  async () => {
    for (const [person, paths] of [
      [
        undefined,
        [
          '/nowhere',
          '/products/no-such-product',
          '/categories/none',
          '/collections/none',
          '/pages/none',
          '/sellers/none',
        ],
      ],
      [
        'buyer',
        [
          '/orders/T3JkZXI6MQ==',
          '/workspace/none',
          '/workspace/demo-publisher/wallet',
          '/workspace/buyer/nothing',
          '/workspace/buyer/agents/none',
          '/workspace/buyer/agents/none/keys',
          '/sell/none',
          '/sell/demo-publisher/earnings',
        ],
      ],
      ['seller', ['/sell/demo-publisher/offerings/none', '/sell/demo-publisher/nothing']],
      [
        'operator',
        [
          '/operate/nothing',
          '/operate/graph/nothing',
          '/operate/organizations/none',
          '/operate/organizations/0199d0a4-0000-7000-8000-000000000000',
          '/operate/runs?organization=none',
          '/operate/audit?organization=none',
        ],
      ],
    ] as const) {
      const { page, context } = await pages.visit(person);
      for (const path of paths) {
        const response = await page.goto(`${pages.url}${path}`);
        expect([path, response?.status()]).toEqual([path, 404]);
        await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
      }
      await context.close();
    }
  },
);

test('the header is the shop’s own menu: what its people add stands there at once, and leads nowhere harmful', async () => {
  const authorization = `Bearer ${await pages.supergraph.issuer.tokenOf('operator@gsv.dev')}`;
  const ask = async <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    const { data, errors } = await graphql<T>(pages.supergraph.url, query, variables, { authorization });
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  };
  const { menu } = await ask<{ menu: { id: string } }>(
    '{ menu(slug: "navbar", channel: "default-channel") { id } }',
  );
  const add = async (input: object): Promise<string> => {
    const { menuItemCreate } = await ask<{ menuItemCreate: { menuItem: { id: string } } }>(
      'mutation ($input: MenuItemCreateInput!) { menuItemCreate(input: $input) { menuItem { id } } }',
      { input: { menu: menu.id, ...input } },
    );
    return menuItemCreate.menuItem.id;
  };
  const parent = await add({ name: 'More' });
  const ways = [
    ['Our <i>blog</i>', 'https://blog.example/'],
    ['Terms', '/pages/terms'],
    ['Write to us', 'mailto:shop@example.com'],
  ] as const;
  for (const [name, url] of ways) await add({ name, url, parent });
  // Commerce refuses these; a Saleor that does not, or an import, must not make them links.
  const harmful = [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,<b>',
    '//evil.example',
    '/\\evil.example',
  ];
  const database = new Client({ connectionString: pages.supergraph.databases.commerce.url });
  await database.connect();
  for (const [index, url] of harmful.entries()) {
    await add({ name: `Harmful ${index}`, url: 'https://example.com/', parent });
    const { rowCount } = await database.query('UPDATE menu_items SET url = $1 WHERE name = $2', [
      url,
      `Harmful ${index}`,
    ]);
    expect(rowCount).toBe(1);
  }
  await database.end();
  const { page, context, complaints } = await pages.visit(undefined, { javaScriptEnabled: false });
  await page.goto(pages.url);
  const main = page.getByRole('navigation', { name: 'Main' });
  await main.getByText('More', { exact: true }).click();
  for (const [name, url] of ways)
    expect(await main.getByRole('link', { name }).getAttribute('href')).toBe(url);
  expect(await main.getByText('Harmful').count()).toBe(harmful.length);
  expect(await main.getByRole('link', { name: 'Harmful' }).count()).toBe(0);
  await main.getByRole('link', { name: 'Featured' }).click();
  await page.waitForURL('**/collections/featured-products');
  await page.getByRole('heading', { name: 'Featured', exact: true }).waitFor();
  await expect.poll(() => page.locator('.product-card').count()).toBe(4);
  expect(complaints).toEqual([]);
  await context.close();
});

// The last one: it makes the shop a large one.
test('facets of a shop of more products than are looked through count every one of them', async () => {
  const database = new Client({ connectionString: pages.supergraph.databases.commerce.url });
  await database.connect();
  // A trade of its own for each of thirty, one after the other to the products there are.
  await database.query(`
    WITH industry AS (SELECT id FROM attributes WHERE slug = 'industry'
    ), sold AS (
      SELECT product_id, row_number() OVER (ORDER BY product_id) - 1 AS place, count(*) OVER () AS many
      FROM (SELECT DISTINCT product_id FROM product_attribute_values JOIN attribute_values ON value_id = id
        WHERE attribute_id = (SELECT id FROM industry)) AS products
    ), made AS (
      INSERT INTO attribute_values (attribute_id, slug, name)
      SELECT id, 'trade-' || n, 'Trade ' || n FROM industry, generate_series(1, 30) AS n
      RETURNING id, substr(slug, 7)::int AS n
    )
    INSERT INTO product_attribute_values (product_id, value_id)
    SELECT product_id, made.id FROM made JOIN sold ON place = n % many`);
  const { page, context, complaints } = await pages.visit();
  const industry = page.locator('.facets fieldset', { hasText: 'Industry' });
  const more = industry.getByRole('link', { name: 'More of Industry' });
  const openIndustry = async (): Promise<void> => {
    await more.waitFor();
    expect(await industry.getByText('Trade 30').count()).toBe(0);
    await more.click();
    await expect
      .poll(() => industry.locator('label.check', { hasText: 'Trade 30' }).textContent())
      .toBe('Trade 301');
    expect(await more.count()).toBe(0);
  };
  await page.goto(`${pages.url}/products`);
  await openIndustry();
  const { rows } = await database.query<{ software: number }>(`
    WITH made AS (
      INSERT INTO products (product_type_id, category_id, slug, name)
      SELECT product_type_id, category_id, 'many-' || n, 'Many ' || n
      FROM products, generate_series(1, 700) AS n WHERE slug = 'customer-support-agent' RETURNING id
    ), listed AS (
      INSERT INTO product_listings (product_id, channel_id, is_published, published_at, visible_in_listings,
        available_for_purchase_at, lowest_price_minor, highest_price_minor)
      SELECT made.id, channels.id, true, now() - interval '1 day', true, now() - interval '1 day', 100, 100
      FROM made, channels WHERE channels.slug = 'default-channel'
    ), given AS (
      INSERT INTO product_attribute_values (product_id, value_id)
      SELECT made.id, attribute_values.id FROM made, attribute_values
      WHERE attribute_values.slug = CASE made.id % 2 WHEN 0 THEN 'software' ELSE 'retail' END RETURNING value_id
    )
    SELECT count(*)::int AS software FROM given JOIN attribute_values ON value_id = id WHERE slug = 'software'`);
  await database.end();
  await page.goto(`${pages.url}/products`);
  const software = 8 + (rows[0]?.software ?? 0);
  const label = page.locator('label.check', { hasText: 'Software' });
  await expect.poll(() => label.textContent()).toBe(`Software${software}`);
  await label.click();
  await page.getByText(`${software} products`).waitFor();
  // What another choice in the same facet would leave does not hang on this one; what one in another would leave does.
  await expect.poll(() => label.textContent()).toBe(`Software${software}`);
  await expect.poll(() => page.locator('label.check', { hasText: 'Slack' }).textContent()).toBe('Slack2');
  await openIndustry();
  expect(complaints).toEqual([]);
  await context.close();
});
