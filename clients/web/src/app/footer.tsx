import { Link } from 'react-router';
import { SITE } from './head.tsx';
import { EntryLink, useFooterMenu, useNavigationBar } from './header/menus.tsx';

export function Footer() {
  const shop = useNavigationBar();
  const about = useFooterMenu();
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
          {shop.map((entry) => (
            <EntryLink key={entry.id} entry={entry} />
          ))}
        </nav>
        {about.length > 0 && (
          <nav aria-label="About">
            <h2>About</h2>
            {about.map((entry) => (
              <EntryLink key={entry.id} entry={entry} />
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
