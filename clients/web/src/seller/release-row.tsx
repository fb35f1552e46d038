import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Count, Time } from '../design/values/amounts.tsx';
import { Loading } from '../design/feedback/loading.tsx';
import { useToasts } from '../design/feedback/toasts.tsx';
import { useOnce } from '../graph/use-once.ts';
import { FlowDrawing } from './flow-drawing.tsx';

const releaseRow = graphql(`
  fragment ReleaseRow on OfferingVersion {
    id
    number
    createdAt
    releaseNotes
    isApproved
    instanceCount
    pricing {
      perRun
      perThousandOutputTokens
    }
  }
`);

const flow = graphql(`
  query ReleaseFlow($offering: ID!) {
    offering(id: $offering) {
      id
      versions(first: 20) {
        edges {
          node {
            id
            flow {
              id
              definition
            }
          }
        }
      }
    }
  }
`);

const activate = graphql(`
  mutation ReleaseActivate($id: ID!) {
    offeringVersionActivate(id: $id) {
      offering {
        id
        state
        currentVersion {
          id
        }
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

interface ReleaseRowProps {
  offering: string;
  release: FragmentType<typeof releaseRow>;
  isCurrent: boolean;
}

/** A release, the flow that it is, and the way back to it. */
export function ReleaseRow({ offering, release, isCurrent }: ReleaseRowProps) {
  const { id, number, createdAt, releaseNotes, pricing, instanceCount } = readFragment(releaseRow, release);
  const [isOpen, setOpen] = useState(false);
  const [, makeCurrent] = useMutation(activate);
  const toasts = useToasts();
  const [run, isRunning] = useOnce(async () => {
    const { data } = await makeCurrent({ id });
    const [failure] = data?.offeringVersionActivate.errors ?? [{ message: 'Please try again.' }];
    if (failure) toasts.failed('Nothing has changed', failure.message);
    else toasts.done(`New agents get release ${number}`);
  });
  return (
    <li>
      <div className="row">
        <span>
          Release {number} {isCurrent && <span className="badge badge-good">current</span>}{' '}
          <span className="faint small">
            <Time at={createdAt} as="date" /> {releaseNotes}
          </span>
        </span>
        <span className="row-end">
          <span>
            <Count value={pricing.perRun} />{' '}
            <span className="faint small">{pricing.perRun === 1 ? 'credit' : 'credits'} a run</span>
          </span>
          <span>
            <Count value={instanceCount ?? 0} />{' '}
            <span className="faint small">{instanceCount === 1 ? 'agent' : 'agents'}</span>
          </span>
          <button
            type="button"
            className="button button-small"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            Flow<span className="visually-hidden"> of release {number}</span>
          </button>
          {!isCurrent && (
            <button
              type="button"
              className="button button-small"
              disabled={isRunning}
              onClick={() => void run()}
            >
              Make it current
            </button>
          )}
        </span>
      </div>
      {isOpen && <Flow offering={offering} release={id} />}
    </li>
  );
}

function Flow({ offering, release }: { offering: string; release: string }) {
  const [{ data, fetching, error }] = useQuery({ query: flow, variables: { offering } });
  if (fetching) return <Loading isPart />;
  const definition = data?.offering?.versions.edges.find(({ node }) => node.id === release)?.node.flow
    ?.definition;
  if (error || !definition) return <p className="faint">The flow cannot be shown now.</p>;
  return <FlowDrawing definition={definition} mistakes={[]} />;
}
