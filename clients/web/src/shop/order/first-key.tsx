import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { Secret } from '../../design/values/secret.tsx';
import { useOnce } from '../../graph/use-once.ts';

const claim = graphql(`
  mutation ClaimKey($instance: ID!) {
    initialApiKeyClaim(instance: $instance) {
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

/** The key that came with an agent: shown once, when somebody asks for it. */
export function FirstKey({ instance }: { instance: string }) {
  const [, claimKey] = useMutation(claim);
  const [result, setResult] = useState<{ secret?: string; failure?: string }>({});
  const [show, isAsking] = useOnce(async () => {
    const { data } = await claimKey({ instance });
    const { secret, errors = [] } = data?.initialApiKeyClaim ?? {};
    const failure =
      errors[0]?.code === 'ALREADY_CLAIMED'
        ? 'It was shown before. Make another one with the agent’s keys.'
        : (errors[0]?.message ?? 'That did not work. Please try again.');
    setResult(secret ? { secret } : { failure });
  });
  if (result.secret) return <Secret value={result.secret} what="API key" />;
  if (result.failure) return <p className="faint">{result.failure}</p>;
  return (
    <button type="button" className="button" onClick={() => void show()} disabled={isAsking}>
      Show its API key (once)
    </button>
  );
}
