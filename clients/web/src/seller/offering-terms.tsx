import type { FormEvent } from 'react';
import { useMutation } from 'urql';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { TextArea, TextField } from '../design/forms/field.tsx';
import { FormNotice } from '../design/forms/form-notice.tsx';
import { useToasts } from '../design/feedback/toasts.tsx';
import { useAction } from '../graph/use-action.ts';

const offeringTerms = graphql(`
  fragment OfferingTerms on Offering {
    id
    name
    description
    trial {
      enabled
      credits
      days
    }
  }
`);

const update = graphql(`
  mutation OfferingUpdate($id: ID!, $input: OfferingUpdateInput!) {
    offeringUpdate(id: $id, input: $input) {
      offering {
        id
        state
        ...OfferingTerms
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

const fields = ['name', 'description', 'credits', 'days', 'enabled'];

/** What stands in the shop about it, and what a trial gives. */
export function OfferingTerms({ offering }: { offering: FragmentType<typeof offeringTerms> }) {
  const { id, name, description, trial } = readFragment(offeringTerms, offering);
  const [, updateOffering] = useMutation(update);
  const toasts = useToasts();
  const { run, isRunning, errors } = useAction(
    fields,
    async (form: FormData) => {
      const { data } = await updateOffering({
        id,
        input: {
          name: String(form.get('name')),
          description: String(form.get('description')),
          trial: {
            enabled: form.get('enabled') === 'on',
            credits: Number(form.get('credits')) || undefined,
            days: Number(form.get('days')) || undefined,
          },
        },
      });
      return data?.offeringUpdate.errors;
    },
    () => toasts.done('Saved'),
  );
  return (
    <details className="panel">
      <summary className="panel-summary">What stands in the shop, and its trial</summary>
      <form
        noValidate
        onSubmit={(event: FormEvent<HTMLFormElement>) => {
          event.preventDefault();
          void run(new FormData(event.currentTarget));
        }}
      >
        <TextField
          label="Its name"
          name="name"
          defaultValue={name}
          maxLength={100}
          error={errors.fields['name']}
        />
        <TextArea
          label="Its description"
          name="description"
          defaultValue={description}
          maxLength={10_000}
          rows={4}
          error={errors.fields['description']}
        />
        <label className="check">
          <input type="checkbox" name="enabled" defaultChecked={trial.enabled} />
          It can be tried for nothing
        </label>
        <div className="field-row">
          <TextField
            label="Credits of a trial"
            name="credits"
            type="number"
            min={1}
            defaultValue={trial.credits || 50}
            error={errors.fields['credits']}
          />
          <TextField
            label="Days of a trial"
            name="days"
            type="number"
            min={1}
            defaultValue={trial.days || 14}
            error={errors.fields['days']}
          />
        </div>
        <FormNotice errors={errors.rest} />
        <p className="actions">
          <button type="submit" className="button" disabled={isRunning}>
            Save
          </button>
        </p>
      </form>
    </details>
  );
}
