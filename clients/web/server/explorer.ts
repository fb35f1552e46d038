import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import express, { Router, type Request, type Response } from 'express';
import { requestIdOf } from '#common/serving/request-id.ts';
import type { GraphOptions } from './graph.ts';
import { createOperatorCheck } from './operators.ts';
import { isForeign } from './origin.ts';

const MAX_BODY = '1mb';
const TIMEOUT_MS = 15_000;

/**
 * For the operator's desk: `GET /inspection` and `/inspection/schema` of the gateway, and `POST /explorer`, the one
 * way over which an operation of one's own runs, a stream included. Operators alone, from our own pages.
 */
export function explorerRoutes({ graphUrl, origin, sessions, logger }: GraphOptions): Router {
  const router = Router();
  const isOperator = createOperatorCheck(graphUrl);

  /** The access token of an operator; answers by itself for everybody else. */
  const operatorOf = async (request: Request, response: Response): Promise<string | undefined> => {
    const { accessToken, cookies } = await sessions.of(request.headers);
    for (const cookie of cookies) response.append('set-cookie', cookie);
    if (accessToken !== undefined && (await isOperator(accessToken))) return accessToken;
    response.status(403).json({ errors: [FORBIDDEN] });
    return undefined;
  };

  router.get(['/inspection', '/inspection/schema'], async (request, response) => {
    const accessToken = await operatorOf(request, response);
    if (accessToken === undefined) return;
    const answer = await fetch(new URL(request.path, graphUrl), {
      headers: { authorization: `Bearer ${accessToken}` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    response
      .status(answer.status)
      .type('json')
      .set('cache-control', 'no-store')
      .send(await answer.text());
  });

  router.post('/explorer', express.json({ limit: MAX_BODY, strict: true }), async (request, response) => {
    if (isForeign(request.headers, origin) || !request.is('application/json'))
      return void response.status(403).json({ errors: [FORBIDDEN] });
    const accessToken = await operatorOf(request, response);
    if (accessToken === undefined) return;
    const leaving = new AbortController();
    response.once('close', () => leaving.abort());
    const answer = await fetch(graphUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: request.get('accept') ?? 'application/json',
        'x-explain': 'plan, timings, cost',
        'apollographql-client-name': 'explorer',
        'x-request-id': requestIdOf(request.headers),
        authorization: `Bearer ${accessToken}`,
      },
      body: JSON.stringify(request.body),
      signal: leaving.signal,
    });
    response
      .status(answer.status)
      .type(answer.headers.get('content-type') ?? 'application/json')
      .set('cache-control', 'no-store');
    if (!answer.body) return void response.end();
    // Events pass as they come; whoever leaves ends the stream at the gateway, too.
    await pipeline(Readable.fromWeb(answer.body as ReadableStream), response).catch((error: unknown) => {
      if (!leaving.signal.aborted) logger.warn({ err: error }, 'the explorer lost the graph');
    });
  });
  return router;
}

const FORBIDDEN = { message: 'This is for operators.', extensions: { code: 'FORBIDDEN' } };
