import { Form, Link, useSearchParams } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Credits, Time } from '../../design/values/amounts.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { OrganizationLink } from '../organization-link.tsx';

const document = graphql(`
  query AllOrganizations($search: String, $after: String) {
    organizations(search: $search, first: 25, after: $after) {
      edges {
        node {
          id
          name
          slug
          createdAt
          wallet {
            id
            balance
            available
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

export const query = pageQuery({
  document,
  variables: ({ search }) => ({ search: search.get('search'), after: search.get('after') }),
  fresh: true,
});

export default function OrganizationsPage() {
  const { organizations } = query.useData();
  const [search] = useSearchParams();
  return (
    <>
      <Head title="Organizations" />
      <h1>Organizations</h1>
      <Form className="composer-row" role="search" aria-label="Organizations">
        <input
          className="input"
          type="search"
          name="search"
          aria-label="Search organizations"
          placeholder="Name of an organization"
          defaultValue={search.get('search') ?? ''}
        />
        <button type="submit" className="button">
          Search
        </button>
      </Form>
      <ul className="rows">
        {organizations.edges.map(({ node }) => (
          <li key={node.id} className="panel">
            <div className="row">
              <h2>
                <OrganizationLink id={node.id} name={node.name} />
              </h2>
              <span>
                <Credits value={node.wallet?.available ?? 0} />{' '}
                <span className="faint">credits available</span>
              </span>
            </div>
            <p className="faint small">
              {node.slug} · since <Time at={node.createdAt} as="date" />
            </p>
          </li>
        ))}
      </ul>
      {organizations.edges.length === 0 && <p className="faint">None is called so.</p>}
      {organizations.pageInfo.hasNextPage && (
        <p className="actions actions-centre">
          <Link
            className="button"
            to={`?search=${encodeURIComponent(search.get('search') ?? '')}&after=${organizations.pageInfo.endCursor}`}
          >
            Older ones
          </Link>
        </p>
      )}
    </>
  );
}
