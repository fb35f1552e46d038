import type { SetupOptions } from './setup.ts';
import type { Saleor } from './saleor.ts';

const NAME = 'Orders for the supergraph';

const order =
  '{ order { id status chargeStatus total { gross { amount } } totalRefunded { amount } userEmail user { id email } metadata { key value } lines { id quantity variant { id product { slug } } } } }';
const orderEvents = {
  ORDER_FULLY_PAID: 'OrderFullyPaid',
  ORDER_UPDATED: 'OrderUpdated',
  ORDER_CANCELLED: 'OrderCancelled',
  ORDER_EXPIRED: 'OrderExpired',
  ORDER_REFUNDED: 'OrderRefunded',
  ORDER_FULLY_REFUNDED: 'OrderFullyRefunded',
};

/** What is told of what, in the form that control-plane reads. */
const webhookQuery = `subscription { event { ${Object.values(orderEvents)
  .map((type) => `... on ${type} ${order}`)
  .join(' ')} ... on CustomerUpdated { user { id email updatedAt } } } }`;

/** The webhook of the app, made once; the embedded commerce has none to make: it knows where to send. */
export async function setUpWebhook(saleor: Saleor, { webhookUrl, say }: SetupOptions): Promise<void> {
  const { __type: type } = await saleor.ask<{ __type: { fields: { name: string }[] } | null }>(
    'query Mutations { __type(name: "Mutation") { fields { name } } }',
  );
  if (!type?.fields.some(({ name }) => name === 'webhookCreate')) return;
  const { app } = await saleor.ask<{
    app: { id: string; webhooks: { name: string; targetUrl: string }[] | null };
  }>('query Webhooks { app { id webhooks { name targetUrl } } }');
  if (app.webhooks?.some((known) => known.name === NAME && known.targetUrl === webhookUrl)) return;
  say(`webhook to ${webhookUrl}`);
  const input = {
    app: app.id,
    name: NAME,
    targetUrl: webhookUrl,
    isActive: true,
    asyncEvents: [...Object.keys(orderEvents), 'CUSTOMER_UPDATED'],
    query: webhookQuery,
  };
  await saleor.make(
    'mutation MakeWebhook($input: WebhookCreateInput!) { result: webhookCreate(input: $input) { made: webhook { id } errors { field message code } } }',
    { input },
  );
}
