import { randomBytes } from 'node:crypto';
import type { Caller } from '#common/identity/caller.ts';
import { isUuid, newId } from '#common/ids.ts';
import type { Memberships } from '../run/access.ts';
import { runtimeError, type RuntimeError } from '../run/errors.ts';
import type { WebhookStore } from './ports.ts';
import type { WebhookDelivery, WebhookEndpoint, WebhookEvent } from './webhook.ts';

export interface WebhookPorts {
  webhooks: WebhookStore;
  memberships: Memberships;
  /** Why nothing is sent to an address, if nothing is. */
  refusesWebhook(url: string): string | undefined;
}

export type EndpointAnswer = { endpoint: WebhookEndpoint } | { errors: RuntimeError[] };

const MAX_ENDPOINTS = 20;

const refuse = (...error: Parameters<typeof runtimeError>): { errors: RuntimeError[] } => ({
  errors: [runtimeError(...error)],
});

/** An address that is told what happens, with the secret by which it knows that it was us. */
export async function createEndpoint(
  caller: Caller,
  { organization, url, events }: { organization: string; url: string; events: readonly WebhookEvent[] },
  ports: WebhookPorts,
): Promise<(EndpointAnswer & { secret?: string }) | { errors: RuntimeError[] }> {
  const organizationId = organization.toLowerCase();
  if (!(await belongs(caller, organizationId, ports)))
    return refuse('NOT_FOUND', 'organization', 'There is no such organization.');
  const errors = mistakesIn(url, events, ports);
  if (errors.length > 0) return { errors };
  if ((await ports.webhooks.endpointsOf(organizationId)).length >= MAX_ENDPOINTS) {
    return refuse(
      'LIMIT_EXCEEDED',
      'organization',
      `An organization has at most ${MAX_ENDPOINTS} endpoints. Delete some first.`,
    );
  }
  const id = newId();
  const secret = `whsec_${randomBytes(24).toString('base64')}`;
  await ports.webhooks.insert(
    { id, organizationId, url, events: [...new Set(events)], isEnabled: true },
    secret,
  );
  const endpoint = await ports.webhooks.find(id);
  if (!endpoint) throw new Error(`the endpoint ${id} was stored, but is not there`);
  return { endpoint, secret };
}

export async function updateEndpoint(
  caller: Caller,
  id: string,
  input: { url?: string | null; events?: readonly WebhookEvent[] | null; isEnabled?: boolean | null },
  ports: WebhookPorts,
): Promise<EndpointAnswer> {
  const endpoint = await owned(caller, id, ports);
  if (!endpoint) return refuse('NOT_FOUND', 'id', 'There is no such endpoint.');
  const next = {
    url: input.url ?? endpoint.url,
    events: [...new Set(input.events ?? endpoint.events)],
    isEnabled: input.isEnabled ?? endpoint.isEnabled,
  };
  const errors = mistakesIn(next.url, next.events, ports);
  if (errors.length > 0) return { errors };
  await ports.webhooks.update(endpoint.id, next);
  return { endpoint: (await ports.webhooks.find(endpoint.id)) ?? endpoint };
}

export async function deleteEndpoint(
  caller: Caller,
  id: string,
  ports: WebhookPorts,
): Promise<EndpointAnswer> {
  const endpoint = await owned(caller, id, ports);
  if (!endpoint) return refuse('NOT_FOUND', 'id', 'There is no such endpoint.');
  await ports.webhooks.delete(endpoint.id);
  return { endpoint };
}

/** Sends a delivery once more, whatever became of it. */
export async function redeliver(
  caller: Caller,
  id: string,
  ports: WebhookPorts,
): Promise<{ delivery: WebhookDelivery } | { errors: RuntimeError[] }> {
  const delivery = isUuid(id) ? await ports.webhooks.findDelivery(id) : undefined;
  if (!delivery || !(await owned(caller, delivery.endpointId, ports)))
    return refuse('NOT_FOUND', 'delivery', 'There is no such delivery.');
  await ports.webhooks.redeliver(delivery.id);
  return { delivery: (await ports.webhooks.findDelivery(delivery.id)) ?? delivery };
}

async function owned(caller: Caller, id: string, ports: WebhookPorts): Promise<WebhookEndpoint | undefined> {
  const endpoint = isUuid(id) ? await ports.webhooks.find(id) : undefined;
  return endpoint && (await belongs(caller, endpoint.organizationId, ports)) ? endpoint : undefined;
}

const belongs = async (
  caller: Caller,
  organizationId: string,
  { memberships }: WebhookPorts,
): Promise<boolean> =>
  caller.kind === 'person' && isUuid(organizationId) && (await memberships.isMember(organizationId));

function mistakesIn(
  url: string,
  events: readonly WebhookEvent[],
  { refusesWebhook }: WebhookPorts,
): RuntimeError[] {
  const why = url.length > 2_000 ? 'it is too long' : refusesWebhook(url);
  return [
    ...(why === undefined
      ? []
      : [runtimeError('INVALID', 'url', `Nothing can be sent to this address: ${why}.`)]),
    ...(events.length > 0 ? [] : [runtimeError('REQUIRED', 'events', 'Choose at least one event.')]),
  ];
}
