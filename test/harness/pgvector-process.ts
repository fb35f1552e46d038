import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

/** PostgreSQL with pgvector, in memory: see pgvector.ts. Gone as soon as whoever asked for it is. */
process.on('disconnect', () => process.exit());
const db = await PGlite.create({ extensions: { vector } });
const server = new PGLiteSocketServer({ db, port: 0, host: '127.0.0.1', maxConnections: 5 });
await server.start();
process.send?.(`postgres://postgres@${server.getServerConn()}/postgres`);
