import { Link } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Blocks } from '../../design/blocks.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { CHANNEL } from '../channel.ts';
import { PlanCards } from '../product/plan-cards.tsx';
import { ProductPicture } from '../product/product-picture.tsx';
import { RunCost } from '../product/run-cost.tsx';

const document = graphql(`
  query Product($slug: String!, $channel: String!) {
    product(slug: $slug, channel: $channel) {
      id
      slug
      name
      description
      category {
        id
        slug
        name
      }
      assignedAttributes(limit: 12) {
        attribute {
          id
          slug
          name
        }
        ... on AssignedMultiChoiceAttribute {
          value(limit: 20) {
            slug
            name
          }
        }
      }
      offering {
        id
        description
        publisher {
          id
          slug
          name
        }
        currentVersion {
          id
          number
          releaseNotes
          createdAt
        }
        ...RunCost
      }
      ...ProductPicture
      ...PlanCards
    }
  }
`);

export const query = pageQuery({
  document,
  variables: ({ params }) => ({ slug: params['slug'] ?? '', channel: CHANNEL }),
  found: ({ product }) => product !== null && product !== undefined,
});

export default function ProductPage() {
  const { product } = query.useData();
  if (!product) return null;
  const { name, description, category, offering, assignedAttributes } = product;
  return (
    <article className="page product-page">
      <Head title={name} description={offering?.description} />
      <nav aria-label="Where you are" className="crumbs">
        <Link to="/products">Shop</Link>
        {category && <Link to={`/categories/${category.slug}`}>{category.name}</Link>}
      </nav>
      <header className="product-head">
        <ProductPicture product={product} isMain />
        <div>
          <p className="eyebrow">{category?.name}</p>
          <h1>{name}</h1>
          {offering ? (
            <p className="lead written">{offering.description}</p>
          ) : (
            <Blocks content={description} />
          )}
          {offering && (
            <p className="faint">
              by <Link to={`/sellers/${offering.publisher.id}`}>{offering.publisher.name}</Link>
            </p>
          )}
          <ul className="chips" aria-label="What it is for">
            {assignedAttributes.flatMap((assigned) =>
              assigned.__typename === 'AssignedMultiChoiceAttribute'
                ? assigned.value.map((value) => (
                    <li key={`${assigned.attribute.slug}-${value.slug}`}>
                      <Link
                        to={`/products?${assigned.attribute.slug}=${value.slug}`}
                        title={assigned.attribute.name ?? ''}
                      >
                        {value.name}
                      </Link>
                    </li>
                  ))
                : [],
            )}
          </ul>
        </div>
      </header>
      <PlanCards product={product} />
      {offering && <RunCost offering={offering} />}
      {offering?.currentVersion && (
        <section className="panel">
          <h2>Release {offering.currentVersion.number}</h2>
          <p className="written">{offering.currentVersion.releaseNotes ?? 'No notes.'}</p>
        </section>
      )}
    </article>
  );
}
