import { Link } from 'react-router';
import { SITE } from './head.tsx';
import type { ShellQuery } from '../../generated/graphql.ts';
import { useShell } from './shell.tsx';

export function Footer() {
  const { categories, menu } = useShell();
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
        {menu?.items && menu.items.length > 0 && (
          <nav aria-label="About">
            <h2>About</h2>
            {menu.items.map((item) => (
              <MenuLink key={item.id} item={item} />
            ))}
          </nav>
        )}
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

type MenuItem = NonNullable<NonNullable<ShellQuery['menu']>['items']>[number];

/** An entry of a menu that the shop's people keep: a page of theirs, a category, or an address on the web. */
function MenuLink({ item: { name, page, category, url } }: { item: MenuItem }) {
  if (page) return <Link to={`/pages/${page.slug}`}>{name}</Link>;
  if (category) return <Link to={`/categories/${category.slug}`}>{name}</Link>;
  const web = URL.parse(url ?? '');
  if (!web || !/^https?:$/.test(web.protocol)) return null;
  return (
    <a href={web.href} rel="noopener noreferrer">
      {name}
    </a>
  );
}
