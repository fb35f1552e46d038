import { lazy, Suspense, useCallback, useEffect, useState, type FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { readFragment, type FragmentType } from '../../../generated/fragment-masking.ts';
import { graphql } from '../../../generated/gql.ts';
import type { CountryCode } from '../../../generated/graphql.ts';
import { useEnvironment } from '../../app/environment.tsx';
import { useHydrated } from '../../app/hydrated.ts';
import { useViewer } from '../../app/shell.tsx';
import { formatMoney } from '../../design/values/amounts.tsx';
import { TextField } from '../../design/forms/field.tsx';
import { noErrors, type FormErrors } from '../../design/forms/form-errors.ts';
import { FormNotice } from '../../design/forms/form-notice.tsx';
import { useOnce } from '../../graph/use-once.ts';
import { Loading } from '../../design/feedback/loading.tsx';
import type { CardToFill } from './card-form.tsx';
import { useCart } from '../cart/cart.ts';
import { PaymentFields, paymentIn } from './payment-fields.tsx';
import { PlaceFields } from './place-fields.tsx';
import { usePlaceOrder, type Placed } from './place-order.tsx';

const checkoutForm = graphql(`
  fragment CheckoutForm on Checkout {
    id
    email
    totalPrice {
      gross {
        amount
        currency
      }
    }
    billingAddress {
      id
      firstName
      lastName
      companyName
      streetAddress1
      ...PlaceFields
    }
  }
`);

/** Only where cards are typed in here. */
const CardForm = lazy(() => import('./card-form.tsx'));

interface AskedCard {
  asked: CardToFill;
  answer(isGiven: boolean): void;
}

const textIn = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

export function CheckoutForm({ checkout }: { checkout: FragmentType<typeof checkoutForm> }) {
  const { id, email, totalPrice, billingAddress } = readFragment(checkoutForm, checkout);
  const { locale } = useEnvironment();
  const viewer = useViewer();
  // Before it is alive a form is sent as a browser does, with what was typed in the address.
  const isHydrated = useHydrated();
  const cart = useCart();
  const navigate = useNavigate();
  const [card, setCard] = useState<AskedCard>();
  const askForCard = useCallback(
    (asked: CardToFill) =>
      new Promise<boolean>((resolve) => {
        setCard({
          asked,
          answer(isGiven) {
            setCard(undefined);
            resolve(isGiven);
          },
        });
      }),
    [],
  );
  const { place, finish } = usePlaceOrder(askForCard);
  const [search, setSearch] = useSearchParams();
  const [errors, setErrors] = useState<FormErrors>(noErrors);
  const [pay, isPaying] = useOnce(async (work: () => Promise<Placed>) => {
    setErrors(noErrors);
    const outcome = await work();
    if ('errors' in outcome) return setErrors(outcome.errors);
    await navigate(`/orders/${encodeURIComponent(outcome.order)}`);
    cart.forget();
  });
  const submit = (form: FormData): Promise<void> =>
    pay(() =>
      place({
        checkout: id,
        email: textIn(form, 'email'),
        billingAddress: {
          firstName: textIn(form, 'firstName'),
          lastName: textIn(form, 'lastName'),
          companyName: textIn(form, 'companyName'),
          streetAddress1: textIn(form, 'streetAddress1'),
          postalCode: textIn(form, 'postalCode'),
          city: textIn(form, 'city'),
          countryArea: textIn(form, 'countryArea'),
          country: textIn(form, 'country') as CountryCode,
        },
        payment: paymentIn(form),
      }),
    );
  // The bank leads back here after it has asked on a page of its own.
  const returned = search.get('transaction');
  useEffect(() => {
    if (returned === null) return;
    setSearch({}, { replace: true, preventScrollReset: true });
    void pay(() => finish(id, returned));
    // oxlint-disable-next-line react/exhaustive-deps -- once for each time that somebody is led back
  }, [returned]);
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void submit(new FormData(event.currentTarget));
  };
  const { fields } = errors;
  return (
    <form onSubmit={onSubmit} className="stack" noValidate>
      <fieldset className="panel" disabled={isPaying}>
        <legend>Who buys</legend>
        <TextField
          label="E-mail address"
          name="email"
          type="email"
          autoComplete="email"
          defaultValue={email ?? viewer?.email ?? ''}
          error={fields['email']}
          required
          hint="The order and its agents belong to it."
        />
      </fieldset>
      <fieldset className="panel" disabled={isPaying}>
        <legend>Billing address</legend>
        <div className="field-row">
          <TextField
            label="First name"
            name="firstName"
            autoComplete="given-name"
            defaultValue={billingAddress?.firstName}
            error={fields['firstName']}
          />
          <TextField
            label="Last name"
            name="lastName"
            autoComplete="family-name"
            defaultValue={billingAddress?.lastName}
            error={fields['lastName']}
          />
        </div>
        <TextField
          label="Company (optional)"
          name="companyName"
          autoComplete="organization"
          defaultValue={billingAddress?.companyName}
          error={fields['companyName']}
        />
        <TextField
          label="Street and number"
          name="streetAddress1"
          autoComplete="address-line1"
          defaultValue={billingAddress?.streetAddress1}
          error={fields['streetAddress1']}
          required
        />
        <PlaceFields address={billingAddress} errors={fields} />
      </fieldset>
      <PaymentFields checkout={id} isDisabled={isPaying} error={fields['payment']} />
      <FormNotice errors={errors.rest} />
      {card ? (
        <Suspense fallback={<Loading isPart />}>
          <CardForm
            card={card.asked}
            label={`Pay ${formatMoney(totalPrice.gross, locale)}`}
            onDone={() => card.answer(true)}
            onCancel={() => card.answer(false)}
          />
        </Suspense>
      ) : (
        <button
          type="submit"
          className="button button-primary button-large button-wide"
          disabled={isPaying || !isHydrated}
        >
          {isPaying ? 'Paying…' : `Pay ${formatMoney(totalPrice.gross, locale)}`}
        </button>
      )}
    </form>
  );
}
