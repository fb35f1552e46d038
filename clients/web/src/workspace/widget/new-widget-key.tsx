import { useState } from 'react';
import { useMutation } from 'urql';
import { v7 as newId } from 'uuid';
import { graphql } from '../../../generated/gql.ts';
import { TextField } from '../../design/forms/field.tsx';
import { FormNotice } from '../../design/forms/form-notice.tsx';
import { useAction } from '../../graph/use-action.ts';

const create = graphql(`
  mutation WidgetKeyCreate($input: ApiKeyCreateInput!) {
    apiKeyCreate(input: $input) {
      secret
      apiKey {
        id
        instance {
          id
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

const fields = ['name', 'origins', 'requestsPerMinute', 'budgetPerDay'];

interface NewWidgetKeyProps {
  instance: string;
  onMade(secret: string): void;
}

/** A key for pages, which everybody can read: so it begins with limits. */
export function NewWidgetKey({ instance, onMade }: NewWidgetKeyProps) {
  const [, createKey] = useMutation(create);
  const [id, setId] = useState(() => newId());
  const { run, isRunning, errors } = useAction(fields, async (form: HTMLFormElement) => {
    const given = new FormData(form);
    const text = (name: string): string => String(given.get(name) ?? '').trim();
    const { data } = await createKey({
      input: {
        id,
        instance,
        kind: 'WIDGET',
        name: text('name'),
        scopes: ['INVOKE'],
        origins: text('origins')
          .split(/[\s,]+/)
          .filter(Boolean),
        requestsPerMinute: Number(text('requestsPerMinute')) || undefined,
        budgetPerDay: Number(text('budgetPerDay')) || undefined,
      },
    });
    const { secret, errors: mistakes } = data?.apiKeyCreate ?? {};
    if (secret) {
      setId(newId());
      onMade(secret);
    }
    return mistakes;
  });
  return (
    <form
      className="panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void run(event.currentTarget);
      }}
    >
      <h2>Put it on a web page</h2>
      <TextField
        label="Where it stands"
        name="origins"
        placeholder="https://shop.example https://www.shop.example"
        hint="Origins of the pages, with spaces between: scheme and host, without a path."
        error={errors.fields['origins']}
        required
      />
      <div className="field-row">
        <TextField
          label="Name of the key"
          name="name"
          defaultValue="Web page"
          maxLength={100}
          error={errors.fields['name']}
        />
        <TextField
          label="Requests a minute"
          name="requestsPerMinute"
          type="number"
          min={1}
          defaultValue={60}
          hint="Of all visitors together."
          error={errors.fields['requestsPerMinute']}
        />
        <TextField
          label="Credits a day"
          name="budgetPerDay"
          type="number"
          min={1}
          defaultValue={100}
          hint="Then it refuses until tomorrow."
          error={errors.fields['budgetPerDay']}
        />
      </div>
      <FormNotice errors={errors.rest} />
      <p className="actions">
        <button type="submit" className="button button-primary" disabled={isRunning}>
          Make the code
        </button>
      </p>
    </form>
  );
}
