import { Menu } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useViewer } from '../../app/shell.tsx';
import { Icon } from '../../design/icon.tsx';
import { useOrganization } from './organization.ts';

interface OrganizationSwitcherProps {
  /** What is changed with it. */
  label: string;
  /** Where an organization's slug follows. */
  base: '/workspace' | '/sell';
  /** Further ways, as items of a menu. */
  children?: ReactNode;
}

/** Says for whom one works here, and leads to the others that one belongs to. */
export function OrganizationSwitcher({ label, base, children }: OrganizationSwitcherProps) {
  const viewer = useViewer();
  const current = useOrganization();
  return (
    <Menu.Root>
      <Menu.Trigger className="switcher">
        <span>
          <span className="faint small">{label}</span>
          <strong>{current.name}</strong>
        </span>
        <Icon name="chevron" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="start" className="menu-positioner">
          <Menu.Popup className="menu">
            {viewer?.organizations.map(({ id, slug, name }) => (
              <Menu.LinkItem key={id} className="menu-item" render={<Link to={`${base}/${slug}`} />}>
                <Icon name={id === current.id ? 'check' : 'people'} /> {name}
              </Menu.LinkItem>
            ))}
            {children}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
