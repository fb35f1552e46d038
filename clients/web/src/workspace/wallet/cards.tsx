import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useClient, useMutation } from 'urql';
import { readFragment, type FragmentType } from '../../../generated/fragment-masking.ts';
import { graphql } from '../../../generated/gql.ts';
import { useEnvironment } from '../../app/environment.tsx';
import { useConfirm } from '../../design/feedback/confirm.tsx';
import { Loading } from '../../design/feedback/loading.tsx';
import { FormNotice } from '../../design/forms/form-notice.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { useAction } from '../../graph/use-action.ts';
import type { CardToFill } from '../../shop/checkout/card-form.tsx';
import { paymentPage, PaymentPageLink } from '../../shop/checkout/payment-page.tsx';

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

const provider = graphql(`
  query CardProvider {
    paymentProvider {
      publishableKey
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

/** Only where cards are typed in here. */
const CardForm = lazy(() => import('../../shop/checkout/card-form.tsx'));

const LOOK_EVERY_MS = 1_000;
const MAX_LOOKS = 15;

/** Cards that are kept. Their numbers are typed in at the payment provider, and never here. */
export function Cards({ organization: data }: { organization: FragmentType<typeof cards> }) {
  const { id, paymentMethods } = readFragment(cards, data);
  const { paymentPageUrl, takesStripe, origin } = useEnvironment();
  const { pathname } = useLocation();
  const [card, setCard] = useState<CardToFill>();
  const client = useClient();
  const [, setUpCard] = useMutation(setUp);
  const [, removeCard] = useMutation(remove);
  const [form, setForm] = useState<string>();
  const confirm = useConfirm();
  const toasts = useToasts();
  const { run, isRunning, errors } = useAction([], async () => {
    const { data: answer } = await setUpCard({ organization: id });
    const { clientSecret, errors: mistakes } = answer?.paymentMethodSetup ?? {};
    if (!clientSecret) return mistakes;
    if (paymentPageUrl !== undefined) setForm(paymentPage(paymentPageUrl, clientSecret));
    else {
      const { data: known } = await client.query(provider, {}).toPromise();
      const publishableKey = known?.paymentProvider?.publishableKey;
      if (!publishableKey) return undefined;
      setCard({ clientSecret, publishableKey, returnUrl: `${origin}${pathname}` });
    }
    return mistakes;
  });
  /** The provider tells of a new card by an event of its own, which takes a moment. */
  const awaitCard = async (): Promise<void> => {
    for (let look = 0; look < MAX_LOOKS; look++) {
      const { data: now } = await client
        .query(again, { organization: id }, { requestPolicy: 'network-only' })
        .toPromise();
      const kept = readFragment(cards, now?.organization)?.paymentMethods ?? [];
      if (kept.some((each) => paymentMethods.every((known) => known.id !== each.id))) break;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    setCard(undefined);
  };
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
      {card && (
        <Suspense fallback={<Loading isPart />}>
          <CardForm
            card={card}
            label="Keep this card"
            onDone={() => void awaitCard()}
            onCancel={() => setCard(undefined)}
          />
        </Suspense>
      )}
      {form === undefined && card === undefined && (paymentPageUrl !== undefined || takesStripe) && (
        <p>
          <button type="button" className="button" disabled={isRunning} onClick={() => void run()}>
            Keep a card
          </button>
        </p>
      )}
    </section>
  );
}
