import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { v7 as newId } from 'uuid';
import { graphql } from '../../generated/gql.ts';
import { useEnvironment } from '../app/environment.tsx';
import { formatMoney } from '../design/values/amounts.tsx';
import { useConfirm } from '../design/feedback/confirm.tsx';
import { TextField } from '../design/forms/field.tsx';
import { FormNotice } from '../design/forms/form-notice.tsx';
import { useToasts } from '../design/feedback/toasts.tsx';
import { useAction } from '../graph/use-action.ts';
import { useOnce } from '../graph/use-once.ts';

const create = graphql(`
  mutation PayoutCreate($input: PayoutCreateInput!) {
    payoutCreate(input: $input) {
      payout {
        id
        organization {
          id
          earningsBalances {
            currency
            pending
            available
            inPayout
            paidOut
          }
          payouts(first: 20) {
            edges {
              node {
                id
                state
                failure
                createdAt
                paidAt
                amount {
                  amount
                  currency
                }
              }
            }
          }
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

interface PayoutFormProps {
  organization: string;
  currency: string;
  available: number;
}

/** Pays out what is available, or less: once, however often the button is pressed. */
export function PayoutForm({ organization, currency, available }: PayoutFormProps) {
  const [, createPayout] = useMutation(create);
  // Of this payout: asked for again after a lost answer, it is the same one.
  const [id, setId] = useState(() => newId());
  const toasts = useToasts();
  const confirm = useConfirm();
  const { locale } = useEnvironment();
  const { run, isRunning, errors } = useAction(
    ['amount'],
    async (amount: string) => {
      const { data } = await createPayout({
        input: { id, organization, currency, ...(amount !== '' && { amount }) },
      });
      return data?.payoutCreate.errors;
    },
    () => {
      setId(newId());
      toasts.done('It is on its way');
    },
  );
  const [ask, isAsking] = useOnce(async (amount: string) => {
    const yes = await confirm({
      title: `Pay out ${formatMoney({ amount: amount === '' ? available : Number(amount), currency }, locale)}?`,
      text: 'It goes to your bank by the payment provider, and cannot be called back.',
      yes: 'Pay it out',
    });
    if (yes) await run(amount);
  });
  return (
    <form
      className="panel row"
      noValidate
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void ask(String(new FormData(event.currentTarget).get('amount')).trim());
      }}
    >
      <TextField
        label={`Pay out, in ${currency}`}
        name="amount"
        type="number"
        min={0}
        step="0.01"
        hint="Empty: all that is available."
        error={errors.fields['amount']}
      />
      <FormNotice errors={errors.rest} />
      <button
        type="submit"
        className="button button-primary"
        disabled={isAsking || isRunning || available <= 0}
      >
        Pay it out
      </button>
    </form>
  );
}
