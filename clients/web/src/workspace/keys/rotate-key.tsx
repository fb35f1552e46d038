import { useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { useConfirm } from '../../design/feedback/confirm.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { useOnce } from '../../graph/use-once.ts';

const rotate = graphql(`
  mutation KeyRotate($id: ID!, $overlapSeconds: Int!) {
    apiKeyRotate(id: $id, overlapSeconds: $overlapSeconds) {
      secret
      apiKey {
        id
        prefix
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

const OVERLAP_SECONDS = 24 * 3_600;

interface RotateKeyProps {
  id: string;
  name: string;
  onMade(secret: string): void;
}

/** A new secret for a key, while the old one opens for a day more. */
export function RotateKey({ id, name, onMade }: RotateKeyProps) {
  const [, rotateKey] = useMutation(rotate);
  const confirm = useConfirm();
  const toasts = useToasts();
  const [run, isRunning] = useOnce(async () => {
    const yes = await confirm({
      title: `A new secret for ${name}?`,
      text: 'You see it once. The old one opens for a day more, so that your programs can change over.',
      yes: 'Make it',
    });
    if (!yes) return;
    const { data } = await rotateKey({ id, overlapSeconds: OVERLAP_SECONDS });
    const { secret, errors = [] } = data?.apiKeyRotate ?? {};
    if (!secret) return toasts.failed('The old secret stays', errors[0]?.message ?? 'Please try again.');
    onMade(secret);
    document.getElementById('main')?.scrollIntoView();
  });
  return (
    <button type="button" className="button button-small" disabled={isRunning} onClick={() => void run()}>
      New secret<span className="visually-hidden"> for {name}</span>
    </button>
  );
}
