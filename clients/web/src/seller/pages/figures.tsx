import { Link } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { useEnvironment } from '../../app/environment.tsx';
import { Head } from '../../app/head.tsx';
import { Count, Credits, Money, formatMoney, formatSeconds } from '../../design/values/amounts.tsx';
import { BarChart } from '../../design/bar-chart.tsx';
import { everyDay, lastDays } from '../../design/values/days.ts';
import { Notice } from '../../design/feedback/notice.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { organizationIn, useOrganization } from '../../workspace/organization/organization.ts';

const document = graphql(`
  query Figures($organization: ID!, $from: DateTime!, $to: DateTime!) {
    organization(id: $organization) {
      id
      publishedRunStatistics(from: $from, to: $to, interval: DAY) {
        runs
        succeeded
        failed
        p50Milliseconds
        p95Milliseconds
        points {
          at
          runs
          failed
          p95Milliseconds
        }
      }
      offerings(first: 20) {
        edges {
          node {
            id
            name
            revenue(from: $from, to: $to, interval: DAY) {
              sales
              creditsConsumed
              gross {
                amount
                currency
              }
              net {
                amount
                currency
              }
              points {
                at
                sales
                gross {
                  amount
                  currency
                }
              }
            }
          }
        }
      }
    }
  }
`);

const DAYS = 30;

export const query = pageQuery({
  document,
  async variables(where) {
    const organization = await organizationIn(where);
    return organization && { organization: organization.id, ...lastDays(DAYS) };
  },
  async more() {
    return lastDays(DAYS);
  },
  found: ({ organization }) => Boolean(organization),
  fresh: true,
});

interface Sum {
  sales: number;
  gross: number;
}

export default function FiguresPage() {
  const { organization } = query.useData();
  const days = query.useMore();
  const { locale } = useEnvironment();
  const { slug } = useOrganization();
  if (!organization) return null;
  const offerings = organization.offerings.edges.map(({ node }) => node);
  const runs = organization.publishedRunStatistics;
  // One shop has one currency; amounts of others stand in the table.
  const currency = offerings.flatMap(({ revenue }) => revenue?.gross ?? [])[0]?.currency ?? 'USD';
  const sums = new Map<string, Sum>();
  for (const point of offerings.flatMap(({ revenue }) => revenue?.points ?? [])) {
    const known = sums.get(point.at) ?? { sales: 0, gross: 0 };
    const gross = point.gross.find((amount) => amount.currency === currency)?.amount ?? 0;
    sums.set(point.at, { sales: known.sales + point.sales, gross: known.gross + gross });
  }
  const sold = [...sums].map(([at, { sales, gross }]) => ({ at, sales, gross }));
  const inSeconds = (value: number): string => formatSeconds(value, locale);
  return (
    <>
      <Head title="Figures" />
      <header className="page-head">
        <h1>Figures</h1>
        <p className="faint">the last {DAYS} days</p>
      </header>
      {offerings.length === 0 ? (
        <Notice title="Nothing to count yet" icon="chart" isPart>
          <p>Sales and runs of what you offer stand here, day by day.</p>
        </Notice>
      ) : (
        <>
          <div className="charts">
            <BarChart
              title="Revenue a day"
              format={(amount) => formatMoney({ amount, currency }, locale)}
              bars={everyDay(days, sold, (at, point) => ({ at, value: point?.gross ?? 0 }))}
            />
            <BarChart
              title="Sales a day"
              bars={everyDay(days, sold, (at, point) => ({ at, value: point?.sales ?? 0 }))}
            />
            <BarChart
              title="Runs a day, failed ones below"
              partName="failed"
              bars={everyDay(days, runs?.points ?? [], (at, point) => ({
                at,
                value: point?.runs ?? 0,
                part: point?.failed ?? 0,
              }))}
            />
            <BarChart
              title="19 of 20 runs took at most"
              format={inSeconds}
              bars={everyDay(days, runs?.points ?? [], (at, point) => ({
                at,
                value: (point?.p95Milliseconds ?? 0) / 1_000,
              }))}
            />
          </div>
          <section className="panel">
            <h2>By offering</h2>
            <div className="table-scroll" tabIndex={0} role="region" aria-label="By offering">
              <table className="table table-stacked">
                <thead>
                  <tr>
                    <th scope="col">Offering</th>
                    {['Sales', 'Credits used', 'Revenue', 'Yours'].map((name) => (
                      <th key={name} scope="col" className="cell-number">
                        {name}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {offerings.map(({ id, name, revenue }) => (
                    <tr key={id}>
                      <td className="cell-title">
                        <Link to={`/sell/${slug}/offerings/${id}`}>{name}</Link>
                      </td>
                      <td data-label="Sales" className="cell-number">
                        <Count value={revenue?.sales ?? 0} />
                      </td>
                      <td data-label="Credits used" className="cell-number">
                        <Credits value={revenue?.creditsConsumed ?? 0} />
                      </td>
                      <td data-label="Revenue" className="cell-number">
                        <Amounts of={revenue?.gross ?? []} />
                      </td>
                      <td data-label="Yours" className="cell-number">
                        <Amounts of={revenue?.net ?? []} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        </>
      )}
    </>
  );
}

const Amounts = ({ of }: { of: readonly { amount: number; currency: string }[] }) =>
  of.length === 0
    ? '–'
    : of.map((amount) => (
        <span key={amount.currency} className="block">
          <Money value={amount} />
        </span>
      ));
