import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/**
 * What no gateway on Node can beat. Takes PORT, FLOOR (below) and MATERIAL, a file with the heavy query's answer
 * and the subgraph answers that it is made of.
 */
interface Material {
  answer: string;
  subgraphAnswers: string[];
}

const { answer, subgraphAnswers } = JSON.parse(
  readFileSync(process.env['MATERIAL'] ?? '', 'utf8'),
) as Material;
const buffer = Buffer.from(answer);
const value: unknown = JSON.parse(answer);

const print = () => Buffer.from(JSON.stringify(value));

const floors: Record<string, () => Buffer> = {
  /** Writes the same bytes each time. */
  buffer: () => buffer,
  /** Prints the answer each time. */
  print,
  /** Parses what the subgraphs answer, and prints the answer, each time. */
  'parse-and-print': () => {
    for (const text of subgraphAnswers) JSON.parse(text);
    return print();
  },
};

const floor = floors[process.env['FLOOR'] ?? ''];
if (!floor) throw new Error('FLOOR is none of them');

const server = createServer((request, response) => {
  request.resume().once('end', () => {
    const body = floor();
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1');
