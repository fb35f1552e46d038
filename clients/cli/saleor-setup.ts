import { z } from 'zod';
import { ConfigError, httpUrl, parseConfig, saleorUrl } from '#common/process/config.ts';
import { PortTakenError } from '#common/serving/listen.ts';
import { readConfig as readPaymentAppConfig } from '../payment-app/config.ts';
import { start as startPaymentApp } from '../payment-app/server.ts';
import { makeAppToken, signIn } from '../saleor-setup/app.ts';
import { hasPaymentApp, installPaymentApp } from '../saleor-setup/payments.ts';
import { ensureGroup, trustIssuer } from '../saleor-setup/people.ts';
import type { Saleor } from '../saleor-setup/saleor.ts';
import { setUp } from '../saleor-setup/setup.ts';

const USAGE = `npm run saleor:setup

Brings a Saleor to what this supergraph needs there: attributes, a product type without shipping, categories, the demo's
products with their variants and prices, and the webhook that tells of orders and customers. As staff also what no app may
do: the supergraph's app itself, the group of its operators, sign-in by the issuer, and the payment app for trying. What is
there already is left as it is, so that it can be run again. Says what it did, and prints what npm start must be given.

  SALEOR_API_URL    its GraphQL endpoint, with the slash at its end
  SALEOR_STAFF_EMAIL, SALEOR_STAFF_PASSWORD
                    somebody who may do everything there
  SALEOR_APP_TOKEN  of an app with MANAGE_PRODUCTS, MANAGE_PRODUCT_TYPES_AND_ATTRIBUTES, MANAGE_CHANNELS, MANAGE_ORDERS and
                    MANAGE_USERS; staff need none: they are given a new one
  WEBHOOK_URL       where control-plane takes events; http://localhost:4002/webhooks/commerce when left out
  OIDC_ISSUER       whose tokens Saleor is to believe; http://localhost:4005, the embedded issuer, when left out
  PAYMENT_APP_URL   where Saleor finds the payment app; http://localhost:4001 when left out`;

const schema = z
  .object({
    SALEOR_API_URL: saleorUrl,
    SALEOR_APP_TOKEN: z.string().optional(),
    SALEOR_STAFF_EMAIL: z.string().optional(),
    SALEOR_STAFF_PASSWORD: z.string().optional(),
    WEBHOOK_URL: httpUrl.default('http://localhost:4002/webhooks/commerce'),
    OIDC_ISSUER: httpUrl.default('http://localhost:4005'),
    PAYMENT_APP_URL: httpUrl.default('http://localhost:4001'),
  })
  .refine(({ SALEOR_APP_TOKEN, SALEOR_STAFF_PASSWORD }) => SALEOR_APP_TOKEN ?? SALEOR_STAFF_PASSWORD, {
    path: ['SALEOR_APP_TOKEN'],
    error: 'is needed, or SALEOR_STAFF_EMAIL and SALEOR_STAFF_PASSWORD',
  });

/** What was done goes where messages go: the standard output is for the shell that asked. */
const say = (line: string): void => console.error(line);

async function main(): Promise<void> {
  if (process.argv.length > 2) {
    console.log(USAGE);
    process.exitCode = process.argv.includes('--help') || process.argv.includes('-h') ? 0 : 1;
    return;
  }
  const settings = parseConfig('saleor:setup', schema, process.env);
  const { SALEOR_API_URL: url, SALEOR_STAFF_EMAIL: email, SALEOR_STAFF_PASSWORD: password } = settings;
  let made = 0;
  const sayMade = (line: string): void => {
    made++;
    say(`made ${line}`);
  };
  const staff = email && password ? await signIn(url, { email, password }) : undefined;
  const appToken = settings.SALEOR_APP_TOKEN ?? (await makeAppToken(staff as Saleor, sayMade));
  await setUp({ url, appToken, webhookUrl: settings.WEBHOOK_URL, say: sayMade });
  if (staff) {
    await ensureGroup(staff, sayMade);
    await trustIssuer(staff, settings.OIDC_ISSUER, sayMade);
    await ensurePaymentApp(staff, url, settings.PAYMENT_APP_URL, sayMade);
  } else
    say('left out, without SALEOR_STAFF_EMAIL: the operators’ group, sign-in by the issuer, the payment app');
  say(made === 0 ? 'Everything was there already.' : 'Ready.');
  console.log(`export SALEOR_API_URL=${url} SALEOR_APP_TOKEN=${appToken}`);
}

/** Saleor asks the app for its manifest: it is served for as long as that takes, unless it runs already. */
async function ensurePaymentApp(
  staff: Saleor,
  saleorApiUrl: string,
  paymentAppUrl: string,
  sayMade: (line: string) => void,
): Promise<void> {
  if (await hasPaymentApp(staff)) return;
  const url = paymentAppUrl.replace(/\/$/, '');
  const app = await startPaymentApp(
    readPaymentAppConfig({
      SALEOR_API_URL: saleorApiUrl,
      PAYMENT_APP_URL: url,
      PORT: new URL(url).port || '80',
      LOG_LEVEL: 'warn',
    }),
  ).catch((error: unknown) => {
    if (error instanceof PortTakenError) return undefined;
    throw error;
  });
  try {
    await installPaymentApp(staff, url, sayMade);
  } finally {
    await app?.stop();
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Error) || error instanceof TypeError) throw error;
  say(error instanceof ConfigError ? `${error.message}\n\n${USAGE}` : error.message);
  process.exitCode = 1;
}
