import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { v7 as newId } from 'uuid';
import { graphql } from '../../../generated/gql.ts';
import type { ApiKeyScope } from '../../../generated/graphql.ts';
import { SelectField, TextField } from '../../design/forms/field.tsx';
import { noErrors, sortErrors, unreachable, type FormErrors } from '../../design/forms/form-errors.ts';
import { FormNotice } from '../../design/forms/form-notice.tsx';
import { useOnce } from '../../graph/use-once.ts';

const create = graphql(`
  mutation KeyCreate($input: ApiKeyCreateInput!) {
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

const kinds = [
  ['INVOKE', 'For a program: starts and follows runs'],
  ['READ', 'For a program: reads what this agent did'],
  ['ADMIN', 'For a program: also changes its settings'],
  ['WIDGET', 'For a web page: starts and follows runs, for everybody to read'],
] as const;

const fields = ['name', 'origins', 'requestsPerMinute', 'budgetPerDay', 'scopes'];

interface NewKeyProps {
  instance: string;
  onMade(secret: string, isWidget: boolean): void;
}

export function NewKey({ instance, onMade }: NewKeyProps) {
  const [, createKey] = useMutation(create);
  const [kind, setKind] = useState<string>('INVOKE');
  const [errors, setErrors] = useState<FormErrors>(noErrors);
  // Of this key: sent again after a lost answer, it is the same one.
  const [id, setId] = useState(() => newId());
  const isWidget = kind === 'WIDGET';
  const [make, isMaking] = useOnce(async (form: HTMLFormElement) => {
    const given = new FormData(form);
    const text = (name: string): string => String(given.get(name) ?? '').trim();
    const number = (name: string): number | undefined => Number(text(name)) || undefined;
    setErrors(noErrors);
    const { data } = await createKey({
      input: {
        id,
        instance,
        name: text('name'),
        ...(isWidget
          ? {
              kind: 'WIDGET' as const,
              origins: text('origins')
                .split(/[\s,]+/)
                .filter(Boolean),
              scopes: ['INVOKE'],
            }
          : { scopes: [kind as ApiKeyScope] }),
        requestsPerMinute: number('requestsPerMinute'),
        budgetPerDay: number('budgetPerDay'),
      },
    });
    const { secret, errors: mistakes } = data?.apiKeyCreate ?? {};
    if (!mistakes) return setErrors(unreachable);
    if (!secret) return setErrors(sortErrors(mistakes, fields));
    form.reset();
    setId(newId());
    onMade(secret, isWidget);
    document.getElementById('main')?.scrollIntoView();
  });
  return (
    <form
      className="panel"
      noValidate
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void make(event.currentTarget);
      }}
    >
      <h2>A new key</h2>
      <div className="field-row">
        <TextField label="Name" name="name" maxLength={100} error={errors.fields['name']} required />
        <SelectField
          label="What for"
          name="kind"
          options={kinds}
          value={kind}
          onChange={({ target }) => setKind(target.value)}
          error={errors.fields['scopes']}
        />
      </div>
      {isWidget && (
        <TextField
          label="Origins"
          name="origins"
          placeholder="https://shop.example"
          hint="Of the web pages that show it, with spaces between."
          error={errors.fields['origins']}
          required
        />
      )}
      <div className="field-row">
        <TextField
          label="Requests a minute"
          name="requestsPerMinute"
          type="number"
          min={1}
          hint="Empty: what the plan allows."
          error={errors.fields['requestsPerMinute']}
        />
        <TextField
          label="Credits a day"
          name="budgetPerDay"
          type="number"
          min={1}
          hint="Empty: what the wallet has."
          error={errors.fields['budgetPerDay']}
        />
      </div>
      <FormNotice errors={errors.rest} />
      <p className="actions">
        <button type="submit" className="button button-primary" disabled={isMaking}>
          Make the key
        </button>
      </p>
    </form>
  );
}
