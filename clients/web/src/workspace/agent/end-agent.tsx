import { useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { useConfirm } from '../../design/feedback/confirm.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { useOnce } from '../../graph/use-once.ts';

const terminate = graphql(`
  mutation AgentTerminate($id: ID!) {
    instanceTerminate(id: $id) {
      instance {
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

interface EndAgentProps {
  id: string;
  name: string;
  state: string;
}

/** The one thing about an agent that cannot be undone. */
export function EndAgent({ id, name, state }: EndAgentProps) {
  const [, terminateAgent] = useMutation(terminate);
  const confirm = useConfirm();
  const toasts = useToasts();
  const [end, isEnding] = useOnce(async () => {
    const yes = await confirm({
      title: `End ${name} for ever?`,
      text: 'Nothing runs any more, and its keys open nothing. This cannot be undone. What it did, and what that cost, stays.',
      yes: 'End it',
      isDangerous: true,
    });
    if (!yes) return;
    const { data } = await terminateAgent({ id });
    const [failure] = data?.instanceTerminate.errors ?? [{ message: 'Please try again.' }];
    if (failure) toasts.failed('It goes on', failure.message);
    else toasts.done(`${name} has ended`);
  });
  if (state === 'TERMINATED') return null;
  return (
    <section className="panel danger-zone">
      <h2>End this agent</h2>
      <p className="faint">For ever. To stop it for a while, suspend it.</p>
      <button type="button" className="button button-danger" disabled={isEnding} onClick={() => void end()}>
        End it
      </button>
    </section>
  );
}
