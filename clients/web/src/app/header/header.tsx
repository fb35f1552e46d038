import { lazy, Suspense } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { signInPath } from '../../graph/page-query.ts';
import { Icon } from '../../design/icon.tsx';
import { LinkRow } from '../../design/link-row.tsx';
import { CartLink } from '../../shop/cart/cart-link.tsx';
import { SearchBox } from '../../shop/search/search-box.tsx';
import { useHydrated } from '../hydrated.ts';
import { EntryLink, useNavigationBar } from './menus.tsx';
import { useViewer } from '../shell.tsx';
import { SITE } from '../head.tsx';
import { ThemeToggle } from './theme-toggle.tsx';
import { WalletBadge } from './wallet-badge.tsx';

/** Visitors need none. */
const AccountMenu = lazy(() => import('./account-menu.tsx'));

export function Header() {
  const entries = useNavigationBar();
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
      <LinkRow aria-label="Main" className="site-nav">
        <NavLink to="/products" end>
          All
        </NavLink>
        {entries.map((entry) =>
          entry.children.length === 0 ? (
            <EntryLink key={entry.id} entry={entry} />
          ) : (
            <details key={entry.id} className="site-nav-more">
              <summary>{entry.name}</summary>
              <div>
                {entry.to !== undefined && <EntryLink entry={entry} />}
                {entry.children.map((child) => (
                  <EntryLink key={child.id} entry={child} />
                ))}
              </div>
            </details>
          ),
        )}
      </LinkRow>
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
