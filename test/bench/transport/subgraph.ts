import { createServer } from 'node:http';
import { createServer as createHttp2Server } from 'node:http2';
import type { AddressInfo } from 'node:net';

/** A subgraph that answers at once with as many rows as `?rows=` says, over HTTP/1.1 and over h2c. */
const answers = new Map<string, Buffer>();

function answerTo(url: string): Buffer {
  const known = answers.get(url);
  if (known) return known;
  const count = Number(new URL(url, 'http://subgraph').searchParams.get('rows'));
  const rows = Array.from({ length: count }, (_, i) => ({
    id: String(i),
    name: `Row number ${i}`,
    price: i,
  }));
  const answer = Buffer.from(JSON.stringify({ data: { rows } }));
  answers.set(url, answer);
  return answer;
}

const http = createServer((request, response) => {
  const body = answerTo(request.url ?? '/');
  request.resume();
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  });
});
const http2 = createHttp2Server();
http2.on('stream', (stream, headers) => {
  stream.resume();
  stream.on('end', () => {
    stream.respond({ ':status': 200, 'content-type': 'application/json' });
    stream.end(answerTo(headers[':path'] ?? '/'));
  });
});

http.listen(0, '127.0.0.1', () => {
  http2.listen(0, '127.0.0.1', () => {
    const [http1Port, http2Port] = [http, http2].map((server) => (server.address() as AddressInfo).port);
    process.send?.({ http1Port, http2Port });
  });
});
process.on('disconnect', () => process.exit());
