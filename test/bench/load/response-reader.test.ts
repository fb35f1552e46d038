import { expect, test } from 'vitest';
import { ResponseReader } from './response-reader.ts';

const answers = [
  'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{"data":{}}',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"dat\r\nA\r\na":"é\r\n"}\r\n0\r\n\r\n',
  'HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;note=x\r\nabc\r\n0\r\nDigest: none\r\n\r\n',
];
const expected = [
  [200, 11],
  [200, 15],
  [503, 0],
  [200, 3],
];

// However the network cuts the bytes, which is different each time.
test.each([1, 2, 3, 7, 64, 10_000])('reads answers that come in pieces of %i bytes', (pieceBytes) => {
  const bytes = Buffer.from(answers.join(''));
  const read: number[][] = [];
  const reader = new ResponseReader((status, bodyBytes) => read.push([status, bodyBytes]));
  for (let start = 0; start < bytes.length; start += pieceBytes)
    reader.read(bytes.subarray(start, start + pieceBytes));
  expect(read).toEqual(expected);
});

test('refuses an answer whose end it can not know', () => {
  const reader = new ResponseReader(() => {});
  expect(() => reader.read(Buffer.from('HTTP/1.1 200 OK\r\n\r\nhello'))).toThrow('without a length');
});
