import { randomUUID } from 'node:crypto';
import type { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { tooMany } from '../limits/too-many.ts';

/** What one client has agreed on with us, and what it is asked meanwhile. */
export interface Session {
  readonly server: Server;
  readonly transport: StreamableHTTPServerTransport;
  /** Whose it is: nobody else may go on with it. */
  readonly owner: string;
  lastUsedMs: number;
}

const MAX_SESSIONS = 1_000;
const MAX_SESSIONS_OF_ONE = 50;
const IDLE_MS = 1_800_000;
const SWEEP_MS = 60_000;

/** Sessions of MCP clients in this process. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();
  readonly #createServer: () => Server;
  readonly #timer = setInterval(() => this.#closeIdle(), SWEEP_MS);

  constructor(createServer: () => Server) {
    this.#createServer = createServer;
    this.#timer.unref();
  }

  /** The owner's session of this id; undefined for somebody else's, or one that has ended. */
  find(id: string, owner: string): Session | undefined {
    const session = this.#sessions.get(id);
    if (session?.owner !== owner) return undefined;
    session.lastUsedMs = Date.now();
    return session;
  }

  /** A session that begins with the request it is opened for; forgotten unless that initialises it. */
  async open(owner: string): Promise<Session> {
    const own = [...this.#sessions.values()].filter((session) => session.owner === owner).length;
    if (this.#sessions.size >= MAX_SESSIONS || own >= MAX_SESSIONS_OF_ONE)
      throw tooMany('Too many sessions are open; end some.', SWEEP_MS);
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => void this.#sessions.set(id, session),
    });
    const server = this.#createServer();
    const session: Session = { server, transport, owner, lastUsedMs: Date.now() };
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- it is no event target
    server.onclose = () => {
      if (transport.sessionId !== undefined) this.#sessions.delete(transport.sessionId);
    };
    await server.connect(transport);
    return session;
  }

  /** To clients that listen; the others ask by themselves. */
  tellToolsChanged(): void {
    for (const { server } of this.#sessions.values()) void server.sendToolListChanged().catch(() => {});
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.all([...this.#sessions.values()].map(({ transport }) => transport.close()));
  }

  #closeIdle(): void {
    for (const { lastUsedMs, transport } of this.#sessions.values())
      if (lastUsedMs + IDLE_MS < Date.now()) void transport.close();
  }
}
