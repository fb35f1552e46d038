import { Buffer } from 'node:buffer';
import { assert, constantFrom, dictionary, json, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RequestedOperation } from '../../operations/requested-operation.ts';
import { operationOfBody } from '../requests/parse-request.ts';
import { textOf } from '../requests/read-body.ts';
import { RequestBodies } from './request-bodies.ts';

/** Exact variables are left out where they are the plain ones, which nobody looks for in a known document. */
const outcomeOf = (read: () => RequestedOperation): unknown => {
  try {
    const requested = read();
    return { ...requested, exactVariables: requested.exactVariables ?? requested.variables };
  } catch (error) {
    return { error: (error as Error).message };
  }
};

/** Whatever was read before. */
function expectSame(bodies: RequestBodies, body: Buffer): void {
  const expected = outcomeOf(() => operationOfBody(textOf(body)));
  for (let times = 0; times < 2; times += 1) expect(outcomeOf(() => bodies.read(body))).toEqual(expected);
}

describe('what a body asks for', () => {
  it.each([
    '{"query":"{ a }"}',
    '{"query":"{ a }","variables":{"a":1,"b":[null]}}',
    '{"query":"{ a }","variables":{"a":12345678901234567890}}',
    '{"query":"{ a(b: 12345678901234567890) }","variables":{"a":1}}',
    String.raw`{"query":"{ a(b: \"\\\\\") }","operationName":"A"}`,
    '{"query":"{ ä 😀 }","extensions":{"a":{}}}',
    '{"query":"","documentId":"a"}',
    '{"query":"{ a }","query":"{ b }"}',
    '{"query":"{ a }","query":null}',
    '{"query":"{ a }","variables":{},"query":"{ b }"}',
    '{"query":"{ a }","variables":5}',
    '{"query":"{ a }","operationName":[]}',
    '{"query":"{ a }","__proto__":{"query":"{ b }"}}',
    '{"query":"{ a }",}',
    '{"query":"{ a }",',
    '{"query":"{ a }"',
    '{"query":"{ a }"} ',
    '{"query":"{ a }"]',
    '{"query":"{ a }" ,"variables":{}}',
    '{"query":"{ a }", "variables":{}}',
    '{"query":"{ a }","variables":{}}}',
    '{"query":"{ a }","variables":{"a":"\u0001"}}',
    '{ "query":"{ a }"}',
    '{"variables":{},"query":"{ a }"}',
    '["query"]',
    '',
  ])('%s is the same when its document is known', (text) => {
    const bodies = new RequestBodies();
    for (const known of ['{"query":"{ a }"}', '{"query":"{ a"}', text]) {
      expectSame(bodies, Buffer.from(known));
    }
    expectSame(bodies, Buffer.from(text));
  });

  it('must be UTF-8 behind a known document as well', () => {
    const bodies = new RequestBodies();
    bodies.read(Buffer.from('{"query":"{ a }"}'));
    const broken = Buffer.from('{"query":"{ a }","variables":{"a":"?"}}');
    broken[broken.indexOf('?')] = 0xff;
    expectSame(bodies, broken);
  });

  it('is the same whatever bodies came before, and in memory that is used again', () => {
    const bodies = new RequestBodies();
    const memory = Buffer.alloc(64 * 1024);
    const queries = constantFrom(...Array.from({ length: 40 }, (_, i) => `{ a${i} }`));
    const members = record(
      {
        variables: dictionary(string(), json()),
        operationName: string(),
        extensions: dictionary(string(), json()),
      },
      { requiredKeys: [] },
    );
    assert(
      property(queries, members, (query, others) => {
        const length = memory.write(JSON.stringify({ query, ...others }));
        expectSame(bodies, memory.subarray(0, length));
      }),
      { numRuns: 1_000 },
    );
  });
});
