import { loadStripe } from '@stripe/stripe-js/pure';
import type { Appearance, Stripe, StripeElements } from '@stripe/stripe-js';
import { useEffect, useRef, useState } from 'react';
import { useEnvironment } from '../../app/environment.tsx';
import { Loading } from '../../design/feedback/loading.tsx';
import { useOnce } from '../../graph/use-once.ts';

/** A payment at Stripe, or a card to keep there, that waits for its card. */
export interface CardToFill {
  publishableKey: string;
  /** Of a PaymentIntent, or of a SetupIntent. */
  clientSecret: string;
  /** Where the bank leads back to, when it asks on a page of its own. */
  returnUrl: string;
}

interface CardFormProps {
  card: CardToFill;
  /** What the button that does it says. */
  label: string;
  onDone(): void;
  onCancel(): void;
}

interface Form {
  stripe: Stripe;
  elements: StripeElements;
}

/** Stripe's Payment Element: fields in a frame of Stripe's, so that the number of a card never comes here. */
export default function CardForm({ card, label, onDone, onCancel }: CardFormProps) {
  const { theme } = useEnvironment();
  const { publishableKey, clientSecret, returnUrl } = card;
  const place = useRef<HTMLDivElement>(null);
  const [form, setForm] = useState<Form>();
  const [error, setError] = useState<string>();
  /** What did not load, and how often it was asked for. */
  const [missing, setMissing] = useState<string>();
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let isGone = false;
    let close = (): void => undefined;
    setForm(undefined);
    setMissing(undefined);
    const timer = setTimeout(giveUp, SCRIPT_TIMEOUT_MS);
    const open = async (): Promise<void> => {
      const stripe = await loadStripe(publishableKey);
      clearTimeout(timer);
      if (isGone || !stripe || !place.current) return;
      const elements = stripe.elements({ clientSecret, locale: 'auto', appearance: appearanceOf(theme) });
      const element = elements.create('payment');
      element.on('ready', () => setForm({ stripe, elements }));
      element.on('loaderror', () => setMissing(NO_FIELDS));
      element.mount(place.current);
      close = () => element.destroy();
    };
    open().catch(() => isGone || setMissing(NO_SCRIPT));
    return () => {
      isGone = true;
      clearTimeout(timer);
      close();
    };
  }, [publishableKey, clientSecret, theme, attempt]);
  const [confirm, isConfirming] = useOnce(async () => {
    if (!form) return;
    setError(undefined);
    const { stripe, elements } = form;
    const options = { elements, confirmParams: { return_url: returnUrl }, redirect: 'if_required' } as const;
    // A bank with a page of its own leads away from here, and back to `returnUrl`.
    const outcome = clientSecret.startsWith('seti_')
      ? await stripe.confirmSetup(options)
      : await stripe.confirmPayment(options);
    if (outcome.error) setError(outcome.error.message ?? 'The card was refused. Nothing was charged.');
    else onDone();
  });
  return (
    <section className="panel stack-tight" aria-label="Your card">
      <h2>Your card</h2>
      <div ref={place} className="card-fields" />
      {!form && !missing && <Loading isPart />}
      {(missing ?? error) && (
        <p className="field-error" role="alert">
          {missing ?? error}
        </p>
      )}
      <p className="actions">
        {missing ? (
          <button
            type="button"
            className="button button-primary"
            onClick={() => setAttempt((count) => count + 1)}
          >
            Try again
          </button>
        ) : (
          <button
            type="button"
            className="button button-primary"
            disabled={!form || isConfirming}
            onClick={() => void confirm()}
          >
            {isConfirming ? 'One moment…' : label}
          </button>
        )}
        <button type="button" className="button" disabled={isConfirming} onClick={onCancel}>
          Leave it
        </button>
      </p>
    </section>
  );
}

const NO_SCRIPT =
  'The fields for a card are Stripe’s, and its script (js.stripe.com) did not load: Stripe does not answer, or something in this browser or its network keeps it away. Nothing was charged.';
const NO_FIELDS = 'Stripe’s script is here, but its fields for a card did not load. Nothing was charged.';

const SCRIPT_TIMEOUT_MS = 15_000;

/** The loader waits for its script however long that takes, and then asks for a second one: neither has come. */
function giveUp(): void {
  failScript();
  setTimeout(failScript);
}

function failScript(): void {
  for (const script of document.querySelectorAll('script[src^="https://js.stripe.com/"]'))
    script.dispatchEvent(new Event('error'));
}

/** In the colours of these pages. */
function appearanceOf(theme: 'light' | 'dark' | undefined): Appearance {
  const isDark =
    theme === 'dark' || (theme === undefined && matchMedia('(prefers-color-scheme: dark)').matches);
  return {
    theme: isDark ? 'night' : 'stripe',
    variables: { colorPrimary: isDark ? '#a5a2ff' : '#4338ca', borderRadius: '8px' },
  };
}
