import type { FormEvent } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../generated/gql.ts';
import { SelectField, TextArea, TextField } from '../design/forms/field.tsx';
import { FormNotice } from '../design/forms/form-notice.tsx';
import { useToasts } from '../design/feedback/toasts.tsx';
import { useAction } from '../graph/use-action.ts';
import { useCountries } from '../shop/checkout/countries.ts';

const apply = graphql(`
  mutation SellerApply($input: SellerApplyInput!) {
    sellerApply(input: $input) {
      seller {
        id
        state
        displayName
        appliedAt
        organization {
          id
          seller {
            id
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

const fields = ['displayName', 'description', 'website', 'supportEmail', 'country'];

const FIRST_COUNTRY = 'US';

export function ApplyForm({ organization, name }: { organization: string; name: string }) {
  const countries = useCountries(FIRST_COUNTRY);
  const toasts = useToasts();
  const [, sendApplication] = useMutation(apply);
  const { run, isRunning, errors } = useAction(
    fields,
    async (form: FormData) => {
      const text = (field: string): string => String(form.get(field) ?? '').trim();
      const { data } = await sendApplication({
        input: {
          organization,
          displayName: text('displayName'),
          description: text('description'),
          website: text('website') || null,
          supportEmail: text('supportEmail'),
          country: text('country'),
        },
      });
      return data?.sellerApply.errors;
    },
    () => toasts.done('Your application is on its way'),
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
      <h2>Apply to sell</h2>
      <TextField
        label="Name that buyers see"
        name="displayName"
        defaultValue={name}
        maxLength={100}
        error={errors.fields['displayName']}
        required
      />
      <TextArea
        label="What you do"
        name="description"
        maxLength={10_000}
        error={errors.fields['description']}
        required
      />
      <div className="field-row">
        <TextField
          label="E-mail address for support"
          name="supportEmail"
          type="email"
          error={errors.fields['supportEmail']}
          required
        />
        <TextField label="Web page (optional)" name="website" type="url" error={errors.fields['website']} />
      </div>
      <SelectField
        label="Country"
        name="country"
        options={countries}
        error={errors.fields['country']}
        defaultValue={FIRST_COUNTRY}
      />
      <FormNotice errors={errors.rest} />
      <p className="actions">
        <button type="submit" className="button button-primary" disabled={isRunning}>
          Send the application
        </button>
      </p>
    </form>
  );
}
