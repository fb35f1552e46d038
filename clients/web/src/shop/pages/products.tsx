import { Link, useLocation, useSearchParams } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import type { ProductOrder, ProductWhereInput } from '../../../generated/graphql.ts';
import { Head } from '../../app/head.tsx';
import { Count } from '../../design/values/amounts.tsx';
import { Notice } from '../../design/feedback/notice.tsx';
import { pageQuery, type Where } from '../../graph/page-query.ts';
import { CHANNEL } from '../channel.ts';
import { FacetPanel } from '../facets/facet-panel.tsx';
import type { Chosen } from '../facets/facet.ts';
import { countFacets } from '../facets/facets.ts';
import { ProductCard } from '../product/product-card.tsx';

const PAGE_SIZE = 24;

const document = graphql(`
  query Products(
    $channel: String!
    $category: String!
    $hasCategory: Boolean!
    $collection: String!
    $hasCollection: Boolean!
    $search: String
    $where: ProductWhereInput
    $sortBy: ProductOrder
    $first: Int!
    $after: String
  ) {
    category(slug: $category) @include(if: $hasCategory) {
      id
      name
    }
    collection(slug: $collection, channel: $channel) @include(if: $hasCollection) {
      id
      name
    }
    products(
      channel: $channel
      search: $search
      where: $where
      sortBy: $sortBy
      first: $first
      after: $after
    ) {
      totalCount
      edges {
        node {
          id
          ...ProductCard
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const categoryId = graphql(`
  query CategoryId($slug: String!) {
    category(slug: $slug) {
      id
    }
  }
`);

const collectionId = graphql(`
  query CollectionId($slug: String!, $channel: String!) {
    collection(slug: $slug, channel: $channel) {
      id
    }
  }
`);

const orders: Record<string, ProductOrder> = {
  name: { field: 'NAME', direction: 'ASC' },
  price: { field: 'MINIMAL_PRICE', direction: 'ASC' },
  'price-down': { field: 'MINIMAL_PRICE', direction: 'DESC' },
  newest: { field: 'CREATED_AT', direction: 'DESC' },
};

/** Parameters of the address that are no facet. */
const reserved = new Set(['search', 'sort', 'after', 'more']);

function chosenIn(search: URLSearchParams): Chosen {
  const chosen: Chosen = {};
  for (const facet of new Set(search.keys())) if (!reserved.has(facet)) chosen[facet] = search.getAll(facet);
  return chosen;
}

/** Undefined for a category or a collection that there is not. */
async function whereOf({
  params: { category, collection },
  client,
}: Where): Promise<ProductWhereInput | undefined> {
  if (category !== undefined) {
    const { data } = await client.query(categoryId, { slug: category }).toPromise();
    return data?.category ? { category: { eq: data.category.id } } : undefined;
  }
  if (collection === undefined) return {};
  const { data } = await client.query(collectionId, { slug: collection, channel: CHANNEL }).toPromise();
  return data?.collection ? { collection: { eq: data.collection.id } } : undefined;
}

const searchOf = (search: URLSearchParams): string | undefined => search.get('search')?.trim() || undefined;

export const query = pageQuery({
  document,
  async variables(address) {
    const where = await whereOf(address);
    if (!where) return undefined;
    const { params, search } = address;
    const attributes = Object.entries(chosenIn(search)).map(([slug, values]) => ({
      slug,
      value: { slug: { oneOf: values } },
    }));
    const words = searchOf(search);
    return {
      channel: CHANNEL,
      category: params['category'] ?? '',
      hasCategory: params['category'] !== undefined,
      collection: params['collection'] ?? '',
      hasCollection: params['collection'] !== undefined,
      search: words,
      where: { ...where, ...(attributes.length > 0 && { attributes }) },
      // What fits the words best comes first, unless somebody wants another order.
      sortBy: orders[search.get('sort') ?? ''] ?? (words === undefined ? orders['name'] : undefined),
      first: PAGE_SIZE,
      after: search.get('after'),
    };
  },
  more: async (address) =>
    countFacets({
      client: address.client,
      search: searchOf(address.search),
      where: (await whereOf(address)) ?? {},
      chosen: chosenIn(address.search),
      opened: new Set(address.search.getAll('more')),
    }),
});

export default function ProductsPage() {
  const { products, category, collection } = query.useData();
  const facets = query.useMore();
  const [search, setSearch] = useSearchParams();
  const { pathname } = useLocation();
  const words = search.get('search') ?? '';
  const title =
    category?.name ?? collection?.name ?? (words ? `Results for “${words}”` : 'Everything in the shop');
  const total = products?.totalCount ?? 0;
  const nextPage = new URLSearchParams(search);
  nextPage.set('after', products?.pageInfo.endCursor ?? '');
  return (
    <div className="page shop-list">
      <Head title={title} description={`${title}: agents that you can try before you buy.`} />
      <header className="page-head">
        <h1>{title}</h1>
        <p className="faint" role="status">
          <Count value={total} /> {total === 1 ? 'product' : 'products'}
        </p>
        <label className="inline-field">
          Sort by
          <select
            value={search.get('sort') ?? ''}
            onChange={({ target }) =>
              setSearch(
                (now) => {
                  now.delete('after');
                  if (target.value) now.set('sort', target.value);
                  else now.delete('sort');
                  return now;
                },
                { preventScrollReset: true },
              )
            }
          >
            <option value="">{words ? 'Best match' : 'Name'}</option>
            <option value="price">Price, low to high</option>
            <option value="price-down">Price, high to low</option>
            <option value="newest">Newest</option>
          </select>
        </label>
      </header>
      <FacetPanel facets={facets} />
      <div>
        <h2 className="visually-hidden">Products</h2>
        {total === 0 ? (
          <Notice title="Nothing fits" icon="search" isPart>
            <p>Fewer words or fewer filters find more.</p>
            <p className="actions">
              <Link className="button" to={pathname}>
                Take all filters away
              </Link>
            </p>
          </Notice>
        ) : (
          <div className="product-grid">
            {products?.edges.map(({ node }) => (
              <ProductCard key={node.id} product={node} />
            ))}
          </div>
        )}
        {products?.pageInfo.hasNextPage && (
          <p className="actions actions-centre">
            <Link className="button" to={`?${nextPage}`}>
              Next page
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}
