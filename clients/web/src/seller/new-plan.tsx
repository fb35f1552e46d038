import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { v7 as newId } from 'uuid';
import { graphql } from '../../generated/gql.ts';
import type { PlanInterval } from '../../generated/graphql.ts';
import { SelectField, TextField } from '../design/forms/field.tsx';
import { FormNotice } from '../design/forms/form-notice.tsx';
import { useToasts } from '../design/feedback/toasts.tsx';
import { useAction } from '../graph/use-action.ts';
import { CHANNEL } from '../shop/channel.ts';
import { limitNames, limitsOf, PlanLimitFields } from './plan-limits.tsx';

const create = graphql(`
  mutation PlanCreate($input: PlanCreateInput!) {
    planCreate(input: $input) {
      plan {
        id
        offering {
          id
          plans {
            id
            archivedAt
            prices {
              channel
            }
            ...PlanRow
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

const intervals = [
  ['ONCE', 'Paid once'],
  ['MONTH', 'Every month'],
  ['YEAR', 'Every year'],
] as const;

export function NewPlan({ offering }: { offering: string }) {
  const [, createPlan] = useMutation(create);
  const toasts = useToasts();
  // Of this plan: sent again after a lost answer, it is the same one.
  const [id, setId] = useState(() => newId());
  const { run, isRunning, errors } = useAction(
    ['name', 'amount', 'includedCredits', 'interval', ...limitNames],
    async (form: HTMLFormElement) => {
      const given = new FormData(form);
      const name = String(given.get('name'));
      const { data } = await createPlan({
        input: {
          id,
          offering,
          name,
          interval: given.get('interval') as PlanInterval,
          prices: [{ channel: CHANNEL, amount: Number(given.get('amount')) }],
          includedCredits: Number(given.get('includedCredits')) || 0,
          limits: limitsOf(given),
        },
      });
      if (data?.planCreate.errors.length === 0) {
        form.reset();
        setId(newId());
        toasts.done(`${name} is a plan now`);
      }
      return data?.planCreate.errors;
    },
  );
  return (
    <form
      className="panel"
      aria-label="Another plan"
      noValidate
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void run(event.currentTarget);
      }}
    >
      <h2>Another plan</h2>
      <div className="field-row">
        <TextField label="Name" name="name" maxLength={100} error={errors.fields['name']} required />
        <SelectField
          label="How it is paid"
          name="interval"
          options={intervals}
          error={errors.fields['interval']}
        />
      </div>
      <div className="field-row">
        <TextField
          label="Price"
          name="amount"
          type="number"
          min={0}
          step="0.01"
          hint="In the shop’s currency."
          error={errors.fields['amount']}
          required
        />
        <TextField
          label="Credits included"
          name="includedCredits"
          type="number"
          min={0}
          defaultValue={0}
          error={errors.fields['includedCredits']}
        />
      </div>
      <details open={limitNames.some((name) => name in errors.fields) || undefined}>
        <summary>How far it goes</summary>
        <PlanLimitFields errors={errors.fields} />
      </details>
      <FormNotice errors={errors.rest} />
      <p className="actions">
        <button type="submit" className="button" disabled={isRunning}>
          Add the plan
        </button>
      </p>
    </form>
  );
}
