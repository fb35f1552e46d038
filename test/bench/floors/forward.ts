import { createServer } from 'node:http';
import { type RawData, WebSocket, WebSocketServer } from 'ws';

/** The least that a stream can take with ws: a connection to the subgraph for each client's, and frames passed on. */
const http = createServer((_request, response) => response.end('{"data":{}}'));
const server = new WebSocketServer({
  server: http,
  perMessageDeflate: false,
  handleProtocols: () => 'graphql-transport-ws',
});
server.on('connection', (client) => {
  const early: RawData[] = [];
  const subgraph = new WebSocket(process.env['SUBGRAPH'] ?? '', 'graphql-transport-ws', {
    perMessageDeflate: false,
  });
  subgraph.on('open', () => {
    for (const message of early.splice(0)) subgraph.send(message, { binary: false });
  });
  client.on('message', (message) => {
    if (subgraph.readyState === WebSocket.OPEN) subgraph.send(message, { binary: false });
    else early.push(message);
  });
  subgraph.on('message', (message) => client.send(message, { binary: false }));
  client.on('close', () => subgraph.close());
});
http.listen(Number(process.env['PORT']), '127.0.0.1');
