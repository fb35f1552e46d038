import { lazy, Suspense } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { signInPath } from '../graph/page-query.ts';
import { Icon } from '../design/icon.tsx';
import { CartLink } from '../shop/cart-link.tsx';
import { SearchBox } from '../shop/search-box.tsx';
import { useHydrated } from './hydrated.ts';
import { useShell, useViewer } from './shell.tsx';
import { SITE } from './head.tsx';
import { ThemeToggle } from './theme-toggle.tsx';
import { WalletBadge } from './wallet-badge.tsx';

/** Visitors need none. */
const AccountMenu = lazy(() => import('./account-menu.tsx'));

export function Header() {
  const { categories } = useShell();
  return (
    <header className="site-header">
      <div className="site-header-row">
        <Link to="/" className="brand">
          <Icon name="logo" />
          <span>{SITE}</span>
        </Link>
        <SearchBox />
        <div className="site-header-tools">
          <ThemeToggle />
          <WalletBadge />
          <CartLink />
          <Account />
        </div>
      </div>
      <nav aria-label="Categories" className="site-nav">
        <NavLink to="/products" end>
          All
        </NavLink>
        {categories?.edges.map(({ node }) => (
          <NavLink key={node.id} to={`/categories/${node.slug}`}>
            {node.name}
          </NavLink>
        ))}
      </nav>
    </header>
  );
}

function Account() {
  const viewer = useViewer();
  const isHydrated = useHydrated();
  const { pathname, search } = useLocation();
  if (!viewer)
    return (
      <a className="button button-primary" href={signInPath(`${pathname}${search}`)}>
        Sign in
      </a>
    );
  const name = viewer.email ?? 'Account';
  const closed = (
    <button type="button" className="avatar" aria-label={`Account of ${name}`} disabled>
      {name.slice(0, 1).toUpperCase()}
    </button>
  );
  if (!isHydrated) return closed;
  return (
    <Suspense fallback={closed}>
      <AccountMenu viewer={viewer} />
    </Suspense>
  );
}
