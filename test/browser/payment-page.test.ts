import type { Browser, Page } from 'playwright-core';
import { Stripe } from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  embeddedPaymentKeys,
  startPaymentProvider,
  type PaymentProvider,
} from '#common/embedded/payment-provider.ts';
import { createLogger } from '#common/process/logging.ts';
import { startBrowser } from '#test/harness/browser.ts';
import { violations } from '#test/web/accessibility.ts';

let provider: PaymentProvider;
let browser: Browser;
let stripe: Stripe;
/** A phone and a desk, in light and dark. */
const looks = [
  { viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const;

beforeAll(async () => {
  provider = await startPaymentProvider({
    host: '127.0.0.1',
    port: 0,
    environment: 'test',
    logger: createLogger('test', 'silent'),
  });
  const { hostname: host, port } = new URL(provider.url);
  stripe = new Stripe(embeddedPaymentKeys.STRIPE_API_KEY, { host, port, protocol: 'http' });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await provider?.stop();
});

const heading = (page: Page) => page.getByRole('heading').textContent();
const said = (page: Page) => page.getByRole('alert').textContent();
const click = (page: Page, name: string) => page.getByRole('button', { name }).click();
const choose = async (page: Page, card: string): Promise<void> => {
  await page.getByLabel(card).check();
  await click(page, 'Pay $19.90');
};
const stateOf = async ({ id }: Stripe.PaymentIntent) => (await stripe.paymentIntents.retrieve(id)).status;

/** For everybody to use, and nothing sticks out. */
async function expectSound(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
}

test.each(looks)(
  'a payment is confirmed by hand with every kind of card, at $viewport.width pixels',
  async (look) => {
    const page = await browser.newPage(look);
    const open = async (): Promise<Stripe.PaymentIntent> => {
      const intent = await stripe.paymentIntents.create({ amount: 1_990, currency: 'usd' });
      await page.goto(`${provider.url}/pay/${intent.id}?client_secret=${intent.client_secret}`);
      return intent;
    };
    try {
      let intent = await open();
      expect(await heading(page)).toBe('Pay $19.90');
      await expectSound(page);

      await choose(page, '4000 0000 0000 0002');
      expect(await said(page)).toBe('Your card was declined.');
      await expectSound(page);
      await choose(page, '4000 0000 0000 9995');
      expect(await said(page)).toBe('Your card has insufficient funds.');
      expect(await page.getByLabel('4000 0000 0000 9995').isChecked()).toBe(true);
      expect(await stateOf(intent)).toBe('requires_payment_method');

      await choose(page, '4000 0027 6000 3184');
      expect(await heading(page)).toBe('Is it you?');
      await expectSound(page);
      await click(page, 'It is not');
      expect(await said(page)).toContain('unable to authenticate');
      await choose(page, '4000 0027 6000 3184');
      await click(page, 'It is me');
      expect(await heading(page)).toBe('$19.90: paid');
      expect(await stateOf(intent)).toBe('succeeded');
      await expectSound(page);
      // What is paid is not offered again.
      await page.goto(`${provider.url}/pay/${intent.id}?client_secret=${intent.client_secret}`);
      expect([await heading(page), await page.getByRole('button').count()]).toEqual(['$19.90: paid', 0]);

      intent = await open();
      await choose(page, '4000 0082 6000 3178');
      await click(page, 'It is me');
      expect(await said(page)).toBe('Your card has insufficient funds.');
      await choose(page, '4242 4242 4242 4242');
      expect(await heading(page)).toBe('$19.90: paid');

      intent = await open();
      await choose(page, '4000 0000 0000 0259');
      expect(await heading(page)).toBe('$19.90: paid');
      const disputes = await stripe.disputes.list({ payment_intent: intent.id });
      expect(disputes.data.map(({ amount }) => amount)).toEqual([1_990]);
    } finally {
      await page.close();
    }
  },
);

test('a card is kept, amounts are those of their currency, and all payments stand on the first page', async () => {
  const page = await browser.newPage(looks[0]);
  try {
    const setup = await stripe.setupIntents.create({});
    await page.goto(`${provider.url}/pay/${setup.id}?client_secret=${setup.client_secret}`);
    await page.getByLabel('4242 4242 4242 4242').check();
    await click(page, 'Keep this card');
    expect(await heading(page)).toBe('A card: kept');

    const yen = await stripe.paymentIntents.create({ amount: 1_234, currency: 'jpy' });
    await page.goto(provider.url);
    await expectSound(page);
    await page.getByRole('link', { name: '¥1,234' }).click();
    expect(await heading(page)).toBe('Pay ¥1,234');
    await page.goto(`${provider.url}/pay/${yen.id}?client_secret=another`);
    expect(await heading(page)).toBe('There is no such payment.');
  } finally {
    await page.close();
  }
});
