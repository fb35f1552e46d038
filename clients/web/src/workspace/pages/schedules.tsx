import { useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { Time } from '../../design/values/amounts.tsx';
import { useConfirm } from '../../design/feedback/confirm.tsx';
import { Notice } from '../../design/feedback/notice.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { NewSchedule } from '../schedules/new-schedule.tsx';
import { rhythms } from '../schedules/rhythms.ts';
import { textOf } from '../console/run-text.ts';

const document = graphql(`
  query AgentSchedules($id: ID!) {
    instance(id: $id) {
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
`);

const update = graphql(`
  mutation ScheduleUpdate($id: ID!, $isEnabled: Boolean!) {
    runScheduleUpdate(id: $id, input: { isEnabled: $isEnabled }) {
      schedule {
        id
        isEnabled
        nextAt
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

const remove = graphql(`
  mutation ScheduleDelete($id: ID!) {
    runScheduleDelete(id: $id) {
      schedule {
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

export const query = pageQuery({
  document,
  variables: ({ params }) => ({ id: params['agent'] ?? '' }),
  found: ({ instance }) => Boolean(instance),
  fresh: true,
});

export default function SchedulesPage() {
  const { instance } = query.useData();
  const [, updateSchedule] = useMutation(update);
  const [, removeSchedule] = useMutation(remove);
  const confirm = useConfirm();
  const toasts = useToasts();
  if (!instance) return null;
  const flip = async (id: string, isEnabled: boolean): Promise<void> => {
    const { data } = await updateSchedule({ id, isEnabled });
    const [failure] = data?.runScheduleUpdate.errors ?? [{ message: 'Please try again.' }];
    if (failure) toasts.failed('Nothing has changed', failure.message);
  };
  const take = async (id: string, name: string): Promise<void> => {
    const yes = await confirm({
      title: `Delete ${name}?`,
      text: 'It runs no more. What it ran stays.',
      yes: 'Delete it',
      isDangerous: true,
    });
    if (!yes) return;
    const { data } = await removeSchedule({ id });
    const [failure] = data?.runScheduleDelete.errors ?? [{ message: 'Please try again.' }];
    if (failure) toasts.failed('It goes on', failure.message);
    else toasts.done(`${name} is gone`);
  };
  return (
    <div className="stack">
      {instance.schedules.length === 0 ? (
        <Notice title="Nothing is asked by the clock" icon="clock" isPart>
          <p>A report each morning, a check each hour: what you write here is asked again and again.</p>
        </Notice>
      ) : (
        <section className="panel">
          <h2>By the clock</h2>
          <ul className="rows">
            {instance.schedules.map((schedule) => (
              <li key={schedule.id} className="row">
                <div>
                  <strong>{schedule.name}</strong> <Rhythm cron={schedule.cron} />{' '}
                  <span className="faint small">{schedule.timeZone}</span>
                  <p className="small">{textOf(schedule.input)}</p>
                  <p className="faint small">
                    {schedule.nextAt ? (
                      <>
                        next <Time at={schedule.nextAt} />
                      </>
                    ) : (
                      'not now'
                    )}
                    {schedule.lastRun && (
                      <>
                        , last <Time at={schedule.lastRun.createdAt} /> (
                        {schedule.lastRun.state.toLowerCase()})
                      </>
                    )}
                  </p>
                  {schedule.lastSkipped && (
                    <p className="field-error">The last time was left out: {schedule.lastSkipped}</p>
                  )}
                </div>
                <span className="row-end">
                  <button
                    type="button"
                    role="switch"
                    className="switch"
                    aria-checked={schedule.isEnabled}
                    aria-label={schedule.name}
                    onClick={() => void flip(schedule.id, !schedule.isEnabled)}
                  >
                    {schedule.isEnabled ? 'On' : 'Off'}
                  </button>
                  <button
                    type="button"
                    className="button button-small"
                    onClick={() => void take(schedule.id, schedule.name)}
                  >
                    Delete<span className="visually-hidden"> {schedule.name}</span>
                  </button>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <NewSchedule instance={instance.id} />
    </div>
  );
}

/** In words, where it is one of those that are offered. */
function Rhythm({ cron }: { cron: string }) {
  const [, words] = rhythms.find(([known]) => known === cron) ?? [];
  return words === undefined ? <code>{cron}</code> : words.toLowerCase();
}
