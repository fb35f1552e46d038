import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import type { SellerDecision, SellerState } from '../../../generated/graphql.ts';
import { Head } from '../../app/head.tsx';
import { Time } from '../../design/values/amounts.tsx';
import { Country } from '../../design/values/country.tsx';
import { TextField } from '../../design/forms/field.tsx';
import { FormNotice } from '../../design/forms/form-notice.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { useAction } from '../../graph/use-action.ts';
import { Commission } from '../commission.tsx';
import { OrganizationLink } from '../organization-link.tsx';

const document = graphql(`
  query Sellers {
    sellers(first: 50) {
      edges {
        node {
          id
          displayName
          description
          state
          country
          supportEmail
          commissionPercent
          appliedAt
          reason
          organization {
            id
            name
          }
        }
      }
    }
  }
`);

const decide = graphql(`
  mutation SellerDecide($input: SellerReviewInput!) {
    sellerReview(input: $input) {
      seller {
        id
        state
        reason
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

export const query = pageQuery({ document, variables: () => ({}), fresh: true });

const choices = {
  APPLIED: [
    ['APPROVE', 'Approve'],
    ['REJECT', 'Reject'],
  ],
  APPROVED: [['SUSPEND', 'Suspend']],
  SUSPENDED: [['REINSTATE', 'Reinstate']],
} satisfies Partial<Record<SellerState, [SellerDecision, string][]>>;
const tones: Record<SellerState, string> = {
  APPLIED: 'busy',
  APPROVED: 'good',
  REJECTED: 'bad',
  SUSPENDED: 'off',
};

export default function SellersPage() {
  const { sellers } = query.useData();
  return (
    <>
      <Head title="Sellers" />
      <h1>Sellers</h1>
      {sellers.edges.length === 0 && <p className="faint">Nobody has applied.</p>}
      {sellers.edges.map(({ node }) => (
        <article key={node.id} className="panel stack-tight">
          <div className="row">
            <h2>{node.displayName}</h2>
            <span className={`badge badge-${tones[node.state]}`}>{node.state.toLowerCase()}</span>
          </div>
          <p className="written">{node.description}</p>
          <p className="faint small">
            <Country code={node.country} /> · {node.supportEmail} · applied{' '}
            <Time at={node.appliedAt} as="date" />
            {node.commissionPercent !== null && ` · ${node.commissionPercent} % commission`}
            {' · '}
            <OrganizationLink {...node.organization} />
          </p>
          {node.reason && <p className="faint">{node.reason}</p>}
          {node.state === 'APPLIED' && <Decision organization={node.id} choices={choices.APPLIED} />}
          {node.state === 'APPROVED' && (
            <details>
              <summary>Commission and suspension</summary>
              <Commission
                title="The marketplace’s part"
                organization={node.id}
                percent={node.commissionPercent}
              />
              <Decision organization={node.id} choices={choices.APPROVED} />
            </details>
          )}
          {node.state === 'SUSPENDED' && <Decision organization={node.id} choices={choices.SUSPENDED} />}
        </article>
      ))}
    </>
  );
}

function Decision({
  organization,
  choices: offered,
}: {
  organization: string;
  choices: readonly [SellerDecision, string][];
}) {
  const [reason, setReason] = useState('');
  const [, review] = useMutation(decide);
  const { run, isRunning, errors } = useAction(['reason'], async (decision: SellerDecision) => {
    const { data } = await review({ input: { organization, decision, reason: reason || null } });
    return data?.sellerReview.errors;
  });
  return (
    <>
      <TextField
        label="Why"
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={errors.fields['reason']}
      />
      <FormNotice errors={errors.rest} />
      <p className="actions">
        {offered.map(([decision, label]) => (
          <button
            key={decision}
            type="button"
            className="button"
            disabled={isRunning}
            onClick={() => void run(decision)}
          >
            {label}
          </button>
        ))}
      </p>
    </>
  );
}
