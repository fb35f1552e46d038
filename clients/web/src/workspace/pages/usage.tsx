import { Link } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Count, Credits, Seconds } from '../../design/values/amounts.tsx';
import { BarChart } from '../../design/bar-chart.tsx';
import { everyDay, lastDays } from '../../design/values/days.ts';
import { Notice } from '../../design/feedback/notice.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { organizationIn, useOrganization } from '../organization/organization.ts';

const document = graphql(`
  query Usage($organization: ID!, $from: DateTime!, $to: DateTime!) {
    instances(organization: $organization, first: 20) {
      edges {
        node {
          id
          name
          creditsConsumedSeries(from: $from, to: $to, interval: DAY) {
            at
            credits
            runs
          }
          runStatistics(from: $from, to: $to, interval: MONTH) {
            runs
            failed
            p95Milliseconds
          }
        }
      }
    }
  }
`);

const DAYS = 30;

const creditsOf = ({ creditsConsumedSeries }: { creditsConsumedSeries: { credits: number }[] }): number =>
  creditsConsumedSeries.reduce((sum, { credits }) => sum + credits, 0);

export const query = pageQuery({
  document,
  async variables(where) {
    const organization = await organizationIn(where);
    return organization && { organization: organization.id, ...lastDays(DAYS) };
  },
  async more() {
    return lastDays(DAYS);
  },
  fresh: true,
});

export default function UsagePage() {
  const { instances } = query.useData();
  const days = query.useMore();
  const { name, slug } = useOrganization();
  const agents = instances.edges.map(({ node }) => node);
  const used = agents.filter((agent) => creditsOf(agent) > 0 || agent.runStatistics.runs > 0);
  const totals = new Map<number, { credits: number; runs: number }>();
  for (const { creditsConsumedSeries } of agents)
    for (const { at, credits, runs } of creditsConsumedSeries) {
      const known = totals.get(Date.parse(at)) ?? { credits: 0, runs: 0 };
      totals.set(Date.parse(at), { credits: known.credits + credits, runs: known.runs + runs });
    }
  const points = [...totals].map(([at, { credits, runs }]) => ({
    at: new Date(at).toISOString(),
    credits,
    runs,
  }));
  return (
    <div className="stack">
      <Head title={`Usage of ${name}`} />
      <header className="page-head">
        <h1>Usage</h1>
        <p className="faint">the last {DAYS} days</p>
      </header>
      {used.length === 0 ? (
        <Notice title="Nothing was used yet" icon="chart" isPart>
          <p>With the first answer of an agent, its credits appear here, day by day.</p>
        </Notice>
      ) : (
        <>
          <div className="charts">
            <BarChart
              title="Credits a day"
              bars={everyDay(days, points, (at, point) => ({ at, value: point?.credits ?? 0 }))}
            />
            <BarChart
              title="Runs a day"
              bars={everyDay(days, points, (at, point) => ({ at, value: point?.runs ?? 0 }))}
            />
          </div>
          <section className="panel">
            <h2>By agent</h2>
            <div className="table-scroll" tabIndex={0} role="region" aria-label="Usage by agent">
              <table className="table table-stacked">
                <thead>
                  <tr>
                    <th scope="col">Agent</th>
                    <th scope="col" className="cell-number">
                      Credits
                    </th>
                    <th scope="col" className="cell-number">
                      Runs
                    </th>
                    <th scope="col" className="cell-number">
                      Failed
                    </th>
                    <th scope="col" className="cell-number">
                      19 of 20 within
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {used.map((agent) => (
                    <tr key={agent.id}>
                      <td className="cell-title">
                        <Link to={`/workspace/${slug}/agents/${agent.id}`}>{agent.name}</Link>
                      </td>
                      <td data-label="Credits" className="cell-number">
                        <Credits value={creditsOf(agent)} />
                      </td>
                      <td data-label="Runs" className="cell-number">
                        <Count value={agent.runStatistics.runs} />
                      </td>
                      <td data-label="Failed" className="cell-number">
                        <Count value={agent.runStatistics.failed} />
                      </td>
                      <td data-label="19 of 20 within" className="cell-number">
                        {typeof agent.runStatistics.p95Milliseconds === 'number' ? (
                          <>
                            <Seconds milliseconds={agent.runStatistics.p95Milliseconds} />
                          </>
                        ) : (
                          '–'
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        </>
      )}
    </div>
  );
}
