import { isDeepStrictEqual } from 'node:util';
import type { GraphqlRequest } from './operations.ts';
import { post } from './post.ts';
import { referenceAnswer } from './reference.ts';

/** A gateway that answers something else has lost before the start. */
export class WrongAnswerError extends Error {
  override name = 'WrongAnswerError';
}

const references = new Map<GraphqlRequest, Promise<unknown>>();

/** So many requests are checked at the same time. */
const CONCURRENCY = 20;

/** Sends each request once and compares the answers; gives their lengths in bytes. */
export async function checkAnswers(url: string, requests: GraphqlRequest[]): Promise<number[]> {
  const bytes: number[] = [];
  for (let start = 0; start < requests.length; start += CONCURRENCY) {
    const some = requests.slice(start, start + CONCURRENCY);
    bytes.push(...(await Promise.all(some.map((request) => checkAnswer(url, request)))));
  }
  return bytes;
}

async function checkAnswer(url: string, request: GraphqlRequest): Promise<number> {
  const answer = await post(url, request);
  if (isDeepStrictEqual(content(answer.value), content(await reference(request)))) return answer.bytes;
  const variables = JSON.stringify(request.variables ?? {});
  throw new WrongAnswerError(`wrong answer to ${variables}: ${answer.text.slice(0, 300)}`);
}

function reference(request: GraphqlRequest): Promise<unknown> {
  const known = references.get(request) ?? referenceAnswer(request);
  references.set(request, known);
  return known;
}

/** Order of keys and `extensions` are a gateway's own business. */
function content(answer: unknown): unknown {
  const { data, errors } = answer as { data?: unknown; errors?: unknown };
  return { data, errors };
}
