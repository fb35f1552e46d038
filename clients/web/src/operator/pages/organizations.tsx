import { useState, type FormEvent } from 'react';
import { Form, Link, useSearchParams } from 'react-router';
import { useMutation } from 'urql';
import { v7 as newId } from 'uuid';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Credits, Time } from '../../design/amounts.tsx';
import { TextField } from '../../design/field.tsx';
import { FormNotice } from '../../design/form-notice.tsx';
import { useToasts } from '../../design/toasts.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { useAction } from '../../graph/use-action.ts';

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

const give = graphql(`
  mutation Give($input: CreditsGrantInput!) {
    creditsGrant(input: $input) {
      wallet {
        id
        balance
        available
      }
      errors {
        field
        message
        code
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
              <h2>{node.name}</h2>
              <span>
                <Credits value={node.wallet?.available ?? 0} />{' '}
                <span className="faint">credits available</span>
              </span>
            </div>
            <p className="faint small">
              {node.slug} · since <Time at={node.createdAt} as="date" />
            </p>
            <details>
              <summary>Give credits</summary>
              <Grant organization={node.id} />
            </details>
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

function Grant({ organization }: { organization: string }) {
  const toasts = useToasts();
  const [, giveCredits] = useMutation(give);
  // Of this grant: sent again after a lost answer, it is the same one.
  const [id, setId] = useState(() => newId());
  const { run, isRunning, errors } = useAction(
    ['amount', 'reason'],
    async (form: FormData) => {
      const { data } = await giveCredits({
        input: { id, organization, amount: Number(form.get('amount')), reason: String(form.get('reason')) },
      });
      return data?.creditsGrant.errors;
    },
    () => {
      setId(newId());
      toasts.done('Given');
    },
  );
  return (
    <form
      noValidate
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void run(new FormData(event.currentTarget));
      }}
    >
      <div className="field-row">
        <TextField
          label="Credits"
          name="amount"
          type="number"
          min={1}
          error={errors.fields['amount']}
          required
        />
        <TextField label="Why" name="reason" error={errors.fields['reason']} required />
      </div>
      <FormNotice errors={errors.rest} />
      <p className="actions">
        <button type="submit" className="button" disabled={isRunning}>
          Give them
        </button>
      </p>
    </form>
  );
}
