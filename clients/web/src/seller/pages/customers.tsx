import { Link } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Count, Time } from '../../design/values/amounts.tsx';
import { Notice } from '../../design/feedback/notice.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { organizationIn } from '../../workspace/organization/organization.ts';

const document = graphql(`
  query Customers($organization: ID!, $after: String) {
    organization(id: $organization) {
      id
      customers(first: 50, after: $after) {
        totalCount
        edges {
          node {
            instances
            since
            organization {
              id
              name
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const query = pageQuery({
  document,
  async variables(where) {
    const organization = await organizationIn(where);
    return organization && { organization: organization.id, after: where.search.get('after') };
  },
  found: ({ organization }) => Boolean(organization),
  fresh: true,
});

export default function CustomersPage() {
  const { organization } = query.useData();
  if (!organization) return null;
  const { customers } = organization;
  return (
    <>
      <Head title="Customers" />
      <header className="page-head">
        <h1>Customers</h1>
        <p className="faint">
          <Count value={customers.totalCount ?? 0} /> in all
        </p>
      </header>
      {customers.edges.length === 0 ? (
        <Notice title="No customers yet" icon="people" isPart>
          <p>Organizations that buy or try an offering of yours stand here.</p>
        </Notice>
      ) : (
        <div className="panel table-scroll" tabIndex={0} role="region" aria-label="Customers">
          <table className="table table-stacked">
            <thead>
              <tr>
                <th scope="col">Organization</th>
                <th scope="col">Since</th>
                <th scope="col" className="cell-number">
                  Agents
                </th>
              </tr>
            </thead>
            <tbody>
              {customers.edges.map(({ node }) => (
                <tr key={node.organization.id}>
                  <td className="cell-title">{node.organization.name}</td>
                  <td data-label="Since">
                    <Time at={node.since} as="date" />
                  </td>
                  <td data-label="Agents" className="cell-number">
                    <Count value={node.instances} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {customers.pageInfo.hasNextPage && (
        <p className="actions actions-centre">
          <Link className="button" to={`?after=${customers.pageInfo.endCursor}`}>
            More
          </Link>
        </p>
      )}
    </>
  );
}
