import type { IncomingMessage, ServerResponse } from 'node:http';
import { isOperator } from '#common/identity/caller.ts';
import { answerJson } from '../http/answers/answer.ts';
import type { Readiness } from '../http/readiness.ts';
import { requestError } from '../http/requests/request-error.ts';
import type { Authenticator } from '../identity/authenticator.ts';
import type { ClientAddress } from '../identity/client-address.ts';
import { credentialOfHeaders } from '../identity/credentials.ts';
import type { Generation } from '../supergraph/generation.ts';
import type { Generations } from '../supergraph/generations.ts';
import type { GenerationHistory } from './generation-history.ts';
import type { OperationsSeen } from './operations-seen.ts';
import { type IndexedType, schemaIndex } from './schema-index.ts';

export const INSPECTION_PATH = '/inspection';
export const SCHEMA_PATH = '/inspection/schema';

export interface InspectionOptions {
  authenticate: Authenticator;
  addressOf: ClientAddress;
  readiness(): Promise<Readiness>;
  seen: OperationsSeen;
  history: GenerationHistory;
  generations: Generations;
  /** Whether others than operators may look: where nobody is asked who they are, outside of production. */
  isOpen: boolean;
}

/** For operators: `GET /inspection`, how the graph is doing, and `GET /inspection/schema`, whose it is. */
export type Inspection = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export function createInspection(options: InspectionOptions): Inspection {
  const { authenticate, addressOf, readiness, seen, history, generations, isOpen } = options;
  const indices = new WeakMap<Generation, IndexedType[]>();
  /** It takes some hundred milliseconds, and is the same for a generation's whole life. */
  const indexOf = (generation: Generation): IndexedType[] => {
    const known = indices.get(generation);
    if (known) return known;
    const made = schemaIndex(generation.sdl, generation.engine.schema);
    indices.set(generation, made);
    return made;
  };
  const startedAt = new Date().toISOString();
  return async (request, response) => {
    const { caller } = await authenticate(credentialOfHeaders(request.headers), addressOf(request));
    if (!isOpen && !isOperator(caller))
      throw requestError(403, 'FORBIDDEN', 'How the graph is doing is shown to operators.');
    if (request.url?.split('?', 1)[0] === SCHEMA_PATH) {
      return answerJson(response, 200, { types: indexOf(generations.current) });
    }
    return answerJson(response, 200, {
      startedAt,
      readiness: await readiness(),
      generations: { alive: generations.count, remembered: history.remembered },
      operations: seen.operations,
      streams: seen.streams,
    });
  };
}
