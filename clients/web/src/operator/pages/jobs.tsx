import { useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Time } from '../../design/values/amounts.tsx';
import { Notice } from '../../design/feedback/notice.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { useOnce } from '../../graph/use-once.ts';

const document = graphql(`
  query FailedJobs {
    failedJobs(first: 50) {
      edges {
        node {
          id
          queue
          failure
          attempts
          failedAt
          subject
        }
      }
    }
  }
`);

const retry = graphql(`
  mutation JobRetry($id: ID!) {
    jobRetry(id: $id) {
      job {
        id
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

export default function JobsPage() {
  const { failedJobs } = query.useData();
  return (
    <>
      <Head title="Given up" />
      <h1>Given up</h1>
      {failedJobs.edges.length === 0 ? (
        <Notice title="Nothing was given up" icon="check" isPart>
          <p>Deliveries, provisioning, listings and mails that failed too often would stand here.</p>
        </Notice>
      ) : (
        <ul className="rows">
          {failedJobs.edges.map(({ node }) => (
            <li key={node.id} className="panel row">
              <div>
                <strong>{node.queue}</strong> <span className="faint">{node.subject}</span>
                <p>{node.failure}</p>
                <p className="faint small">
                  after {node.attempts} attempts, <Time at={node.failedAt} />
                </p>
              </div>
              <Retry id={node.id} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Retry({ id }: { id: string }) {
  const toasts = useToasts();
  const [, retryJob] = useMutation(retry);
  const [run, isRunning] = useOnce(async () => {
    const { data } = await retryJob({ id });
    const [failure] = data?.jobRetry.errors ?? [{ message: 'Please try again.' }];
    if (failure) toasts.failed('It was not tried again', failure.message);
    else toasts.done('It is tried again now');
  });
  return (
    <button type="button" className="button" disabled={isRunning} onClick={() => void run()}>
      Try again
    </button>
  );
}
