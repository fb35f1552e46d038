import { Menu } from '@base-ui/react/menu';
import { Link } from 'react-router';
import { Icon } from '../../design/icon.tsx';
import { isOperator, isSeller, type SignedIn } from '../shell.tsx';

/** Where whoever is signed in may go. */
export default function AccountMenu({ viewer }: { viewer: SignedIn }) {
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
