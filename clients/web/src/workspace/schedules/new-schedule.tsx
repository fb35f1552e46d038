import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { v7 as newId } from 'uuid';
import { graphql } from '../../../generated/gql.ts';
import { useEnvironment } from '../../app/environment.tsx';
import { SelectField, TextArea, TextField } from '../../design/forms/field.tsx';
import { FormNotice } from '../../design/forms/form-notice.tsx';
import { useAction } from '../../graph/use-action.ts';
import { rhythms } from './rhythms.ts';

const create = graphql(`
  mutation ScheduleCreate($input: RunScheduleCreateInput!) {
    runScheduleCreate(input: $input) {
      schedule {
        id
        instance {
          id
          schedules {
            id
            name
            cron
            timeZone
            input
            budget
            isEnabled
            nextAt
            lastSkipped
            lastRun {
              id
              state
              createdAt
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

const fields = ['name', 'cron', 'timeZone', 'input', 'budget'];
const OWN = '';

/** What is asked again and again, and when. */
export function NewSchedule({ instance }: { instance: string }) {
  const { timeZone } = useEnvironment();
  const [, createSchedule] = useMutation(create);
  const [rhythm, setRhythm] = useState<string>(rhythms[0][0]);
  const [id, setId] = useState(() => newId());
  const { run, isRunning, errors } = useAction(fields, async (form: HTMLFormElement) => {
    const given = new FormData(form);
    const text = (name: string): string => String(given.get(name) ?? '').trim();
    const { data } = await createSchedule({
      input: {
        id,
        instance,
        name: text('name'),
        cron: rhythm === OWN ? text('cron') : rhythm,
        timeZone: text('timeZone'),
        input: { text: text('input') },
        budget: Number(text('budget')) || undefined,
      },
    });
    const { schedule, errors: mistakes } = data?.runScheduleCreate ?? {};
    if (schedule) {
      setId(newId());
      form.reset();
    }
    return mistakes;
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
      <h2>Ask by the clock</h2>
      <div className="field-row">
        <TextField label="Name" name="name" maxLength={200} error={errors.fields['name']} required />
        <SelectField
          label="When"
          name="rhythm"
          options={[...rhythms, [OWN, 'Otherwise']]}
          value={rhythm}
          onChange={({ target }) => setRhythm(target.value)}
          error={rhythm === OWN ? undefined : errors.fields['cron']}
        />
      </div>
      {rhythm === OWN && (
        <TextField
          label="Cron"
          name="cron"
          placeholder="30 7 * * 1-5"
          hint="Minute, hour, day of the month, month, day of the week."
          error={errors.fields['cron']}
          required
        />
      )}
      <TextArea
        label="What to ask"
        name="input"
        rows={3}
        maxLength={32_000}
        error={errors.fields['input']}
        required
      />
      <div className="field-row">
        <TextField
          label="By the clocks of"
          name="timeZone"
          key={timeZone}
          defaultValue={timeZone}
          error={errors.fields['timeZone']}
        />
        <TextField
          label="At most so many credits each time"
          name="budget"
          type="number"
          min={1}
          placeholder="10"
          error={errors.fields['budget']}
        />
      </div>
      <FormNotice errors={errors.rest} />
      <p className="actions">
        <button type="submit" className="button button-primary" disabled={isRunning}>
          Begin
        </button>
      </p>
    </form>
  );
}
