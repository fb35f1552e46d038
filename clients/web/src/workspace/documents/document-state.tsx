import { useSubscription } from 'urql';
import { readFragment, type FragmentType } from '../../../generated/fragment-masking.ts';
import { graphql } from '../../../generated/gql.ts';
import { useHydrated } from '../../app/hydrated.ts';

const documentState = graphql(`
  fragment DocumentState on Document {
    id
    state
    failure
  }
`);

const changed = graphql(`
  subscription DocumentChanged($document: ID!) {
    documentChanged(document: $document) {
      id
      passages
      ...DocumentState
    }
  }
`);

const states = {
  UPLOADING: ['Uploading', 'busy'],
  PROCESSING: ['Being read', 'busy'],
  READY: ['Ready', 'good'],
  FAILED: ['Unreadable', 'bad'],
} as const;

/** Where a document is on its way, as it moves on. */
export function DocumentState({ document }: { document: FragmentType<typeof documentState> }) {
  const { id, state, failure } = readFragment(documentState, document);
  const isHydrated = useHydrated();
  useSubscription({
    query: changed,
    variables: { document: id },
    pause: !isHydrated || state === 'READY' || state === 'FAILED',
  });
  const [label, tone] = states[state];
  return (
    <>
      <span className={`badge badge-${tone}`} role="status">
        {label}
      </span>
      {failure && <span className="field-error"> {failure}</span>}
    </>
  );
}
