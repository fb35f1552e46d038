import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { PlanRowFragment } from '../../generated/graphql.ts';
import { useEnvironment } from '../app/environment.tsx';
import { formatMoney } from '../design/values/amounts.tsx';
import { useConfirm } from '../design/feedback/confirm.tsx';
import { TextField } from '../design/forms/field.tsx';
import { FormNotice } from '../design/forms/form-notice.tsx';
import { useToasts } from '../design/feedback/toasts.tsx';
import { useAction } from '../graph/use-action.ts';
import { CHANNEL } from '../shop/channel.ts';
import { intervals } from '../shop/product/plan-interval.ts';
import { limitNames, limitsInWords, limitsOf, PlanLimitFields } from './plan-limits.tsx';

const planRow = graphql(`
  fragment PlanRow on Plan {
    id
    name
    interval
    includedCredits
    archivedAt
    limits {
      requestsPerDay
      requestsPerMinute
      concurrentRuns
      documents
      documentBytes
    }
    prices {
      channel
      amount
      currency
    }
  }
`);

const update = graphql(`
  mutation PlanUpdate($id: ID!, $input: PlanUpdateInput!) {
    planUpdate(id: $id, input: $input) {
      plan {
        id
        ...PlanRow
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

const archive = graphql(`
  mutation PlanArchive($id: ID!) {
    planArchive(id: $id) {
      plan {
        id
        archivedAt
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

const fields = ['name', 'amount', 'includedCredits', ...limitNames];

/** What it gives and how far. */
const termsOf = (
  { includedCredits, limits }: Pick<PlanRowFragment, 'includedCredits' | 'limits'>,
  locale: string,
): string[] =>
  [
    ...(includedCredits ? [[includedCredits, 'credits included'] as const] : []),
    ...limitsInWords(limits),
  ].map(([count, what]) => `${count.toLocaleString(locale)} ${what}`);

/** A plan as it is sold; open, to be changed. */
export function PlanRow({ plan: data }: { plan: FragmentType<typeof planRow> }) {
  const plan = readFragment(planRow, data);
  const { locale } = useEnvironment();
  const [isOpen, setOpen] = useState(false);
  const [, archivePlan] = useMutation(archive);
  const confirm = useConfirm();
  const toasts = useToasts();
  const take = async (): Promise<void> => {
    const yes = await confirm({
      title: `Take ${plan.name} off sale?`,
      text: 'Nobody can buy it any more; whoever has it keeps its terms. This cannot be undone.',
      yes: 'Take it off sale',
      isDangerous: true,
    });
    if (!yes) return;
    const { data: answer } = await archivePlan({ id: plan.id });
    const [failure] = answer?.planArchive.errors ?? [{ message: 'Please try again.' }];
    if (failure) toasts.failed('It is still on sale', failure.message);
    else toasts.done(`${plan.name} is off sale`);
  };
  return (
    <li>
      <div className="row">
        <span>
          <strong>{plan.name}</strong> <span className="faint small">{termsOf(plan, locale).join(', ')}</span>
        </span>
        <span className="row-end">
          <span>
            {plan.prices.map((price) => formatMoney(price, locale)).join(', ') || 'no price'}{' '}
            <span className="faint small">{intervals[plan.interval] ?? 'once'}</span>
          </span>
          <button
            type="button"
            className="button button-small"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            Change<span className="visually-hidden"> {plan.name}</span>
          </button>
          <button type="button" className="button button-small" onClick={() => void take()}>
            Archive<span className="visually-hidden"> {plan.name}</span>
          </button>
        </span>
      </div>
      {isOpen && <PlanForm plan={data} onDone={() => setOpen(false)} />}
    </li>
  );
}

function PlanForm({ plan: data, onDone }: { plan: FragmentType<typeof planRow>; onDone(): void }) {
  const { id, name, includedCredits, limits, prices } = readFragment(planRow, data);
  const [, updatePlan] = useMutation(update);
  const toasts = useToasts();
  const { run, isRunning, errors } = useAction(
    fields,
    async (form: FormData) => {
      const { data: answer } = await updatePlan({
        id,
        input: {
          name: String(form.get('name')),
          prices: [{ channel: CHANNEL, amount: String(form.get('amount')) }],
          includedCredits: Number(form.get('includedCredits')),
          limits: limitsOf(form),
        },
      });
      return answer?.planUpdate.errors;
    },
    () => {
      toasts.done('Changed, for who buys from now on');
      onDone();
    },
  );
  return (
    <form
      aria-label={`Change ${name}`}
      noValidate
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void run(new FormData(event.currentTarget));
      }}
    >
      <div className="field-row">
        <TextField label="Name of the plan" name="name" defaultValue={name} error={errors.fields['name']} />
        <TextField
          label="Its price"
          name="amount"
          type="number"
          min={0}
          step="0.01"
          defaultValue={prices.find(({ channel }) => channel === CHANNEL)?.amount}
          error={errors.fields['amount']}
        />
        <TextField
          label="Credits that it includes"
          name="includedCredits"
          type="number"
          min={0}
          defaultValue={includedCredits}
          error={errors.fields['includedCredits']}
        />
      </div>
      <PlanLimitFields limits={limits} errors={errors.fields} />
      <FormNotice errors={errors.rest} />
      <p className="actions">
        <button type="submit" className="button button-primary" disabled={isRunning}>
          Change it
        </button>
      </p>
    </form>
  );
}
