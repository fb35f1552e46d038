import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { TextField } from '../../design/forms/field.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { useOnce } from '../../graph/use-once.ts';

const update = graphql(`
  mutation LowCredit($organization: ID!, $threshold: Credits) {
    walletUpdate(organization: $organization, input: { lowCreditThreshold: $threshold }) {
      wallet {
        id
        isLow
        lowCreditThreshold
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

/** From when on a wallet counts as low. */
export function LowCredit({ organization, threshold }: { organization: string; threshold: number | null }) {
  const [value, setValue] = useState(threshold === null ? '' : String(threshold));
  const [error, setError] = useState<string>();
  const [, updateWallet] = useMutation(update);
  const toasts = useToasts();
  const [save, isSaving] = useOnce(async () => {
    setError(undefined);
    const { data } = await updateWallet({ organization, threshold: value === '' ? null : Number(value) });
    const [failure] = data?.walletUpdate.errors ?? [
      { message: 'The marketplace does not answer. Please try again.' },
    ];
    if (failure) setError(failure.message);
    else toasts.done('Saved');
  });
  return (
    <form
      className="panel row"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label="Warn me below"
        type="number"
        min={0}
        value={value}
        onChange={({ target }) => setValue(target.value)}
        error={error}
        hint="Credits; empty for never."
      />
      <button type="submit" className="button" disabled={isSaving}>
        Save
      </button>
    </form>
  );
}
