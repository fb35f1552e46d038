import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { v7 as newId } from 'uuid';
import { graphql } from '../../generated/gql.ts';
import type { OfferingCategory } from '../../generated/graphql.ts';
import { SelectField, TextArea, TextField } from '../design/forms/field.tsx';
import { FormNotice } from '../design/forms/form-notice.tsx';
import { useAction } from '../graph/use-action.ts';

const create = graphql(`
  mutation OfferingCreate($input: OfferingCreateInput!) {
    offeringCreate(input: $input) {
      offering {
        id
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

const categories = [
  ['AGENT', 'Agent'],
  ['APP', 'App'],
  ['ASSISTANT', 'Assistant'],
  ['AUTOMATION', 'Automation'],
] as const;

/** The first step of something new to sell. */
export function NewOffering({ publisher }: { publisher: string }) {
  const navigate = useNavigate();
  const [, createOffering] = useMutation(create);
  // Of this draft: sent again after a lost answer, it is the same one.
  const [id] = useState(() => newId());
  const { run, isRunning, errors } = useAction(
    ['name', 'description', 'category'],
    async (form: FormData) => {
      const { data } = await createOffering({
        input: {
          id,
          publisher,
          name: String(form.get('name')),
          description: String(form.get('description')),
          category: form.get('category') as OfferingCategory,
        },
      });
      return data?.offeringCreate.errors;
    },
    () => void navigate(`offerings/${id}`),
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
      <h2>Something new to sell</h2>
      <div className="field-row">
        <TextField label="Name" name="name" maxLength={100} error={errors.fields['name']} required />
        <SelectField
          label="Category"
          name="category"
          options={categories}
          error={errors.fields['category']}
        />
      </div>
      <TextArea
        label="What it does for its buyers"
        name="description"
        maxLength={10_000}
        rows={3}
        error={errors.fields['description']}
        required
      />
      <FormNotice errors={errors.rest} />
      <p className="actions">
        <button type="submit" className="button button-primary" disabled={isRunning}>
          Begin a draft
        </button>
      </p>
    </form>
  );
}
