import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../../../generated/fragment-masking.ts';
import { graphql } from '../../../generated/gql.ts';
import { Count, Money } from '../../design/values/amounts.tsx';
import { ProductPicture } from './product-picture.tsx';

const card = graphql(`
  fragment ProductCard on Product {
    id
    slug
    name
    category {
      id
      name
    }
    pricing {
      priceRange {
        start {
          gross {
            amount
            currency
          }
        }
        stop {
          gross {
            amount
          }
        }
      }
    }
    defaultVariant {
      id
      creditPack {
        id
        credits
      }
    }
    offering {
      id
      description
      publisher {
        id
        name
      }
      trial {
        enabled
        credits
      }
    }
    ...ProductPicture
  }
`);

export function ProductCard({ product }: { product: FragmentType<typeof card> }) {
  const data = readFragment(card, product);
  const { slug, name, category, pricing, offering } = data;
  const { start, stop } = pricing?.priceRange ?? {};
  const pack = data.defaultVariant?.creditPack;
  return (
    <article className="card product-card">
      <ProductPicture product={data} />
      <div className="product-card-text">
        <p className="eyebrow">{category?.name}</p>
        <h3>
          <Link to={`/products/${slug}`} className="card-link">
            {name}
          </Link>
        </h3>
        <p className="product-card-description">
          {offering?.description}
          {pack && (
            <>
              <Count value={pack.credits} /> credits for all of your agents.
            </>
          )}
        </p>
        <p className="product-card-foot">
          {start && (
            <span>
              {stop && stop.gross.amount !== start.gross.amount && <span className="faint">from </span>}
              <strong>
                <Money value={start.gross} />
              </strong>
            </span>
          )}
          {offering?.trial.enabled && (
            <span className="badge badge-good">
              <Count value={offering.trial.credits} /> credits free
            </span>
          )}
        </p>
        {offering && <p className="faint small">by {offering.publisher.name}</p>}
      </div>
    </article>
  );
}
