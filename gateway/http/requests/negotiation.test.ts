import { describe, expect, test } from 'vitest';
import { wantedBy } from './negotiation.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const RESPONSE = 'application/graphql-response+json; charset=utf-8';

/** What a client gets for a query: the media type, or events. */
const forQuery = (accept: string | undefined): string | null => {
  const { whole, prefersEvents } = wantedBy(accept);
  return prefersEvents ? 'events' : whole;
};

describe('an operation with one answer', () => {
  test.each([
    [undefined, JSON_TYPE],
    ['', JSON_TYPE],
    [' , ,', JSON_TYPE],
    [', application/graphql-response+json,', RESPONSE],
    ['*/*', JSON_TYPE],
    ['application/*', JSON_TYPE],
    ['application/json', JSON_TYPE],
    ['APPLICATION/JSON', JSON_TYPE],
    ['application/json; charset=utf-8', JSON_TYPE],
    ['application/json;charset="UTF-8"', JSON_TYPE],
    ['application/json, text/event-stream', JSON_TYPE],
    ['text/event-stream, application/json', 'events'],
    ['text/event-stream;q=0.5, application/json', JSON_TYPE],
    ['application/json;q=0.5, text/event-stream', 'events'],
    ['text/event-stream, */*', 'events'],
    ['text/event-stream;q=0, */*', JSON_TYPE],
    ['*/*, text/event-stream;q=0.9', JSON_TYPE],
    ['text/event-stream', 'events'],
    ['application/graphql-response+json', RESPONSE],
    ['application/graphql-response+json, application/json;q=0.9', RESPONSE],
    ['application/json;q=0.9, application/graphql-response+json', RESPONSE],
    ['application/json, application/graphql-response+json;q=0.1', JSON_TYPE],
    ['application/graphql-response+json;q=0, */*', JSON_TYPE],
    // urql's
    [
      'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
      RESPONSE,
    ],
    ['multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json;q=0.9', RESPONSE],
    ['image/png', null],
    ['application/json;q=0', null],
  ])('%s: %s', (accept, expected) => {
    expect(forQuery(accept)).toBe(expected);
  });
});

describe('a subscription', () => {
  test.each([
    ['application/json, text/event-stream', 'events'],
    ['application/json, text/event-stream;q=0.1', 'events'],
    ['multipart/mixed;boundary=graphql;subscriptionSpec=1.0,application/json', 'parts'],
    ['multipart/mixed; boundary="graphql"; subscriptionSpec="1.0", application/json', 'parts'],
    ['multipart/mixed;subscriptionSpec=1.0;q=0.5, text/event-stream', 'events'],
    ['multipart/mixed', null],
    ['multipart/mixed;subscriptionSpec=2.0', null],
    ['application/json', null],
    ['text/event-stream;q=0', null],
    // Who says nothing would wait for the end of what is one answer to it.
    ['*/*', null],
  ])('%s: %s', (accept, expected) => {
    expect(wantedBy(accept).stream).toBe(expected);
  });
});

test('parts of @defer are for those who name the format, unless they refuse it', () => {
  const parts = 'multipart/mixed;deferSpec=20220824';
  for (const accept of [parts, `${parts}, application/json`, 'Multipart/Mixed; deferSpec="20220824"'])
    expect(wantedBy(accept).takesParts).toBe(true);
  for (const accept of ['*/*', 'multipart/mixed', `${parts};q=0`, 'multipart/mixed;deferSpec=20991231'])
    expect(wantedBy(accept).takesParts).toBe(false);
});

test('parts of @defer come in the version that is named, the preferred one of several', () => {
  const older = 'multipart/mixed;deferSpec=20220824';
  const newer = 'multipart/mixed;incrementalSpec=v0.2';
  expect(wantedBy(newer)).toMatchObject({ takesParts: true, partsSpec: 'incrementalSpec=v0.2' });
  expect(wantedBy(older)).toMatchObject({ takesParts: true, partsSpec: 'deferSpec=20220824' });
  expect(wantedBy(`${older};q=0.5, ${newer}`).partsSpec).toBe('incrementalSpec=v0.2');
  expect(wantedBy('multipart/mixed;incrementalSpec=v0.3').takesParts).toBe(false);
});

test('a browser that opens the address wants a page, and a program does not', () => {
  expect(wantedBy('text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8').prefersPage).toBe(true);
  expect(wantedBy('text/html;q=0.1, application/json').prefersPage).toBe(false);
  expect(wantedBy('*/*').prefersPage).toBe(false);
});
