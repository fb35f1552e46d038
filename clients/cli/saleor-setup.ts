import { setUp } from '../saleor-setup/setup.ts';

const USAGE = `npm run saleor:setup

Brings a Saleor to what this supergraph sells there: attributes, a product type without shipping, categories, the demo's
products with their variants and prices, and the webhook that tells of orders. What is there already is left as it is, so
that it can be run again. Says what it did.

  SALEOR_API_URL    its GraphQL endpoint, with the slash at its end
  SALEOR_APP_TOKEN  of an app with MANAGE_PRODUCTS, MANAGE_PRODUCT_TYPES_AND_ATTRIBUTES, MANAGE_CHANNELS and MANAGE_ORDERS
  WEBHOOK_URL       where control-plane takes events; http://localhost:4002/webhooks/commerce when left out`;

async function main(): Promise<void> {
  const { SALEOR_API_URL: url, SALEOR_APP_TOKEN: appToken, WEBHOOK_URL } = process.env;
  const isHelp = process.argv.length > 2;
  if (isHelp || !url || !appToken) {
    console.log(USAGE);
    process.exitCode = process.argv.includes('--help') || process.argv.includes('-h') ? 0 : 1;
    return;
  }
  let made = 0;
  const say = (line: string): void => {
    made++;
    console.log(`made ${line}`);
  };
  const webhookUrl = WEBHOOK_URL ?? 'http://localhost:4002/webhooks/commerce';
  await setUp({ url, appToken, webhookUrl, say });
  console.log(made === 0 ? 'Everything was there already.' : 'Ready.');
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
