import { useEffect, useState } from 'react';
import { useClient, useMutation } from 'urql';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useEnvironment } from '../app/environment.tsx';
import { useConfirm } from '../design/confirm.tsx';
import { FormNotice } from '../design/form-notice.tsx';
import { useToasts } from '../design/toasts.tsx';
import { useAction } from '../graph/use-action.ts';
import { paymentPage, PaymentPageLink } from '../shop/payment-page.tsx';

const cards = graphql(`
  fragment Cards on Organization {
    id
    paymentMethods {
      id
      brand
      lastDigits
      expiryMonth
      expiryYear
      isDefault
    }
  }
`);

const again = graphql(`
  query CardsAgain($organization: ID!) {
    organization(id: $organization) {
      id
      ...Cards
    }
  }
`);

const setUp = graphql(`
  mutation CardSetup($organization: ID!) {
    paymentMethodSetup(organization: $organization) {
      clientSecret
      errors {
        field
        message
        code
      }
    }
  }
`);

const remove = graphql(`
  mutation CardRemove($id: ID!) {
    paymentMethodRemove(id: $id) {
      organization {
        id
        ...Cards
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

/** Cards that are kept. Their numbers are typed in at the payment provider, and never here. */
export function Cards({ organization: data }: { organization: FragmentType<typeof cards> }) {
  const { id, paymentMethods } = readFragment(cards, data);
  const { paymentPageUrl } = useEnvironment();
  const client = useClient();
  const [, setUpCard] = useMutation(setUp);
  const [, removeCard] = useMutation(remove);
  const [form, setForm] = useState<string>();
  const confirm = useConfirm();
  const toasts = useToasts();
  const { run, isRunning, errors } = useAction([], async () => {
    const { data: answer } = await setUpCard({ organization: id });
    const { clientSecret, errors: mistakes } = answer?.paymentMethodSetup ?? {};
    if (clientSecret && paymentPageUrl !== undefined) setForm(paymentPage(paymentPageUrl, clientSecret));
    return mistakes;
  });
  // Whoever comes back from the provider's page sees the card.
  useEffect(() => {
    if (form === undefined) return undefined;
    const look = (): void =>
      void client.query(again, { organization: id }, { requestPolicy: 'network-only' }).toPromise();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [client, form, id]);
  const take = async (card: string, name: string): Promise<void> => {
    const yes = await confirm({
      title: `Forget ${name}?`,
      text: 'It is charged no more; an automatic top-up needs another one.',
      yes: 'Forget it',
      isDangerous: true,
    });
    if (!yes) return;
    const { data: answer } = await removeCard({ id: card });
    const [failure] = answer?.paymentMethodRemove.errors ?? [{ message: 'Please try again.' }];
    if (failure) toasts.failed('It is still kept', failure.message);
    else toasts.done(`${name} is forgotten`);
  };
  return (
    <section className="panel stack-tight">
      <h2>Cards</h2>
      {paymentMethods.length === 0 && <p className="faint">None is kept.</p>}
      <ul className="rows">
        {paymentMethods.map((card) => {
          const name = `${card.brand} ending in ${card.lastDigits}`;
          return (
            <li key={card.id} className="row">
              <span>
                {name}{' '}
                <span className="faint small">
                  until {String(card.expiryMonth).padStart(2, '0')}/{card.expiryYear}
                </span>{' '}
                {card.isDefault && <span className="badge">charged</span>}
              </span>
              <button type="button" className="button button-small" onClick={() => void take(card.id, name)}>
                Forget<span className="visually-hidden"> {name}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <FormNotice errors={errors.rest} />
      {form !== undefined && (
        <p>
          <PaymentPageLink href={form} />
        </p>
      )}
      {form === undefined && paymentPageUrl !== undefined && (
        <p>
          <button type="button" className="button" disabled={isRunning} onClick={() => void run()}>
            Keep a card
          </button>
        </p>
      )}
    </section>
  );
}
