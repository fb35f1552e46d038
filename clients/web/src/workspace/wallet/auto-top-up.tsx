import type { FormEvent } from 'react';
import { useMutation } from 'urql';
import { readFragment, type FragmentType } from '../../../generated/fragment-masking.ts';
import { graphql } from '../../../generated/gql.ts';
import { Money } from '../../design/values/amounts.tsx';
import { SelectField, TextField } from '../../design/forms/field.tsx';
import { FormNotice } from '../../design/forms/form-notice.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { useAction } from '../../graph/use-action.ts';

const autoTopUp = graphql(`
  fragment AutoTopUp on Organization {
    id
    autoTopUp {
      belowCredits
      failure
      pack {
        id
      }
      monthlyLimit {
        amount
        currency
      }
      spentThisMonth {
        amount
        currency
      }
    }
  }
`);

const update = graphql(`
  mutation AutoTopUpUpdate($organization: ID!, $input: AutoTopUpInput) {
    autoTopUpUpdate(organization: $organization, input: $input) {
      autoTopUp {
        belowCredits
        failure
        pack {
          id
        }
        monthlyLimit {
          amount
          currency
        }
        spentThisMonth {
          amount
          currency
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

interface AutoTopUpProps {
  organization: FragmentType<typeof autoTopUp>;
  packs: readonly { id: string; credits: number; name: string }[];
}

/** Buys a pack by itself when few credits are left. */
export function AutoTopUp({ organization: data, packs }: AutoTopUpProps) {
  const { id, autoTopUp: current } = readFragment(autoTopUp, data);
  const [, updateTopUp] = useMutation(update);
  const toasts = useToasts();
  const { run, isRunning, errors } = useAction(
    ['pack', 'belowCredits', 'monthlyLimit'],
    async (form: FormData | null) => {
      const { data: answer } = await updateTopUp({
        organization: id,
        input: form && {
          pack: String(form.get('pack')),
          belowCredits: Number(form.get('belowCredits')),
          monthlyLimit: String(form.get('monthlyLimit')),
        },
      });
      return answer?.autoTopUpUpdate.errors;
    },
    () => toasts.done('Saved'),
  );
  if (packs.length === 0) return null;
  return (
    <form
      className="panel"
      noValidate
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void run(new FormData(event.currentTarget));
      }}
    >
      <h2>
        Automatic top-up{' '}
        <span className={current ? 'badge badge-good' : 'badge'}>{current ? 'on' : 'off'}</span>
      </h2>
      {current && (
        <p className="faint small">
          <Money value={current.spentThisMonth} /> of at most <Money value={current.monthlyLimit} /> spent
          this month.
        </p>
      )}
      {current?.failure && <p className="field-error">The last one failed: {current.failure}</p>}
      <div className="field-row">
        <SelectField
          label="What to buy"
          name="pack"
          options={packs.map((pack) => [pack.id, `${pack.credits} credits, ${pack.name}`] as const)}
          defaultValue={current?.pack.id}
          error={errors.fields['pack']}
        />
        <TextField
          label="When fewer are available than"
          name="belowCredits"
          type="number"
          min={1}
          defaultValue={current?.belowCredits ?? 50}
          error={errors.fields['belowCredits']}
        />
        <TextField
          label="At most so much a month"
          name="monthlyLimit"
          type="number"
          min={0}
          step="0.01"
          defaultValue={current?.monthlyLimit.amount ?? 100}
          error={errors.fields['monthlyLimit']}
        />
      </div>
      <FormNotice errors={errors.rest} />
      <p className="actions">
        <button type="submit" className="button" disabled={isRunning}>
          {current ? 'Change it' : 'Turn it on'}
        </button>
        {current && (
          <button type="button" className="button" disabled={isRunning} onClick={() => void run(null)}>
            Turn it off
          </button>
        )}
      </p>
    </form>
  );
}
