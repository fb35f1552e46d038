import { isUuid } from '#common/ids.ts';
import { runtimeError, type RuntimeError } from '../run/errors.ts';
import type { WebhookStore } from './ports.ts';
import type { WebhookEvent } from './webhook.ts';

export interface RaisedEvent {
  id: string;
  organization: string;
  event: WebhookEvent;
  at: Date;
  data: unknown;
}

/** Writes what happened elsewhere into the outbox of every endpoint that wants to hear of it. */
export async function raiseEvent(
  { id, organization, event, at, data }: RaisedEvent,
  webhooks: Pick<WebhookStore, 'raise'>,
): Promise<RuntimeError[]> {
  const errors = [
    ...(isUuid(id) ? [] : [runtimeError('INVALID', 'id', 'An id is a UUID.')]),
    ...(isUuid(organization) ? [] : [runtimeError('INVALID', 'organization', 'An id is a UUID.')]),
    ...(typeof data === 'object' && data !== null && !Array.isArray(data)
      ? []
      : [runtimeError('INVALID', 'data', 'It is an object.')]),
  ];
  if (errors.length > 0) return errors;
  // As the names of Standard Webhooks are written: `wallet.low`.
  const type = event.toLowerCase().replace('_', '.');
  await webhooks.raise(id, organization, event, { type, timestamp: at.toISOString(), data });
  return [];
}
