import { Form, Link, useSearchParams } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Time } from '../../design/values/amounts.tsx';
import { CamelCase } from '../../design/values/camel-case.tsx';
import { TextField } from '../../design/forms/field.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { OrganizationLink } from '../organization-link.tsx';

const document = graphql(`
  query Audit($filter: AuditEventFilterInput, $organization: ID!, $ofOne: Boolean!, $after: String) {
    organization(id: $organization) @include(if: $ofOne) {
      id
      name
    }
    auditEvents(filter: $filter, first: 50, after: $after) {
      edges {
        node {
          id
          at
          actorKind
          actorEmail
          action
          subgraph
          outcome
          codes
          targetType
          targetId
          requestId
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
`);

const textIn = (search: URLSearchParams, name: string): string | undefined =>
  search.get(name)?.trim() || undefined;

/** The beginning of a day in UTC; undefined for none, and for what is no day. */
const dayIn = (search: URLSearchParams, name: string): string | undefined => {
  const at = Date.parse(`${search.get(name) ?? ''}T00:00:00Z`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
};

export const query = pageQuery({
  document,
  variables({ search }) {
    const action = textIn(search, 'action');
    const organization = textIn(search, 'organization');
    return {
      filter: {
        actorEmail: textIn(search, 'actor'),
        targetId: textIn(search, 'target'),
        organization,
        from: dayIn(search, 'from'),
        to: dayIn(search, 'to'),
        ...(action !== undefined && { action: [action] }),
      },
      organization: organization ?? '',
      ofOne: organization !== undefined,
      after: search.get('after'),
    };
  },
  found: ({ organization }) => organization !== null,
  fresh: true,
});

const searched = [
  ['actor', 'Who', 'search', 'name@example.com'],
  ['action', 'What', 'search', 'runStart'],
  ['target', 'Id of what it was about', 'search', undefined],
  ['from', 'From this day on', 'date', undefined],
  ['to', 'Before this day', 'date', undefined],
] as const;

const tones: Record<string, string> = { DONE: 'good', REFUSED: 'busy', FAILED: 'bad' };

export default function AuditPage() {
  const { auditEvents, organization } = query.useData();
  const [search] = useSearchParams();
  const older = new URLSearchParams(search);
  older.set('after', auditEvents.pageInfo.endCursor ?? '');
  return (
    <>
      <Head title="Audit" />
      <header className="page-head">
        <h1>Audit</h1>
        {organization && (
          <p className="faint">
            of <OrganizationLink {...organization} />
          </p>
        )}
      </header>
      <Form className="field-row" role="search" aria-label="Events">
        {organization && <input type="hidden" name="organization" value={organization.id} />}
        {searched.map(([name, label, type, placeholder]) => (
          <TextField
            key={name}
            label={label}
            name={name}
            type={type}
            placeholder={placeholder}
            defaultValue={search.get(name) ?? ''}
          />
        ))}
        <p className="field-row-end">
          <button type="submit" className="button button-wide">
            Search
          </button>
        </p>
      </Form>
      <div className="panel table-scroll" tabIndex={0} role="region" aria-label="Events">
        <table className="table table-stacked">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
              <th scope="col">About</th>
              <th scope="col">Outcome</th>
            </tr>
          </thead>
          <tbody>
            {auditEvents.edges.map(({ node }) => (
              <tr key={node.id}>
                <td data-label="When">
                  <Time at={node.at} />
                </td>
                <td data-label="Who">{node.actorEmail ?? node.actorKind.toLowerCase()}</td>
                <td data-label="What" className="cell-title">
                  <CamelCase name={node.action} /> <span className="faint small">{node.subgraph}</span>
                </td>
                <td data-label="About">
                  {node.organization ? (
                    <OrganizationLink {...node.organization} />
                  ) : (
                    <CamelCase name={node.targetType ?? '–'} />
                  )}
                </td>
                <td data-label="Outcome">
                  <span className={`badge badge-${tones[node.outcome] ?? 'off'}`}>
                    {node.outcome.toLowerCase()}
                  </span>{' '}
                  <span className="faint small">{node.codes.join(', ')}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {auditEvents.edges.length === 0 && <p className="faint">Nothing like that has happened.</p>}
      {auditEvents.pageInfo.hasNextPage && (
        <p className="actions actions-centre">
          <Link className="button" to={`?${older}`}>
            Older events
          </Link>
        </p>
      )}
    </>
  );
}
