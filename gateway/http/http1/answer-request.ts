import type { ClientAddress } from '../../identity/client-address.ts';
import { requestIdOf } from '#common/serving/request-id.ts';
import { type ErrorSinks, errorAnswer } from '../answers/error-answer.ts';
import { type AnswerOptions, answerInOnePiece } from '../answers/operation-answer.ts';
import type { AnswerRequest } from './connections.ts';
import { RequestBodies } from './request-bodies.ts';

export interface RequestAnswerOptions extends AnswerOptions, ErrorSinks {
  addressOf: ClientAddress;
}

/** Answers what was read here as the routes of node:http answer it. */
export function createRequestAnswers(options: RequestAnswerOptions): AnswerRequest {
  const bodies = new RequestBodies();
  return async ({ head: { headers, wanted }, body, socket, signal }) => {
    const requestId = requestIdOf(headers);
    try {
      const requested = bodies.read(body);
      const address = options.addressOf({ headers, socket });
      const arrival = { method: 'POST', headers, address, requestId, signal };
      return {
        answer: await answerInOnePiece(requested, arrival, wanted, options),
        requestId,
        closes: false,
      };
    } catch (error) {
      return { answer: errorAnswer(error, headers.accept, requestId, options), requestId, closes: true };
    }
  };
}
