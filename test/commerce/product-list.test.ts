import { afterAll, beforeAll, expect, test } from 'vitest';
import { commerceId } from '#common/demo/catalogue.ts';
import { startCommerce, type Commerce } from './commerce.ts';

let commerce: Commerce;
beforeAll(async () => {
  commerce = await startCommerce();
});
afterAll(() => commerce?.stop());

const roles = (count: number) => Array.from({ length: count }, () => ({ slug: 'role' }));

interface Page<T> {
  edges: { node: T; cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  totalCount: number;
}

const LIST = /* GraphQL */ `
  query (
    $where: ProductWhereInput
    $search: String
    $sortBy: ProductOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    products(
      channel: "default-channel"
      where: $where
      search: $search
      sortBy: $sortBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        cursor
        node {
          slug
        }
      }
    }
  }
`;

async function list(variables: Record<string, unknown>): Promise<Page<{ slug: string }>> {
  const { products } = await commerce.ask<{ products: Page<{ slug: string }> }>(LIST, {
    ...(variables['last'] === undefined && { first: 100 }),
    ...variables,
  });
  return products;
}
const slugs = async (variables: Record<string, unknown>): Promise<string[]> =>
  (await list(variables)).edges.map(({ node }) => node.slug);

const all = [
  'code-review-agent',
  'customer-support-agent',
  'data-extraction-pipeline',
  'email-automation',
  'hr-onboarding-assistant',
  'knowledge-base-agent',
  'meeting-scheduler',
  'monitoring-alerting',
  'pro-credit-pack',
  'sales-outreach-agent',
];

test('lists every product by name, and walks the list in both directions without a gap', async () => {
  expect(await slugs({})).toEqual(all);
  const forward: string[] = [];
  let after: string | null = null;
  do {
    const page: Page<{ slug: string }> = await list({ first: 3, after });
    expect(page.totalCount).toBe(10);
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    forward.push(...page.edges.map(({ node }) => node.slug));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(forward).toEqual(all);

  const backward: string[] = [];
  let before: string | null = null;
  do {
    const page: Page<{ slug: string }> = await list({ last: 4, before });
    backward.unshift(...page.edges.map(({ node }) => node.slug));
    before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
  } while (before !== null);
  expect(backward).toEqual(all);
});

test.for([
  ['NAME', 'DESC', all.toReversed()],
  ['PRICE', 'ASC', ['customer-support-agent', 'knowledge-base-agent', 'pro-credit-pack']],
  ['MINIMAL_PRICE', 'ASC', ['customer-support-agent', 'knowledge-base-agent', 'pro-credit-pack']],
] as const)('sorts by %s %s, page by page', async ([field, direction, expected]) => {
  const read: string[] = [];
  let after: string | null = null;
  while (read.length < expected.length) {
    const page: Page<{ slug: string }> = await list({ first: 1, after, sortBy: { field, direction } });
    read.push(...page.edges.map(({ node }) => node.slug));
    after = page.pageInfo.endCursor;
  }
  expect(read).toEqual(expected);
});

test.for(
  'PUBLISHED_AT CREATED_AT LAST_MODIFIED_AT PUBLICATION_DATE LAST_MODIFIED DATE PUBLISHED TYPE COLLECTION RATING'.split(
    ' ',
  ),
)('pages through %s, where all are alike', async (field) => {
  const sortBy = { field, direction: 'DESC' };
  const first = await list({ first: 6, sortBy });
  const second = await list({ first: 6, sortBy, after: first.pageInfo.endCursor });
  expect([...first.edges, ...second.edges].map(({ node }) => node.slug).toSorted()).toEqual(all);
});

test.for([
  ['support', ['customer-support-agent', 'knowledge-base-agent', 'email-automation']],
  ['suppor', ['customer-support-agent', 'knowledge-base-agent', 'email-automation']],
  ['Zendesk', ['customer-support-agent']],
  ['agent zendesk', ['customer-support-agent']],
  ['CREDITS-500', ['pro-credit-pack']],
  ['invoices forms', ['data-extraction-pipeline']],
  ["'; DROP TABLE products; --", []],
  ['!!!', []],
  ['nothing-like-this', []],
] as const)('searches for «%s»', async ([search, expected]) => {
  expect((await slugs({ search })).toSorted()).toEqual([...expected].toSorted());
});

test('puts what matches by name first, page by page', async () => {
  const first = await list({ search: 'support', first: 1 });
  expect(first.edges[0]?.node.slug).toBe('customer-support-agent');
  const rest = await list({ search: 'support', first: 5, after: first.pageInfo.endCursor });
  expect(rest.edges).toHaveLength(2);
});

test.for([
  [{ slug: { eq: 'pro-credit-pack' } }, ['pro-credit-pack']],
  [{ slug: { oneOf: ['pro-credit-pack', 'email-automation'] } }, ['email-automation', 'pro-credit-pack']],
  [{ slug: { oneOf: [] } }, []],
  [{ ids: [commerceId('Product', 3), commerceId('Category', 1), 'nonsense'] }, ['code-review-agent']],
  [
    { category: { eq: commerceId('Category', 2) } },
    ['meeting-scheduler', 'monitoring-alerting', 'pro-credit-pack'],
  ],
  [
    { collection: { eq: commerceId('Collection', 2) } },
    ['customer-support-agent', 'email-automation', 'knowledge-base-agent'],
  ],
  [{ price: { range: { gte: '49.99' } } }, ['customer-support-agent']],
  [{ price: { range: { lte: 19.99 } } }, ['customer-support-agent']],
  [{ minimalPrice: { range: { gte: 29.99, lte: 40 } } }, ['knowledge-base-agent', 'pro-credit-pack']],
  [{ price: { oneOf: [29.99, 40] } }, ['knowledge-base-agent', 'pro-credit-pack']],
  [
    { attributes: [{ slug: 'role', value: { slug: { eq: 'sales' } } }] },
    ['email-automation', 'meeting-scheduler', 'sales-outreach-agent'],
  ],
  [
    {
      attributes: [
        { slug: 'role', value: { slug: { oneOf: ['sales', 'support'] } } },
        { slug: 'industry', value: { name: { eq: 'Retail' } } },
      ],
    },
    ['customer-support-agent', 'email-automation'],
  ],
  [{ attributes: [{ slug: 'deployment' }] }, all.filter((slug) => slug !== 'pro-credit-pack')],
  [
    {
      OR: [
        { slug: { eq: 'email-automation' } },
        { AND: [{ hasCategory: true }, { name: { eq: 'Pro Credit Pack' } }] },
      ],
    },
    ['email-automation', 'pro-credit-pack'],
  ],
  [{ updatedAt: { range: { gte: '2200-01-01T00:00:00Z' } } }, []],
  [{ updatedAt: { range: { lte: '0001-01-01T00:00:00Z' } } }, []],
  [{ attributes: roles(29), minimalPrice: { range: { gte: '1000' } } }, []],
] as const)('filters by %j', async ([where, expected]) => {
  const page = await list({ where });
  expect(page.edges.map(({ node }) => node.slug)).toEqual(expected);
  expect(page.totalCount).toBe(expected.length);
});

const cursorOf = (...key: string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

test.for([
  [{ first: null }, 'first'],
  [{ first: 101 }, '100'],
  [{ first: 1, last: 1 }, 'not both'],
  [{ first: 1, after: 'nonsense' }, 'cursor'],
  [{ first: 1, after: cursorOf('Agent', '7'), sortBy: { field: 'PRICE', direction: 'ASC' } }, 'cursor'],
  [{ first: 1, after: cursorOf('Agent', '7'), sortBy: { field: 'CREATED_AT', direction: 'ASC' } }, 'cursor'],
  [{ first: 1, after: cursorOf('Agent') }, 'cursor'],
  [{ first: 1, where: { AND: [1, 2, 3].map(() => ({ attributes: roles(10) })) } }, '30 parts'],
  [{ first: 1, sortBy: { field: 'RANK', direction: 'ASC' } }, 'search'],
  [{ first: 1, where: { ids: Array.from({ length: 101 }, () => 'x') } }, '100'],
] as const)('refuses %j', async ([variables, message]) => {
  const answer = await commerce.send(LIST, variables);
  expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(answer.errors?.[0]?.message).toContain(message);
});

test('seeding again changes nothing, and new rows get new pks', async () => {
  await commerce.restart();
  const { rows } = await commerce.pool.query<{ next: string }>(
    "SELECT nextval(pg_get_serial_sequence('products', 'id')) AS next",
  );
  expect(Number(rows[0]?.next)).toBeGreaterThan(10);
  expect(await slugs({})).toEqual(all);
});

// The last one: it makes the shop a large one.
test('in a large shop, too, each value of a facet counts the products that show it', async () => {
  await commerce.pool.query(`
    WITH industry AS (SELECT id FROM attributes WHERE slug = 'industry'
    ), made AS (
      INSERT INTO attribute_values (attribute_id, slug, name)
      SELECT id, 'trade-' || n, 'Trade ' || n FROM industry, generate_series(1, 30) AS n
      RETURNING id, substr(slug, 7)::int AS n
    ), many AS (
      INSERT INTO products (product_type_id, slug, name)
      SELECT product_type_id, 'many-' || n, 'Many ' || n
      FROM products, generate_series(1, 704) AS n WHERE slug = 'customer-support-agent' RETURNING id
    ), listed AS (
      INSERT INTO product_listings (product_id, channel_id, is_published, published_at, visible_in_listings,
        available_for_purchase_at, lowest_price_minor, highest_price_minor)
      SELECT many.id, channels.id, true, now() - interval '1 day', true, now() - interval '1 day', 100, 100
      FROM many, channels
    )
    INSERT INTO product_attribute_values (product_id, value_id)
    SELECT products.id, made.id FROM products JOIN made ON n % 10 = products.id % 10
    UNION ALL SELECT many.id, made.id FROM many JOIN made ON n % 7 = many.id % 7`);
  const shows = new Map<string, number>();
  for (let after: string | null = null, more = true; more;) {
    const { products }: { products: Page<{ attributes: Assigned[] }> } = await commerce.ask(
      `query ($after: String) { products(channel: "default-channel", first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { attributes { attribute { slug } values { slug } } } } } }`,
      { after },
    );
    for (const { attribute, values } of products.edges.flatMap(({ node }) => node.attributes))
      if (attribute.slug === 'industry')
        for (const { slug } of values) shows.set(slug, (shows.get(slug) ?? 0) + 1);
    ({ endCursor: after, hasNextPage: more } = products.pageInfo);
  }
  const counts = new Map<string, number>();
  for (const value of shows.keys()) {
    const attributes = [{ slug: 'industry', value: { slug: { oneOf: [value] } } }];
    counts.set(value, (await list({ first: 0, where: { attributes } })).totalCount);
  }
  expect(counts).toEqual(shows);
  expect([...counts.keys()].filter((slug) => slug.startsWith('trade-'))).toHaveLength(30);
});

interface Assigned {
  attribute: { slug: string };
  values: { slug: string }[];
}
