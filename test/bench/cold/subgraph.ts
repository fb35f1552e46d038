import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { parentPort, workerData } from 'node:worker_threads';
import { listen } from '#common/serving/listen.ts';
import { Answerer, type Asked } from './answerer.ts';

/** A subgraph in a thread of its own, with the schema that it is given. */
const answerer = new Answerer(workerData as string);
const server = createServer(async (request, response) => {
  const answer = answerer.answer(JSON.parse(await text(request)) as Asked);
  response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
parentPort?.postMessage(`http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/`);
