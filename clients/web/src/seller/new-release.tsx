import { useState, type FormEvent } from 'react';
import { useClient, useMutation } from 'urql';
import { v7 as newId } from 'uuid';
import { graphql } from '../../generated/gql.ts';
import { Field, TextField } from '../design/forms/field.tsx';
import { FormNotice } from '../design/forms/form-notice.tsx';
import { useToasts } from '../design/feedback/toasts.tsx';
import { useAction } from '../graph/use-action.ts';
import { FlowDrawing, type FlowMistake } from './flow-drawing.tsx';

const create = graphql(`
  mutation ReleaseCreate($input: OfferingVersionCreateInput!) {
    offeringVersionCreate(input: $input) {
      version {
        id
        offering {
          id
          currentVersion {
            id
          }
          versions(first: 20) {
            edges {
              node {
                id
                ...ReleaseRow
              }
            }
          }
        }
      }
      flowErrors {
        path
        component
        message
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

const check = graphql(`
  query FlowCheck($definition: JSON!) {
    flowCheck(definition: $definition) {
      isRunnable
      mistakes {
        path
        component
        message
      }
    }
  }
`);

const fields = ['definition', 'releaseNotes', 'perRun', 'perThousandOutputTokens'];

/** A release from a Langflow export; every mistake in it is shown at the node that it is in. */
export function NewRelease({ offering }: { offering: string }) {
  const client = useClient();
  const [, createRelease] = useMutation(create);
  const [definition, setDefinition] = useState<unknown>();
  const [unreadable, setUnreadable] = useState<string>();
  const [mistakes, setMistakes] = useState<readonly FlowMistake[]>([]);
  const take = async (file: File | undefined): Promise<void> => {
    setMistakes([]);
    setDefinition(undefined);
    setUnreadable(undefined);
    if (!file) return;
    let read: unknown;
    try {
      read = JSON.parse(await file.text());
    } catch {
      return setUnreadable('This file is no JSON. Export the flow from Langflow once more.');
    }
    setDefinition(read);
    const { data } = await client.query(check, { definition: read }).toPromise();
    setMistakes(data?.flowCheck.mistakes ?? []);
  };
  const toasts = useToasts();
  // Of this release: sent again after a lost answer, it is the same one.
  const [id, setId] = useState(() => newId());
  const { run, isRunning, errors } = useAction(fields, async (form: HTMLFormElement) => {
    const given = new FormData(form);
    const number = (name: string): number => Number(given.get(name)) || 0;
    const { data } = await createRelease({
      input: {
        id,
        offering,
        definition,
        releaseNotes: String(given.get('releaseNotes') ?? '') || null,
        pricing: { perRun: number('perRun'), perThousandOutputTokens: number('perThousandOutputTokens') },
      },
    });
    setMistakes(data?.offeringVersionCreate.flowErrors ?? []);
    if (data?.offeringVersionCreate.errors.length === 0) {
      form.reset();
      setDefinition(undefined);
      setId(newId());
      toasts.done('It is released');
    }
    return data?.offeringVersionCreate.errors;
  });
  return (
    <form
      className="panel"
      noValidate
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void run(event.currentTarget);
      }}
    >
      <h2>Another release</h2>
      <Field
        label="Langflow export"
        hint="A .json file. Keys in it are not kept."
        error={unreadable ?? errors.fields['definition']}
      >
        {(tied) => (
          <input
            {...tied}
            className="input"
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => void take(target.files?.[0])}
          />
        )}
      </Field>
      {definition !== undefined && <FlowDrawing definition={definition} mistakes={mistakes} />}
      <div className="field-row">
        <TextField
          label="Credits for each run"
          name="perRun"
          type="number"
          min={0}
          step="any"
          defaultValue={1}
          error={errors.fields['perRun']}
        />
        <TextField
          label="Credits for 1,000 tokens written"
          name="perThousandOutputTokens"
          type="number"
          min={0}
          step="any"
          defaultValue={1}
          error={errors.fields['perThousandOutputTokens']}
        />
      </div>
      <TextField label="What is new in it" name="releaseNotes" error={errors.fields['releaseNotes']} />
      <FormNotice errors={errors.rest} />
      <p className="actions">
        <button type="submit" className="button" disabled={isRunning || definition === undefined}>
          Release it
        </button>
      </p>
    </form>
  );
}
