import { Menu } from '@base-ui/react/menu';
import { Link, NavLink, Outlet } from 'react-router';
import { Icon } from '../../design/icon.tsx';
import { LinkRow } from '../../design/link-row.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { graphql } from '../../../generated/gql.ts';
import { organizationIn, useOrganization } from '../organization/organization.ts';
import { OrganizationSwitcher } from '../organization/organization-switcher.tsx';

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
        <OrganizationSwitcher label="Organization" base="/workspace">
          <Menu.Separator className="menu-line" />
          <Menu.LinkItem className="menu-item" render={<Link to="/workspace/new" />}>
            <Icon name="plus" /> A new organization
          </Menu.LinkItem>
        </OrganizationSwitcher>
        <LinkRow aria-label="Workspace" className="side-nav">
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
        </LinkRow>
      </aside>
      <div className="desk-main">
        <Outlet />
      </div>
    </div>
  );
}
