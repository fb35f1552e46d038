import { Link } from 'react-router';
import { SITE } from './head.tsx';
import { useShell } from './shell.tsx';

export function Footer() {
  const { categories } = useShell();
  return (
    <footer className="site-footer">
      <div className="site-footer-row">
        <p>
          <strong>{SITE}</strong>
          <br />
          Agents, apps, assistants and automations that work for you by the minute.
        </p>
        <nav aria-label="Shop">
          <h2>Shop</h2>
          {categories?.edges.map(({ node }) => (
            <Link key={node.id} to={`/categories/${node.slug}`}>
              {node.name}
            </Link>
          ))}
        </nav>
        <nav aria-label="Your place">
          <h2>Your place</h2>
          <Link to="/workspace">My agents</Link>
          <Link to="/orders">My orders</Link>
          <Link to="/sell">Sell here</Link>
        </nav>
      </div>
    </footer>
  );
}
