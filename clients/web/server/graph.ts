import express, { Router } from 'express';
import type { Logger } from '#common/process/logging.ts';
import { requestIdOf } from '#common/serving/request-id.ts';
import { trustedOperation, UNTRUSTED, type Documents } from './documents.ts';
import { isForeign } from './origin.ts';
import type { Sessions } from './sessions.ts';

const TIMEOUT_MS = 30_000;
/** By which the graph tells who uses what of it. */
export const CLIENT_NAME = 'web';
const MAX_BODY = '1mb';

export interface GraphOptions {
  graphUrl: string;
  origin: string;
  documents: Documents;
  sessions: Sessions;
  logger: Logger;
}

/** `POST /graphql`: queries and mutations of the pages, with the token of whoever is signed in. */
export function graphRoute({ graphUrl, origin, documents, sessions, logger }: GraphOptions): Router {
  const router = Router();
  router.post('/graphql', express.json({ limit: MAX_BODY, strict: true }), async (request, response) => {
    // Another site can send a form with our cookie, but neither JSON nor from our origin.
    if (isForeign(request.headers, origin) || !request.is('application/json'))
      return void response.status(403).json({ errors: [FORBIDDEN] });
    const operation = trustedOperation(documents, request.body);
    if (!operation) return void response.status(400).json({ errors: [UNTRUSTED] });
    const { accessToken, cookies } = await sessions.of(request.headers);
    for (const cookie of cookies) response.append('set-cookie', cookie);
    const requestId = requestIdOf(request.headers);
    try {
      const answer = await fetch(graphUrl, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          'apollographql-client-name': CLIENT_NAME,
          'x-request-id': requestId,
          ...(accessToken !== undefined && { authorization: `Bearer ${accessToken}` }),
        },
        body: JSON.stringify(operation),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      response
        .status(answer.status)
        .type(answer.headers.get('content-type') ?? 'application/json')
        .set('cache-control', 'no-store')
        .send(await answer.text());
    } catch (error) {
      logger.warn({ err: error, requestId }, 'the graph does not answer');
      response.status(502).json({ errors: [AWAY] });
    }
  });
  return router;
}

const FORBIDDEN = {
  message: 'Requests come from these pages alone, as JSON.',
  extensions: { code: 'FORBIDDEN' },
};
const AWAY = { message: 'The marketplace does not answer.', extensions: { code: 'UNREACHABLE' } };
