import { Form, Link, useSearchParams } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import type { RunState } from '../../../generated/graphql.ts';
import { Head } from '../../app/head.tsx';
import { Count, Credits, Seconds, Time } from '../../design/values/amounts.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { OrganizationLink } from '../organization-link.tsx';
import { RunRefund } from '../run-refund.tsx';

const document = graphql(`
  query AllRuns($filter: RunFilterInput, $organization: ID!, $ofOne: Boolean!, $after: String) {
    organization(id: $organization) @include(if: $ofOne) {
      id
      name
    }
    runs(filter: $filter, first: 25, after: $after) {
      totalCount
      edges {
        node {
          id
          state
          createdAt
          creditsCharged
          usage {
            milliseconds
          }
          failure {
            code
            message
          }
          instance {
            id
            name
            organization {
              id
              name
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const states = ['QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELED'] as const;
const tones: Record<RunState, string> = {
  QUEUED: 'busy',
  RUNNING: 'busy',
  SUCCEEDED: 'good',
  FAILED: 'bad',
  CANCELED: 'off',
};

const stateIn = (search: URLSearchParams): RunState | undefined =>
  states.find((state) => state === search.get('state'));

export const query = pageQuery({
  document,
  variables({ search }) {
    const state = stateIn(search);
    const organization = search.get('organization') ?? '';
    const ofOne = organization !== '';
    return {
      filter: { ...(state && { state: [state] }), ...(ofOne && { organization }) },
      organization,
      ofOne,
      after: search.get('after'),
    };
  },
  found: ({ organization }) => organization !== null,
  fresh: true,
});

export default function AllRunsPage() {
  const { runs, organization } = query.useData();
  const [search] = useSearchParams();
  const older = new URLSearchParams(search);
  older.set('after', runs.pageInfo.endCursor ?? '');
  return (
    <>
      <Head title="Runs" />
      <header className="page-head">
        <h1>Runs</h1>
        <p className="faint">
          <Count value={runs.totalCount ?? 0} /> in all
          {organization && (
            <>
              {' of '}
              <OrganizationLink {...organization} />
            </>
          )}
        </p>
      </header>
      <Form className="composer-row" role="search" aria-label="Runs">
        {organization && <input type="hidden" name="organization" value={organization.id} />}
        <select className="input" name="state" aria-label="State" defaultValue={stateIn(search) ?? ''}>
          <option value="">In any state</option>
          {states.map((state) => (
            <option key={state} value={state}>
              {state.toLowerCase()}
            </option>
          ))}
        </select>
        <button type="submit" className="button">
          Show
        </button>
      </Form>
      <div className="panel table-scroll" tabIndex={0} role="region" aria-label="Runs">
        <table className="table table-stacked">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Agent</th>
              <th scope="col">State</th>
              <th scope="col" className="cell-number">
                Took
              </th>
              <th scope="col" className="cell-number">
                Credits
              </th>
              <th scope="col">
                <span className="visually-hidden">What to do</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.edges.map(({ node }) => (
              <tr key={node.id}>
                <td data-label="When">
                  <Time at={node.createdAt} />
                </td>
                <td data-label="Agent" className="cell-title">
                  {node.instance.name}{' '}
                  <span className="faint small">
                    <OrganizationLink {...node.instance.organization} />
                  </span>
                </td>
                <td data-label="State">
                  <span className={`badge badge-${tones[node.state]}`}>{node.state.toLowerCase()}</span>{' '}
                  {node.failure && <span className="faint small">{node.failure.code}</span>}
                </td>
                <td data-label="Took" className="cell-number">
                  <Seconds milliseconds={node.usage.milliseconds} />
                </td>
                <td data-label="Credits" className="cell-number">
                  <Credits value={node.creditsCharged ?? 0} />
                </td>
                <td className="cell-number">
                  {(node.creditsCharged ?? 0) > 0 && (
                    <RunRefund run={node.id} credits={node.creditsCharged ?? 0} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {runs.edges.length === 0 && <p className="faint">No run is in that state.</p>}
      {runs.pageInfo.hasNextPage && (
        <p className="actions actions-centre">
          <Link className="button" to={`?${older}`}>
            Older runs
          </Link>
        </p>
      )}
    </>
  );
}
