import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from '#common/serving/listen.ts';

/** When, of one request: before commerce has it, while it works on it, or when it is done and nobody knows. */
export type Moment = 'before' | 'during' | 'after';

/** The next request by this name, not the first but the `skipping`-next one, does something at a moment of it. */
export interface Trap {
  operation: string;
  skipping: number;
  moment: Moment;
  spring(): Promise<void>;
}

/** The door through which control-plane speaks to commerce: everything goes through, and a trap sees what. */
export interface Door {
  /** Of commerce's GraphQL, through the door. */
  url: string;
  /** Where `/` of the door leads to. */
  leadsTo(url: string): void;
  arm(trap: Trap): void;
  /** Resolves when nothing is under way to commerce. */
  quiet(): Promise<void>;
  stop(): Promise<void>;
}

export async function openDoor(): Promise<Door> {
  const underWay = new Set<Promise<void>>();
  let origin: string | undefined;
  let trap: Trap | undefined;

  const sprung = (operation: string | undefined): Trap | undefined => {
    if (trap === undefined || trap.operation !== operation || trap.skipping-- > 0) return undefined;
    const now = trap;
    trap = undefined;
    return now;
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = Buffer.concat(await request.toArray());
    const caught = sprung(operationOf(body));
    if (caught?.moment === 'before') await caught.spring();
    const asked = fetch(`${origin}${request.url}`, {
      method: request.method ?? 'GET',
      headers: { ...pick(request, 'content-type'), ...pick(request, 'authorization') },
      ...(body.length > 0 && { body }),
    });
    if (caught?.moment === 'during') await Promise.all([asked.catch(() => undefined), caught.spring()]);
    const answered = await asked;
    const text = await answered.text();
    if (caught?.moment === 'after') await caught.spring();
    response.writeHead(answered.status, { 'content-type': 'application/json' }).end(text);
  };
  const server = createServer((request, response) => {
    const answered = answer(request, response)
      .catch(() => void request.socket.destroy())
      .finally(() => underWay.delete(answered));
    underWay.add(answered);
  });
  const port = await listen(server, '127.0.0.1', 0);
  return {
    url: `http://127.0.0.1:${port}/graphql/`,
    leadsTo: (url) => (origin = new URL(url).origin),
    arm: (next) => (trap = next),
    quiet: async () => void (await Promise.all(underWay)),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const pick = ({ headers }: IncomingMessage, name: string): Record<string, string> =>
  typeof headers[name] === 'string' ? { [name]: headers[name] } : {};

function operationOf(body: Buffer): string | undefined {
  if (body.length === 0) return undefined;
  const { query } = JSON.parse(body.toString()) as { query?: string };
  return /(?:query|mutation) (\w+)/.exec(query ?? '')?.[1];
}
