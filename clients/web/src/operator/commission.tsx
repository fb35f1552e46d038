import type { FormEvent } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../generated/gql.ts';
import { TextField } from '../design/forms/field.tsx';
import { FormNotice } from '../design/forms/form-notice.tsx';
import { useToasts } from '../design/feedback/toasts.tsx';
import { useAction } from '../graph/use-action.ts';

const update = graphql(`
  mutation CommissionUpdate($input: CommissionUpdateInput!) {
    commissionUpdate(input: $input) {
      percent
      errors {
        field
        message
        code
      }
    }
  }
`);

interface CommissionProps {
  title: string;
  /** A seller's; of all who have none of their own when left out. */
  organization?: string;
  percent?: number | null;
}

/** The marketplace's part of what is earned from now on. */
export function Commission({ title, organization, percent }: CommissionProps) {
  const [, updateCommission] = useMutation(update);
  const toasts = useToasts();
  const { run, isRunning, errors } = useAction(
    ['percent'],
    async (form: FormData) => {
      const { data } = await updateCommission({
        input: { organization, percent: String(form.get('percent')) },
      });
      return data?.commissionUpdate.errors;
    },
    () => toasts.done('It counts for what is earned from now on'),
  );
  return (
    <form
      className={organization ? 'row' : 'panel row'}
      noValidate
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void run(new FormData(event.currentTarget));
      }}
    >
      <TextField
        label={`${title}, in percent`}
        name="percent"
        type="number"
        min={0}
        max={100}
        step="0.01"
        defaultValue={percent ?? ''}
        hint={organization ? undefined : 'For sellers without one of their own.'}
        error={errors.fields['percent']}
        required
      />
      <FormNotice errors={errors.rest} />
      <button type="submit" className="button" disabled={isRunning}>
        Set it
      </button>
    </form>
  );
}
