import { Link } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { CHANNEL } from '../channel.ts';
import { HeroDrawing } from '../home/hero-drawing.tsx';
import { FourPeople } from '../home/four-people.tsx';
import { ProductCard } from '../product/product-card.tsx';

const document = graphql(`
  query Home($channel: String!) {
    products(first: 8, channel: $channel) {
      totalCount
      edges {
        node {
          id
          ...ProductCard
        }
      }
    }
  }
`);

export const query = pageQuery({ document, variables: () => ({ channel: CHANNEL }) });

export default function HomePage() {
  const { products } = query.useData();
  return (
    <div className="page home">
      <Head description="Buy AI agents, run them, watch them answer, and see what every answer cost." />
      <section className="hero">
        <div>
          <h1>
            <span className="block">Agents that do the work.</span> Bought in a minute, paid by what they do.
          </h1>
          <p className="lead">
            Choose one, watch its answer come in word by word, and see to the credit what it cost. Sellers
            publish theirs, operators keep the books, and all of it is one graph.
          </p>
          <p className="actions">
            <Link className="button button-primary button-large" to="/products">
              Look around
            </Link>
            <Link className="button button-large" to="/categories/agents">
              Only agents
            </Link>
          </p>
        </div>
        <HeroDrawing />
      </section>
      <FourPeople />
      <section aria-labelledby="shelf">
        <h2 id="shelf">On the shelf</h2>
        <div className="product-grid">
          {products?.edges.map(({ node }) => (
            <ProductCard key={node.id} product={node} />
          ))}
        </div>
        <p className="actions actions-centre">
          <Link className="button" to="/products">
            All {products?.totalCount} products
          </Link>
        </p>
      </section>
    </div>
  );
}
