import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Time } from '../../design/values/amounts.tsx';
import { Country } from '../../design/values/country.tsx';
import { Notice } from '../../design/feedback/notice.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { ProductCard } from '../product/product-card.tsx';

const document = graphql(`
  query SellerProfile($organization: ID!) {
    seller(organization: $organization) {
      id
      displayName
      description
      website
      supportEmail
      country
      appliedAt
    }
    offerings(filter: { publisher: $organization, state: [PUBLISHED] }, first: 24) {
      totalCount
      edges {
        node {
          id
          product {
            id
            ...ProductCard
          }
        }
      }
    }
  }
`);

export const query = pageQuery({
  document,
  variables: ({ params }) => ({ organization: params['organization'] ?? '' }),
  found: ({ seller }) => Boolean(seller),
});

export default function SellerPage() {
  const { seller, offerings } = query.useData();
  if (!seller) return null;
  const website = webAddress(seller.website);
  const products = offerings.edges.flatMap(({ node }) => (node.product ? [node.product] : []));
  return (
    <div className="page stack">
      <Head title={seller.displayName} description={seller.description} />
      <header className="stack-tight">
        <h1>{seller.displayName}</h1>
        <p className="lead written">{seller.description}</p>
        <p className="faint">
          <Country code={seller.country} /> · sells here since <Time at={seller.appliedAt} as="date" /> ·{' '}
          <a href={`mailto:${seller.supportEmail}`}>{seller.supportEmail}</a>
          {website && (
            <>
              {' · '}
              <a href={website.href} rel="noopener noreferrer nofollow ugc" target="_blank">
                {website.host}
              </a>
            </>
          )}
        </p>
      </header>
      {products.length === 0 ? (
        <Notice title="Nothing on sale now" icon="store" isPart>
          <p>What this seller offers stands here when it is approved.</p>
        </Notice>
      ) : (
        <section className="stack" aria-labelledby="on-sale">
          <h2 id="on-sale">On sale</h2>
          <div className="product-grid">
            {products.map((product) => (
              <ProductCard key={product.id} product={product} />
            ))}
          </div>
        </section>
      )}
    </div>
  );
}

/** What a seller wrote leads to the web or nowhere. */
function webAddress(text: string | null | undefined): URL | null {
  const url = URL.parse(text ?? '');
  return url && /^https?:$/.test(url.protocol) ? url : null;
}
