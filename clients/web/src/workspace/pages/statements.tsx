import { Link } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { useEnvironment } from '../../app/environment.tsx';
import { Head } from '../../app/head.tsx';
import { Credits, Money, Time } from '../../design/values/amounts.tsx';
import { Notice } from '../../design/feedback/notice.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { organizationIn, useOrganization } from '../organization/organization.ts';

const document = graphql(`
  query Statements($organization: ID!) {
    organization(id: $organization) {
      id
      name
      statements(first: 12) {
        edges {
          node {
            month
            creditsGranted
            creditsConsumed
            creditsExpired
            closingBalance
            total {
              amount
              currency
            }
            lines {
              description
              at
              order {
                id
                number
              }
              amount {
                amount
                currency
              }
            }
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

export default function StatementsPage() {
  const { organization } = query.useData();
  const { slug } = useOrganization();
  const { locale } = useEnvironment();
  if (!organization) return null;
  const months = organization.statements.edges.map(({ node }) => node);
  const nameOf = (month: string): string =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(month),
    );
  return (
    <div className="stack">
      <Head title={`Statements of ${organization.name}`} />
      <nav aria-label="Where you are" className="crumbs">
        <Link to={`/workspace/${slug}/wallet`}>Wallet</Link>
      </nav>
      <h1>Statements</h1>
      {months.length === 0 && (
        <Notice title="No statement yet" icon="receipt" isPart>
          <p>A month with a purchase or a used credit has one.</p>
        </Notice>
      )}
      {months.map((statement) => (
        <section key={statement.month} className="panel statement">
          <div className="row">
            <h2>{nameOf(statement.month)}</h2>
            <strong>
              {statement.total.map((total, index) => (
                <span key={total.currency}>
                  {index > 0 && ' + '}
                  <Money value={total} />
                </span>
              ))}
            </strong>
          </div>
          <table className="plain-table">
            <tbody>
              {statement.lines.map((line) => (
                <tr key={`${line.at} ${line.description}`}>
                  <th scope="row">
                    {line.description}{' '}
                    <span className="faint small">
                      <Time at={line.at} as="date" />
                      {line.order && (
                        <>
                          {' · '}
                          <Link className="whole" to={`/orders/${encodeURIComponent(line.order.id)}`}>
                            Order {line.order.number}
                          </Link>
                        </>
                      )}
                    </span>
                  </th>
                  <td>
                    <Money value={line.amount} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="faint small">
            Credits: <Credits value={statement.creditsGranted} /> came,{' '}
            <Credits value={statement.creditsConsumed} /> were used,{' '}
            <Credits value={statement.creditsExpired} /> expired, <Credits value={statement.closingBalance} />{' '}
            at the end.
          </p>
        </section>
      ))}
    </div>
  );
}
