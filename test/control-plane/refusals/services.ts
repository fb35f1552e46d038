import { randomUUID } from 'node:crypto';
import { FOR_OTHERS, long, type Rows } from './refusal.ts';

const refusal = (id: string): string =>
  `{ id: "${id}", at: "2026-01-01T00:00:00Z", actorKind: USER, actorId: "a", action: "runStart", codes: ["FORBIDDEN"],
     times: 1, requestId: "r" }`;

/** What is refused to the services of the marketplace, and about their work. */
export function ofServices(): Rows {
  const unknown = randomUUID();
  return {
    jobRetry: {
      missing: null,
      tooLong: null,
      wrongState: [null, 'id', 'NOT_FOUND', 'operator'],
      foreign: null,
      notAllowed: FOR_OTHERS,
      taken: null,
    },
    operationUsagesRecord: {
      missing: ['input: { id: "no UUID", operations: [] }', 'id', 'INVALID', 'service'],
      tooLong: [
        `input: { id: "${unknown}", operations: [{ client: ${long(101)}, clientVersion: "", operation: "",
          documentHash: "0123456789abcdef", isTrusted: true, coordinates: [], count: 1,
          firstAt: "2026-01-01T00:00:00Z", lastAt: "2026-01-01T00:00:00Z" }] }`,
        'operations',
        'INVALID',
        'service',
      ],
      wrongState: null,
      foreign: null,
      notAllowed: FOR_OTHERS,
      taken: null,
    },
    refusalsRecord: {
      missing: [`input: { refusals: [${refusal('no UUID')}] }`, 'refusals', 'INVALID', 'service'],
      tooLong: [
        `input: { refusals: [${Array.from({ length: 101 }, () => refusal(randomUUID())).join()}] }`,
        'refusals',
        'INVALID',
        'service',
      ],
      wrongState: null,
      foreign: null,
      notAllowed: FOR_OTHERS,
      taken: null,
    },
  };
}
