import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { v7 as newId } from 'uuid';
import { graphql } from '../../generated/gql.ts';
import { TextField } from '../design/forms/field.tsx';
import { FormNotice } from '../design/forms/form-notice.tsx';
import { useToasts } from '../design/feedback/toasts.tsx';
import { useAction } from '../graph/use-action.ts';

const give = graphql(`
  mutation Give($input: CreditsGrantInput!, $after: String) {
    creditsGrant(input: $input) {
      wallet {
        id
        ...WalletTiles
        ...Grants
        ...Ledger
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

/** Gives an organization credits, or takes some away. */
export function GiveCredits({ organization }: { organization: string }) {
  const toasts = useToasts();
  const [, giveCredits] = useMutation(give);
  // Of this grant: sent again after a lost answer, it is the same one.
  const [id, setId] = useState(() => newId());
  const { run, isRunning, errors } = useAction(
    ['amount', 'reason'],
    async (form: FormData) => {
      const { data } = await giveCredits({
        input: { id, organization, amount: Number(form.get('amount')), reason: String(form.get('reason')) },
      });
      return data?.creditsGrant.errors;
    },
    () => {
      setId(newId());
      toasts.done('Given');
    },
  );
  return (
    <form
      className="panel"
      noValidate
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void run(new FormData(event.currentTarget));
      }}
    >
      <h2>Give credits</h2>
      <div className="field-row">
        <TextField
          label="Credits"
          name="amount"
          type="number"
          hint="A negative number takes some away."
          error={errors.fields['amount']}
          required
        />
        <TextField
          label="Why"
          name="reason"
          hint="The organization reads it in its ledger."
          error={errors.fields['reason']}
          required
        />
      </div>
      <FormNotice errors={errors.rest} />
      <p className="actions">
        <button type="submit" className="button" disabled={isRunning}>
          Give them
        </button>
      </p>
    </form>
  );
}
