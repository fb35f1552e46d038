import express, { type Express, type Request, type Response } from 'express';
import type { Database } from '#common/database/database.ts';
import type { Logger } from '#common/process/logging.ts';
import { isStorable } from '#common/storable.ts';
import { keepEvent, readEvent } from './events.ts';
import { KeysUnavailable, type VerifySignature } from '#common/identity/webhook-signature.ts';

interface Webhook {
  database: Database;
  verify: VerifySignature;
  logger: Logger;
}

/**
 * `POST /webhooks/commerce`: verified, stored, answered; the work is done afterwards. Commerce does
 * not repeat what was answered 3xx or 4xx, so whatever may be our own fault is answered 5xx.
 */
export function serveWebhook(app: Express, webhook: Webhook): void {
  app.post(
    '/webhooks/commerce',
    // The signature is over the bytes as they came.
    express.raw({ type: () => true, limit: '1mb' }),
    (request, response) => {
      receive(webhook, request, response).catch((error: unknown) => {
        webhook.logger.error({ err: error }, 'an order event could not be taken in');
        const retry = error instanceof KeysUnavailable ? 'The keys cannot be had' : 'It cannot be stored';
        refuse(response, 503, `${retry} right now: send it again.`);
      });
    },
  );
}

async function receive(
  { database, verify, logger }: Webhook,
  request: Request,
  response: Response,
): Promise<void> {
  const body: unknown = request.body;
  const signature = request.get('saleor-signature') ?? '';
  if (!Buffer.isBuffer(body) || !(await verify(signature, body))) {
    logger.warn('an order event with a wrong signature was refused');
    return refuse(response, 401, 'The signature is missing or wrong.');
  }
  const name = (request.get('saleor-event') ?? '').toLowerCase();
  const parsed = parseJson(body);
  const event = readEvent(name, parsed);
  if (event === 'ignored') {
    logger.info({ event: name }, 'an event that does not concern us was ignored');
    return void response.status(202).json({ status: 'ignored' });
  }
  // Sent again, it would be the same: refused for good, and noted for an operator.
  if (event.kind === 'malformed') {
    logger.error(
      { event: name, missing: event.missing },
      'an event does not say what it has to: npm run saleor:setup brings up to date what the webhook asks for',
    );
    return refuse(response, 422, 'The event has another form than agreed.');
  }
  if (!isStorable(parsed)) {
    logger.error({ event: name }, 'an event holds a text that cannot be kept');
    return refuse(response, 422, 'A text of the event holds NUL or half a character.');
  }
  await keepEvent(database.db, event);
  response.status(202).json({ status: 'accepted' });
}

function refuse(response: Response, status: number, message: string): void {
  response.status(status).json({ error: message });
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
