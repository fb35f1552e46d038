import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import type { OfferingDecision } from '../../../generated/graphql.ts';
import { Head } from '../../app/head.tsx';
import { Time } from '../../design/values/amounts.tsx';
import { TextField } from '../../design/forms/field.tsx';
import { FormNotice } from '../../design/forms/form-notice.tsx';
import { Notice } from '../../design/feedback/notice.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { useAction } from '../../graph/use-action.ts';
import { OrganizationLink } from '../organization-link.tsx';
import { ReviewChanges } from '../review-changes.tsx';

const document = graphql(`
  query ReviewQueue {
    offeringsInReview(first: 20) {
      totalCount
      edges {
        node {
          id
          name
          description
          category
          submittedAt
          publisher {
            id
            name
          }
          ...ReviewChanges
        }
      }
    }
  }
`);

const decide = graphql(`
  mutation OfferingDecide($input: OfferingReviewInput!) {
    offeringReview(input: $input) {
      offering {
        id
        state
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

export default function ReviewPage() {
  const { offeringsInReview: queue } = query.useData();
  return (
    <>
      <Head title="Review" />
      <h1>Review</h1>
      {queue.edges.length === 0 && (
        <Notice title="Nothing waits" icon="shield" isPart>
          <p>What sellers send to review comes here, oldest first.</p>
        </Notice>
      )}
      {queue.edges.map(({ node }) => (
        <article key={node.id} className="panel stack-tight">
          <h2>{node.name}</h2>
          <p className="faint">
            <OrganizationLink {...node.publisher} /> · {node.category.toLowerCase()}
            {node.submittedAt && (
              <>
                {' · sent '}
                <Time at={node.submittedAt} />
              </>
            )}
          </p>
          <p className="written">{node.description}</p>
          <ReviewChanges offering={node} />
          <Decision offering={node.id} />
        </article>
      ))}
    </>
  );
}

function Decision({ offering }: { offering: string }) {
  const [reason, setReason] = useState('');
  const [, review] = useMutation(decide);
  const { run, isRunning, errors } = useAction(['reason'], async (decision: OfferingDecision) => {
    const { data } = await review({ input: { offering, decision, reason: reason || null } });
    return data?.offeringReview.errors;
  });
  return (
    <>
      <TextField
        label="Why (for the seller to read; a rejection needs it)"
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={errors.fields['reason']}
      />
      <FormNotice errors={errors.rest} />
      <p className="actions">
        <button
          type="button"
          className="button button-primary"
          disabled={isRunning}
          onClick={() => void run('APPROVE')}
        >
          Approve
        </button>
        <button type="button" className="button" disabled={isRunning} onClick={() => void run('REJECT')}>
          Reject
        </button>
      </p>
    </>
  );
}
