import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import type { Tone } from '../../../generated/graphql.ts';
import { SelectField, TextArea, TextField } from '../../design/forms/field.tsx';
import { noErrors, sortErrors, unreachable, type FormErrors } from '../../design/forms/form-errors.ts';
import { FormNotice } from '../../design/forms/form-notice.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { useOnce } from '../../graph/use-once.ts';
import { EndAgent } from '../agent/end-agent.tsx';
import { colorOf, WidgetPreview } from '../widget/widget-preview.tsx';

const document = graphql(`
  query AgentSettings($id: ID!) {
    instance(id: $id) {
      id
      name
      state
      settings {
        displayName
        greeting
        persona
        tone
        branding
      }
    }
  }
`);

const update = graphql(`
  mutation AgentUpdate($id: ID!, $input: InstanceUpdateInput!) {
    instanceUpdate(id: $id, input: $input) {
      instance {
        id
        name
        settings {
          displayName
          greeting
          persona
          tone
          branding
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

export const query = pageQuery({
  document,
  variables: ({ params }) => ({ id: params['agent'] ?? '' }),
  found: ({ instance }) => Boolean(instance),
  fresh: true,
});

const fields = ['name', 'displayName', 'greeting', 'persona', 'tone', 'branding'];
const tones = [
  ['', 'As it comes'],
  ['PROFESSIONAL', 'Professional'],
  ['FRIENDLY', 'Friendly'],
  ['CASUAL', 'Casual'],
] as const;

export default function SettingsPage() {
  const { instance } = query.useData();
  const [, updateAgent] = useMutation(update);
  const [errors, setErrors] = useState<FormErrors>(noErrors);
  const toasts = useToasts();
  const settings = instance?.settings;
  const [draft, setDraft] = useState({
    name: instance?.name ?? '',
    displayName: settings?.displayName ?? '',
    greeting: settings?.greeting ?? '',
    persona: settings?.persona ?? '',
    tone: settings?.tone ?? '',
    color: colorOf(settings?.branding),
  });
  const [save, isSaving] = useOnce(async () => {
    if (!instance) return;
    setErrors(noErrors);
    const { data } = await updateAgent({
      id: instance.id,
      input: {
        name: draft.name,
        displayName: draft.displayName || null,
        greeting: draft.greeting || null,
        persona: draft.persona || null,
        tone: (draft.tone || null) as Tone | null,
        branding: { ...(settings?.branding as object | null), color: draft.color },
      },
    });
    const mistakes = data?.instanceUpdate.errors;
    if (!mistakes) return setErrors(unreachable);
    if (mistakes.length > 0) return setErrors(sortErrors(mistakes, fields));
    toasts.done('Saved. Runs from now on speak like this.');
  });
  if (!instance) return null;
  const bind = (name: keyof typeof draft) => ({
    name,
    value: draft[name],
    error: errors.fields[name],
    onChange: ({ target }: { target: { value: string } }) =>
      setDraft((now) => ({ ...now, [name]: target.value })),
  });
  return (
    <div className="split">
      <div className="stack">
        <form
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            void save();
          }}
          noValidate
        >
          <fieldset className="panel" disabled={isSaving}>
            <legend>Who it is</legend>
            <TextField label="Name in your workspace" maxLength={100} required {...bind('name')} />
            <TextField
              label="Name that it shows"
              maxLength={100}
              hint="In the widget, for example."
              {...bind('displayName')}
            />
            <TextArea
              label="Greeting"
              maxLength={1_000}
              rows={2}
              hint="Said before anybody asks something."
              {...bind('greeting')}
            />
            <TextArea
              label="Persona"
              maxLength={4_000}
              rows={5}
              hint="What it should know about itself and its task."
              {...bind('persona')}
            />
            <SelectField label="Tone" options={tones} {...bind('tone')} />
            <TextField label="Colour" type="color" {...bind('color')} error={errors.fields['branding']} />
            <FormNotice errors={errors.rest} />
            <p className="actions">
              <button type="submit" className="button button-primary" disabled={isSaving}>
                Save
              </button>
            </p>
          </fieldset>
        </form>
        <EndAgent id={instance.id} name={instance.name} state={instance.state} />
      </div>
      <WidgetPreview name={draft.displayName || draft.name} greeting={draft.greeting} color={draft.color} />
    </div>
  );
}
