import express, { type Express, type Response } from 'express';
import { escapeHtml } from '#common/escape-html.ts';
import { isUuid } from '#common/ids.ts';
import type { Logger } from '#common/process/logging.ts';
import { finishAuthorization, type AuthorizePorts } from './domain/connectors/authorize-connector.ts';

export const CALLBACK_PATH = '/connectors/callback';

/**
 * Where authorization servers lead people back to. Whoever is back is told for whom the permission is and says so
 * once more: a link that somebody else sent connects nothing of theirs unseen.
 */
export function serveConnectorCallback(app: Express, ports: AuthorizePorts & { logger: Logger }): void {
  const { connectors, logger } = ports;
  app.get(CALLBACK_PATH, async (request, response) => {
    const { state, code, error } = request.query;
    const wanted =
      typeof state === 'string' && isUuid(state) ? await connectors.findAuthorization(state) : undefined;
    const connector = wanted && (await connectors.find(wanted.connectorId));
    if (!wanted || !connector)
      return show(
        response,
        404,
        'Nothing waits for this permission (any more). Ask again in your workspace.',
      );
    if (typeof code !== 'string' || error !== undefined)
      return show(response, 400, `${connector.name} gave no permission. Nothing was connected.`);
    const fields = Object.entries({ state: wanted.id, code })
      .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
      .join('');
    show(
      response,
      200,
      `${wanted.askedBy} wants to let an agent use ${connector.name} in your name. Go on only if that is you.`,
      `<form method="post" action="${CALLBACK_PATH}">${fields}<button>Connect</button></form>`,
    );
  });
  app.post(
    CALLBACK_PATH,
    express.urlencoded({ extended: false, limit: '20kb' }),
    async (request, response) => {
      const { state, code } = request.body as Record<string, unknown>;
      if (typeof state !== 'string' || !isUuid(state) || typeof code !== 'string')
        return show(response, 400, 'That cannot be read. Ask again in your workspace.');
      const answer = await finishAuthorization(state, code, ports);
      if ('binding' in answer) return show(response, 200, 'Connected. You can close this window.');
      logger.warn({ failure: answer.failure }, 'a permission for a connector came to nothing');
      show(response, 400, answer.failure);
    },
  );
}

function show(response: Response, status: number, text: string, more = ''): void {
  response
    .status(status)
    .set({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .send(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Connector</title><p>${escapeHtml(text)}</p>${more}</html>`,
    );
}
