import { Menu } from '@base-ui/react/menu';
import { Link, NavLink, Outlet } from 'react-router';
import { useViewer } from '../../app/shell.tsx';
import { Icon } from '../../design/icon.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { graphql } from '../../../generated/gql.ts';
import { organizationIn, useOrganization } from '../organization.ts';

const document = graphql(`
  query WorkspaceFrame($organization: ID!) {
    organization(id: $organization) {
      id
      slug
      name
    }
  }
`);

export const query = pageQuery({
  document,
  async variables(where) {
    const organization = await organizationIn(where);
    return organization && { organization: organization.id };
  },
  found: ({ organization }) => Boolean(organization),
});

export default function WorkspaceFrame() {
  const { slug } = useOrganization();
  return (
    <div className="page desk">
      <aside className="desk-side">
        <OrganizationSwitcher />
        <nav aria-label="Workspace" className="side-nav">
          <NavLink to={`/workspace/${slug}`} end>
            <Icon name="agent" /> Agents
          </NavLink>
          <NavLink to={`/workspace/${slug}/wallet`}>
            <Icon name="coin" /> Wallet
          </NavLink>
          <NavLink to={`/workspace/${slug}/usage`}>
            <Icon name="chart" /> Usage
          </NavLink>
          <NavLink to={`/workspace/${slug}/webhooks`}>
            <Icon name="bolt" /> Webhooks
          </NavLink>
          <NavLink to={`/workspace/${slug}/people`}>
            <Icon name="people" /> People
          </NavLink>
        </nav>
      </aside>
      <div className="desk-main">
        <Outlet />
      </div>
    </div>
  );
}

function OrganizationSwitcher() {
  const viewer = useViewer();
  const current = useOrganization();
  return (
    <Menu.Root>
      <Menu.Trigger className="switcher">
        <span>
          <span className="faint small">Organization</span>
          <strong>{current.name}</strong>
        </span>
        <Icon name="chevron" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="start" className="menu-positioner">
          <Menu.Popup className="menu">
            {viewer?.organizations.map(({ id, slug, name }) => (
              <Menu.LinkItem key={id} className="menu-item" render={<Link to={`/workspace/${slug}`} />}>
                <Icon name={id === current.id ? 'check' : 'people'} /> {name}
              </Menu.LinkItem>
            ))}
            <Menu.Separator className="menu-line" />
            <Menu.LinkItem className="menu-item" render={<Link to="/workspace/new" />}>
              <Icon name="plus" /> A new organization
            </Menu.LinkItem>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
