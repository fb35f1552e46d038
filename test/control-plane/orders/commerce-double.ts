import { createServer } from 'node:http';
import { exportJWK, FlattenedSign, generateKeyPair, type CryptoKey, type JWK } from 'jose';
import { listen } from '#common/serving/listen.ts';

export interface SigningKey {
  kid: string;
  privateKey: CryptoKey;
  jwk: JWK;
}

export interface CommerceDouble {
  /** For SALEOR_API_URL. */
  url: string;
  /** What /.well-known/jwks.json answers; may be exchanged at any time. */
  keys: SigningKey[];
  /** Public keys that it answers besides, whose private ones nobody here has. */
  foreignKeys: JWK[];
  /** What the query for paid orders answers, in pages of one. */
  orders: unknown[];
  /** The addresses of customers, by their ids. */
  customers: Map<string, string>;
  /** The variables of every query for orders. */
  queries: { since: string; after: string | null }[];
  /** While true, the app token has no permission. */
  refusing: boolean;
  /** While true, nothing but 503 is answered. */
  down: boolean;
  stop(): Promise<void>;
}

export const APP_TOKEN = 'a'.repeat(30);

export async function newSigningKey(kid: string): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } };
}

/** Signs as Saleor does: detached, RS256, unencoded payload. */
export async function signDetached(key: SigningKey, body: string): Promise<string> {
  const jws = await new FlattenedSign(Buffer.from(body))
    .setProtectedHeader({ alg: 'RS256', kid: key.kid, b64: false, crit: ['b64'] })
    .sign(key.privateKey);
  return `${jws.protected}..${jws.signature}`;
}

/** The two doors of a Saleor that control-plane uses: its key set, and its list of orders. */
export async function startCommerceDouble(): Promise<CommerceDouble> {
  const double: Omit<CommerceDouble, 'url' | 'stop'> = {
    keys: [await newSigningKey('first')],
    foreignKeys: [],
    orders: [],
    customers: new Map(),
    queries: [],
    refusing: false,
    down: false,
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const answer = double.down
        ? undefined
        : request.url === '/.well-known/jwks.json'
          ? { keys: [...double.keys.map(({ jwk }) => jwk), ...double.foreignKeys] }
          : request.headers.authorization === `Bearer ${APP_TOKEN}`
            ? pageOf(double, Buffer.concat(chunks).toString())
            : undefined;
      response.writeHead(answer ? 200 : 503, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer ?? {}));
    });
  });
  const port = await listen(server, '127.0.0.1', 0);
  return Object.assign(double, {
    url: `http://127.0.0.1:${port}/graphql/`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

/** As Saleor words it, with HTTP 200; a token that it does not know is answered in the same way. */
const refusal = {
  errors: [
    {
      message: 'To access this path, you need one of the following permissions: MANAGE_ORDERS',
      locations: [{ line: 3, column: 5 }],
      path: ['orders'],
      extensions: { exception: { code: 'PermissionDenied' } },
    },
  ],
  data: { orders: null },
  extensions: { cost: { requestedQueryCost: 500, maximumAvailable: 50_000 } },
};

interface Variables {
  since: string;
  after: string | null;
  representations?: { id: string }[];
}

function pageOf(
  double: Pick<CommerceDouble, 'orders' | 'customers' | 'queries' | 'refusing'>,
  body: string,
): unknown {
  if (double.refusing) return refusal;
  const { variables } = JSON.parse(body) as { variables: Variables };
  if (variables.representations) {
    const customers = variables.representations.map(({ id }) => ({ id, email: double.customers.get(id) }));
    return { data: { _entities: customers.map((customer) => (customer.email ? customer : null)) } };
  }
  double.queries.push(variables);
  const index = Number(variables.after ?? -1) + 1;
  const order = double.orders[index];
  return {
    data: {
      orders: {
        edges: order ? [{ node: order }] : [],
        pageInfo: { hasNextPage: index + 1 < double.orders.length, endCursor: String(index) },
      },
    },
  };
}
