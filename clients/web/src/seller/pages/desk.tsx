import { Link } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Count, Time } from '../../design/values/amounts.tsx';
import { Notice } from '../../design/feedback/notice.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { organizationIn, useOrganization } from '../../workspace/organization/organization.ts';
import { ApplyForm } from '../apply-form.tsx';
import { NewOffering } from '../new-offering.tsx';
import { OfferingState } from '../offering-state.tsx';

const document = graphql(`
  query SellerDesk($organization: ID!) {
    organization(id: $organization) {
      id
      name
      seller {
        id
        state
        displayName
        commissionPercent
        reason
        appliedAt
      }
      offerings(first: 50) {
        totalCount
        edges {
          node {
            id
            name
            state
            instanceCount
            publishedAt
          }
        }
      }
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
  fresh: true,
});

export default function SellerDeskPage() {
  const { organization } = query.useData();
  const { slug } = useOrganization();
  if (!organization) return null;
  const { seller, offerings, name } = organization;
  return (
    <>
      <Head title="Seller’s desk" />
      <header className="page-head">
        <h1>Offerings</h1>
        <p className="faint">{seller?.displayName ?? name}</p>
      </header>
      {(!seller || seller.state === 'REJECTED') && (
        <>
          {seller?.reason && <p className="form-notice">Your application was rejected: {seller.reason}</p>}
          <ApplyForm organization={organization.id} name={name} />
        </>
      )}
      {seller?.state === 'APPLIED' && (
        <Notice title="Your application is being read" icon="clock" isPart>
          <p>
            Sent on <Time at={seller.appliedAt} as="date" />. You get a mail when it is decided.
          </p>
        </Notice>
      )}
      {seller?.state === 'SUSPENDED' && (
        <p className="form-notice">You may not sell now: {seller.reason ?? 'ask the marketplace.'}</p>
      )}
      {offerings.edges.length > 0 && (
        <section className="panel">
          <div className="table-scroll" tabIndex={0} role="region" aria-label="Offerings">
            <table className="table table-stacked">
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th scope="col">State</th>
                  <th scope="col">On sale since</th>
                  <th scope="col" className="cell-number">
                    In use
                  </th>
                </tr>
              </thead>
              <tbody>
                {offerings.edges.map(({ node }) => (
                  <tr key={node.id}>
                    <td className="cell-title">
                      <Link to={`/sell/${slug}/offerings/${node.id}`}>{node.name}</Link>
                    </td>
                    <td data-label="State">
                      <OfferingState state={node.state} />
                    </td>
                    <td data-label="On sale since">
                      {node.publishedAt ? <Time at={node.publishedAt} as="date" /> : '–'}
                    </td>
                    <td data-label="In use" className="cell-number">
                      <Count value={node.instanceCount ?? 0} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      {seller?.state === 'APPROVED' && <NewOffering publisher={organization.id} />}
    </>
  );
}
