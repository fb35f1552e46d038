import type { PlanLimitsInput, PlanRowFragment } from '../../generated/graphql.ts';
import { TextField } from '../design/forms/field.tsx';

const BYTES_PER_MEGABYTE = 1_000_000;

/** As the graph names them, so that what it refuses stands beside its field. */
export const limitNames = [
  'requestsPerDay',
  'requestsPerMinute',
  'concurrentRuns',
  'documents',
  'documentBytes',
] as const;

type Limits = PlanRowFragment['limits'];

/** How far a plan goes, each that is limited. */
export const limitsInWords = (limits: Limits): [count: number, what: string][] =>
  (
    [
      [limits.requestsPerDay, 'runs a day'],
      [limits.requestsPerMinute, 'runs a minute'],
      [limits.concurrentRuns, 'runs at a time'],
      [limits.documents, 'documents'],
      [limits.documentBytes && limits.documentBytes / BYTES_PER_MEGABYTE, 'MB of documents'],
    ] as const
  ).flatMap(([count, what]) => (count ? [[count, what]] : []));

/** What was filled in; what is empty is no limit. */
export function limitsOf(form: FormData): PlanLimitsInput {
  const number = (field: string): number | null => {
    const text = String(form.get(field) ?? '').trim();
    return text === '' ? null : Number(text);
  };
  const megabytes = number('documentBytes');
  return {
    requestsPerDay: number('requestsPerDay'),
    requestsPerMinute: number('requestsPerMinute'),
    concurrentRuns: number('concurrentRuns'),
    documents: number('documents'),
    documentBytes: megabytes === null ? null : Math.round(megabytes * BYTES_PER_MEGABYTE),
  };
}

interface PlanLimitFieldsProps {
  limits?: Limits;
  errors: Readonly<Record<string, string>>;
}

export function PlanLimitFields({ limits, errors }: PlanLimitFieldsProps) {
  return (
    <>
      <div className="field-row">
        {(
          [
            ['requestsPerDay', 'Runs a day'],
            ['requestsPerMinute', 'Runs a minute'],
            ['concurrentRuns', 'Runs at a time'],
          ] as const
        ).map(([field, label]) => (
          <TextField
            key={field}
            label={label}
            name={field}
            type="number"
            min={1}
            defaultValue={limits?.[field] ?? ''}
            hint="Empty: no limit."
            error={errors[field]}
          />
        ))}
      </div>
      <div className="field-row">
        <TextField
          label="Documents"
          name="documents"
          type="number"
          min={1}
          defaultValue={limits?.documents ?? ''}
          hint="Of one agent. Empty: as many as the platform lets."
          error={errors['documents']}
        />
        <TextField
          label="Megabytes of documents"
          name="documentBytes"
          type="number"
          min={1}
          max={1_000}
          defaultValue={limits?.documentBytes ? limits.documentBytes / BYTES_PER_MEGABYTE : ''}
          hint="Together. Empty: as many as the platform lets."
          error={errors['documentBytes']}
        />
      </div>
    </>
  );
}
