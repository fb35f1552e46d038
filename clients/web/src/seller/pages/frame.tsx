import { NavLink, Outlet } from 'react-router';
import { Icon } from '../../design/icon.tsx';
import { LinkRow } from '../../design/link-row.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { graphql } from '../../../generated/gql.ts';
import { organizationIn, useOrganization } from '../../workspace/organization/organization.ts';
import { OrganizationSwitcher } from '../../workspace/organization/organization-switcher.tsx';

const document = graphql(`
  query SellerFrame($organization: ID!) {
    organization(id: $organization) {
      id
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

const rooms = [
  ['', 'Offerings', 'store'],
  ['/figures', 'Figures', 'chart'],
  ['/customers', 'Customers', 'people'],
  ['/earnings', 'Earnings', 'coin'],
] as const;

export default function SellerFrame() {
  const { slug } = useOrganization();
  return (
    <div className="page desk">
      <aside className="desk-side">
        <OrganizationSwitcher label="Seller’s desk" base="/sell" />
        <LinkRow aria-label="Seller’s desk" className="side-nav">
          {rooms.map(([path, label, icon]) => (
            <NavLink key={path} to={`/sell/${slug}${path}`} end={path === ''}>
              <Icon name={icon} /> {label}
            </NavLink>
          ))}
        </LinkRow>
      </aside>
      <div className="desk-main stack">
        <Outlet />
      </div>
    </div>
  );
}
