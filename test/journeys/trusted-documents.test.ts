import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commerceId } from '#common/demo/catalogue.ts';
import { createGraphClient, type GraphClient } from '#clients/sdk/client.ts';
import {
  CatalogueDocument,
  CheckoutCompleteDocument,
  CheckoutCreateDocument,
} from '#clients/sdk/generated/operations.ts';
import { pay } from '#clients/sdk/purchase.ts';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import { run } from '#test/start/process.ts';

let supergraph: Supergraph;
let client: GraphClient;

beforeAll(async () => {
  supergraph = await startSupergraph({ env: { gateway: { TRUSTED_DOCUMENTS: 'only' } } });
  client = createGraphClient({
    url: supergraph.url,
    token: await supergraph.issuer.tokenOf('buyer@test.gsv.dev'),
  });
});
afterAll(async () => {
  await client?.close();
  await supergraph?.stop();
});

test('the demo buys, asks and streams where the documents of the SDK run and no others', async () => {
  const { ended, output } = run('clients/cli/demo.ts', [], {
    GRAPH_URL: supergraph.url,
    OIDC_ISSUER: supergraph.issuer.issuer,
  });
  const { code } = await ended;
  expect(code, output()).toBe(0);
  expect(output()).toContain('97 credits are left');
}, 60_000);

test('the SDK pays once however often it asks', async () => {
  const { checkoutCreate } = await client.request(CheckoutCreateDocument, {
    input: {
      channel: 'default-channel',
      email: 'again@test.gsv.dev',
      billingAddress: { streetAddress1: '1 Test Street', city: 'Berlin', postalCode: '10115', country: 'DE' },
      lines: [{ variantId: commerceId('ProductVariant', 1), quantity: 1 }],
    },
  });
  const checkout = checkoutCreate?.checkout as { id: string; totalPrice: { gross: { amount: number } } };
  const payOnce = () => pay(client, checkout.id, checkout.totalPrice.gross.amount, { outcome: 'success' });
  await Promise.all([payOnce(), payOnce()]);
  await payOnce();
  const { checkoutComplete } = await client.request(CheckoutCompleteDocument, { checkout: checkout.id });
  expect(checkoutComplete?.order?.isPaid).toBe(true);
});

test('the SDK gets what is trusted, and is told so about what is not', async () => {
  const { products } = await client.request(CatalogueDocument, { first: 1 });
  expect(products?.totalCount).toBeGreaterThan(0);
  const notInList = { name: 'GraphError', code: 'PERSISTED_QUERY_NOT_IN_LIST' };
  await expect(client.request(parse('{ viewer { email } }'), {})).rejects.toMatchObject(notInList);
  const stream = client.subscribe(parse('subscription { instanceStateChanged(instance: "x") { id } }'), {});
  await expect(stream.next()).rejects.toMatchObject(notInList);
});
