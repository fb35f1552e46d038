import type { BrowserContext } from 'playwright-core';

/**
 * Stands where js.stripe.com and api.stripe.com are, which no test reaches: a script with the part of Stripe.js that the
 * pages call, and the embedded provider as its API. What loads and what is sent goes by the page's policy as ever.
 */
export async function standInForStripe(context: BrowserContext, providerUrl: string): Promise<string[]> {
  const loaded: string[] = [];
  await context.route('https://js.stripe.com/**', async (route) => {
    const url = route.request().url();
    loaded.push(url);
    if (url.endsWith('/frame.html'))
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Card</title>' });
    return route.fulfill({ contentType: 'text/javascript', body: script });
  });
  await context.route('https://api.stripe.com/**', async (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    const answer = await fetch(`${providerUrl}${pathname}`, {
      method: 'POST',
      body: new URLSearchParams(request.postData() ?? ''),
      headers: { authorization: `Bearer ${new URLSearchParams(request.postData() ?? '').get('key')}` },
    });
    await route.fulfill({
      status: answer.status,
      contentType: 'application/json',
      headers: { 'access-control-allow-origin': '*' },
      body: await answer.text(),
    });
  });
  return loaded;
}

/** Its fields are one, in the page, beside a frame that shows that frames of Stripe's are allowed. */
const script = `
window.Stripe = (key) => ({
  elements: ({ clientSecret }) => {
    const field = document.createElement('input');
    return {
      clientSecret,
      field,
      create: () => {
        const listeners = {};
        return {
          on: (event, listener) => (listeners[event] = listener),
          mount: (place) => {
            const frame = document.createElement('iframe');
            frame.title = 'Card';
            frame.src = 'https://js.stripe.com/frame.html';
            frame.onload = () => listeners.ready();
            field.setAttribute('aria-label', 'Card number');
            place.append(frame, field);
          },
          destroy: () => {},
        };
      },
    };
  },
  confirmPayment: (options) => confirm(key, 'payment_intents', options),
  confirmSetup: (options) => confirm(key, 'setup_intents', options),
});
async function confirm(key, kind, { elements, confirmParams }) {
  const [id] = elements.clientSecret.split('_secret_');
  const response = await fetch('https://api.stripe.com/v1/' + kind + '/' + id + '/confirm', {
    method: 'POST',
    body: new URLSearchParams({
      key,
      client_secret: elements.clientSecret,
      return_url: confirmParams.return_url,
      'payment_method_data[card][number]': elements.field.value,
    }),
  });
  const intent = await response.json();
  if (intent.error) return { error: intent.error };
  if (intent.next_action) {
    location.assign(intent.next_action.redirect_to_url.url);
    return new Promise(() => {});
  }
  return { paymentIntent: intent };
}
`;
