import { Menu } from '@base-ui/react/menu';
import { Link, NavLink, useLocation } from 'react-router';
import { signInPath } from '../graph/page-query.ts';
import { Icon } from '../design/icon.tsx';
import { CartLink } from '../shop/cart-link.tsx';
import { SearchBox } from '../shop/search-box.tsx';
import { isOperator, isSeller, useShell, useViewer } from './shell.tsx';
import { SITE } from './head.tsx';
import { ThemeToggle } from './theme-toggle.tsx';
import { WalletBadge } from './wallet-badge.tsx';

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
  const { pathname, search } = useLocation();
  if (!viewer)
    return (
      <a className="button button-primary" href={signInPath(`${pathname}${search}`)}>
        Sign in
      </a>
    );
  const name = viewer.email ?? 'Account';
  return (
    <Menu.Root>
      <Menu.Trigger className="avatar" aria-label={`Account of ${name}`}>
        {name.slice(0, 1).toUpperCase()}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={8} align="end">
          <Menu.Popup className="menu">
            <div className="menu-head">
              <strong>{name}</strong>
              <span>{viewer.roles.map((role) => role.toLowerCase()).join(', ')}</span>
            </div>
            <Menu.LinkItem className="menu-item" render={<Link to="/workspace" />}>
              <Icon name="agent" /> My agents
            </Menu.LinkItem>
            <Menu.LinkItem className="menu-item" render={<Link to="/orders" />}>
              <Icon name="receipt" /> My orders
            </Menu.LinkItem>
            {(isSeller(viewer) || isOperator(viewer)) && (
              <Menu.LinkItem className="menu-item" render={<Link to="/sell" />}>
                <Icon name="store" /> Seller’s desk
              </Menu.LinkItem>
            )}
            {isOperator(viewer) && (
              <Menu.LinkItem className="menu-item" render={<Link to="/operate" />}>
                <Icon name="gauge" /> Operator’s desk
              </Menu.LinkItem>
            )}
            <Menu.Separator className="menu-line" />
            <form action="/sign-out" method="post">
              <Menu.Item
                className="menu-item"
                render={<button type="submit" />}
                nativeButton
                closeOnClick={false}
              >
                <Icon name="leave" /> Sign out
              </Menu.Item>
            </form>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
