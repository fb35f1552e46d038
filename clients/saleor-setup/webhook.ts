import type { SetupOptions } from './setup-options.ts';
import type { Saleor } from './saleor.ts';

const NAME = 'Orders for the supergraph';

const order =
  '{ order { id status chargeStatus total { gross { amount currency } } totalRefunded { amount } userEmail user { id email } metadata { key value } lines { id quantity totalPrice { gross { amount currency } } variant { id product { slug } } } } }';
const orderEvents = {
  ORDER_FULLY_PAID: 'OrderFullyPaid',
  ORDER_UPDATED: 'OrderUpdated',
  ORDER_CANCELLED: 'OrderCancelled',
  ORDER_EXPIRED: 'OrderExpired',
  ORDER_REFUNDED: 'OrderRefunded',
  ORDER_FULLY_REFUNDED: 'OrderFullyRefunded',
};

const product = '{ product { id } }';
const variant = '{ productVariant { id } }';
/** Changes that somebody makes in Saleor's dashboard: what of them is ours is looked at. */
const shelfEvents = {
  PRODUCT_UPDATED: `ProductUpdated ${product}`,
  PRODUCT_DELETED: `ProductDeleted ${product}`,
  PRODUCT_VARIANT_UPDATED: `ProductVariantUpdated ${variant}`,
  PRODUCT_VARIANT_DELETED: `ProductVariantDeleted ${variant}`,
};

/** What is told of what, in the form that control-plane reads. */
export const webhookQuery = `subscription { event { ${[
  ...Object.values(orderEvents).map((type) => `${type} ${order}`),
  ...Object.values(shelfEvents),
  'CustomerUpdated { user { id email updatedAt } }',
]
  .map((part) => `... on ${part}`)
  .join(' ')} } }`;
const events = [...Object.keys(orderEvents), ...Object.keys(shelfEvents), 'CUSTOMER_UPDATED'];

interface KnownWebhook {
  id: string;
  name: string;
  targetUrl: string;
  subscriptionQuery: string | null;
}

/**
 * The webhook of the app, made once, and brought up to date when it asks for something else; the embedded
 * commerce has none to make: it knows where to send.
 */
export async function setUpWebhook(saleor: Saleor, { webhookUrl, say }: SetupOptions): Promise<void> {
  const { __type: type } = await saleor.ask<{ __type: { fields: { name: string }[] } | null }>(
    'query Mutations { __type(name: "Mutation") { fields { name } } }',
  );
  if (!type?.fields.some(({ name }) => name === 'webhookCreate')) return;
  const { app } = await saleor.ask<{ app: { id: string; webhooks: KnownWebhook[] | null } }>(
    'query Webhooks { app { id webhooks { id name targetUrl subscriptionQuery } } }',
  );
  const known = app.webhooks?.find(({ name, targetUrl }) => name === NAME && targetUrl === webhookUrl);
  const input = { isActive: true, asyncEvents: events };
  if (!known) {
    say(`webhook to ${webhookUrl}`);
    await saleor.make(
      'mutation MakeWebhook($input: WebhookCreateInput!) { result: webhookCreate(input: $input) { made: webhook { id } errors { field message code } } }',
      { input: { ...input, app: app.id, name: NAME, targetUrl: webhookUrl, query: webhookQuery } },
    );
  } else if (tokensOf(known.subscriptionQuery) !== tokensOf(webhookQuery)) {
    say(`webhook to ${webhookUrl}, with what it asks for now`);
    await saleor.make(
      'mutation ChangeWebhook($id: ID!, $input: WebhookUpdateInput!) { result: webhookUpdate(id: $id, input: $input) { made: webhook { id } errors { field message code } } }',
      { id: known.id, input: { ...input, query: webhookQuery } },
    );
  }
}

/** Saleor may keep it with other white space. */
const tokensOf = (query: string | null): string => (query ?? '').replace(/[\s,]+/g, ' ').trim();
