import { NavLink, Outlet } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { Icon } from '../../design/icon.tsx';
import { LinkRow } from '../../design/link-row.tsx';
import { pageQuery } from '../../graph/page-query.ts';

const document = graphql(`
  query OperatorFrame {
    viewer {
      subject
      roles
    }
  }
`);

export const query = pageQuery({
  document,
  variables: () => ({}),
  signedIn: ({ viewer }) => Boolean(viewer),
  allowed: ({ viewer }) => viewer?.roles.includes('OPERATOR') ?? false,
});

const rooms = [
  ['', 'Review', 'shield'],
  ['/sellers', 'Sellers', 'store'],
  ['/orders', 'Orders', 'receipt'],
  ['/organizations', 'Organizations', 'people'],
  ['/runs', 'Runs', 'chat'],
  ['/money', 'Money', 'coin'],
  ['/jobs', 'Given up', 'clock'],
  ['/graph', 'Graph', 'graph'],
  ['/features', 'Features', 'bolt'],
  ['/audit', 'Audit', 'document'],
] as const;

export default function OperatorFrame() {
  return (
    <div className="page desk">
      <aside className="desk-side">
        <LinkRow aria-label="Operator’s desk" className="side-nav">
          {rooms.map(([path, label, icon]) => (
            <NavLink key={path} to={`/operate${path}`} end={path === ''}>
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
