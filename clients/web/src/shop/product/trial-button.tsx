import { useLocation } from 'react-router';
import { useMutation } from 'urql';
import { readFragment, type FragmentType } from '../../../generated/fragment-masking.ts';
import { graphql } from '../../../generated/gql.ts';
import { useViewer } from '../../app/shell.tsx';
import { Count } from '../../design/values/amounts.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { signInPath } from '../../graph/page-query.ts';
import { useOnce } from '../../graph/use-once.ts';

const trialButton = graphql(`
  fragment TrialButton on Offering {
    id
    trial {
      enabled
      credits
      days
    }
  }
`);

const start = graphql(`
  mutation TrialStart($offering: ID!) {
    trialStart(input: { offering: $offering }) {
      instance {
        id
        organization {
          id
          slug
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

/** A trial beside the plans, for those whose seller gives one. */
export function TrialButton({ offering }: { offering: FragmentType<typeof trialButton> }) {
  const { id, trial } = readFragment(trialButton, offering);
  const viewer = useViewer();
  const { pathname } = useLocation();
  const toasts = useToasts();
  const [, startTrial] = useMutation(start);
  const [begin, isBeginning] = useOnce(async () => {
    const { data } = await startTrial({ offering: id });
    const { instance, errors = [] } = data?.trialStart ?? {};
    if (!instance) return toasts.failed('The trial did not begin', errors[0]?.message ?? 'Please try again.');
    // A first trial makes a workspace, which the frame of the page must learn about.
    location.assign(`/workspace/${instance.organization.slug}/agents/${instance.id}`);
  });
  if (!trial.enabled) return null;
  return (
    <div className="card plan plan-trial">
      <h3>Trial</h3>
      <p className="price">Free</p>
      <p>
        <Count value={trial.credits} /> credits, <Count value={trial.days} /> days, once for your
        organization.
      </p>
      {viewer ? (
        <button
          type="button"
          className="button button-wide"
          onClick={() => void begin()}
          disabled={isBeginning}
        >
          Try it
        </button>
      ) : (
        <a className="button button-wide" href={signInPath(pathname)}>
          Sign in and try it
        </a>
      )}
    </div>
  );
}
