import { setTimeout as delay } from 'node:timers/promises';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import {
  StreamableHTTPClientTransport,
  StreamableHTTPError,
} from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { auth, UnauthorizedError } from '@modelcontextprotocol/sdk/client/auth.js';
import { OAuthError } from '@modelcontextprotocol/sdk/server/auth/errors.js';
import type { FetchLike } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import type { Outbound } from '#common/outbound/outbound.ts';
import type { ConnectorTool } from '../domain/connectors/connector.ts';
import { ConnectorError, type Credential, type ToolServers } from '../domain/connectors/ports.ts';
import { StoredOAuth } from './stored-oauth.ts';
import { errorWithoutSecrets, withoutSecrets } from './without-secrets.ts';

const MAX_TOOLS = 200;
/** Of a list; a server may put each tool on a page of its own. */
const MAX_PAGES = MAX_TOOLS;
const MAX_DESCRIPTION_CHARACTERS = 2_000;
const MAX_SCHEMA_CHARACTERS = 50_000;
/** Of all that a server answers to one client of ours. */
const MAX_BYTES = 5_000_000;
const LIST_TIMEOUT_MS = 10_000;
const CALL_TIMEOUT_MS = 55_000;

interface Server {
  url: string;
  credential: Credential | StoredOAuth;
}

/** The SDK's provider of an authorization; undefined for another credential. */
function oauthOf(credential: Server['credential']): StoredOAuth | undefined {
  if (credential === undefined || typeof credential === 'string') return undefined;
  return credential instanceof StoredOAuth ? credential : new StoredOAuth(credential);
}

/** MCP over streamable HTTP: a client for each piece of work, within bounds of time and size, at public addresses. */
export const createToolServers = (outbound: Outbound, callTimeoutMs = CALL_TIMEOUT_MS): ToolServers => ({
  list: (server, signal = AbortSignal.timeout(LIST_TIMEOUT_MS)) =>
    withClient(
      outbound,
      server,
      signal,
      () => undefined,
      (client) => listTools(client, signal),
    ),

  async authorize({ url, credential }) {
    const oauth = new StoredOAuth(credential);
    const signal = AbortSignal.timeout(LIST_TIMEOUT_MS);
    try {
      const tools = await withClient(
        outbound,
        { url, credential: oauth },
        signal,
        () => undefined,
        (client) => listTools(client, signal),
      );
      return { tools };
    } catch (error) {
      const to = oauth.authorizationUrl?.href;
      if (to === undefined) throw error;
      // It is opened in somebody's browser: nothing but a page on the web.
      const why = outbound.refusal(to);
      if (why === undefined) return { authorizationUrl: to };
      throw new ConnectorError(`The server asks for a permission where nobody can be sent: ${why}.`);
    }
  },

  async redeem({ url, credential }, code) {
    const signal = AbortSignal.timeout(LIST_TIMEOUT_MS);
    const provider = new StoredOAuth(credential);
    try {
      await auth(provider, {
        serverUrl: url,
        authorizationCode: code,
        fetchFn: boundedFetch(outbound, signal, () => undefined),
      });
    } catch (error) {
      throw asConnectorError(error, signal, [code, ...provider.secrets]);
    }
  },

  follow: (server, signal, onTools) =>
    withClient(outbound, server, signal, onTools, async (client, tell) => {
      tell(await listTools(client, signal));
      if (client.getServerCapabilities()?.tools?.listChanged !== true) return false;
      signal.throwIfAborted();
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
      return true;
    }),

  call: (server, tool, args, signal, onToolsChanged) =>
    withClient(outbound, server, signal, onToolsChanged, async (client) => {
      const options = { timeout: callTimeoutMs, maxTotalTimeout: callTimeoutMs, signal };
      const { content, structuredContent, isError } = await client.callTool(
        { name: tool, arguments: { ...args } },
        undefined,
        options,
      );
      const value = structuredContent ?? textOf(content);
      return { value, isError: isError === true };
    }),
});

async function withClient<T>(
  outbound: Outbound,
  { url, credential }: Server,
  signal: AbortSignal,
  onToolsChanged: (tools: ConnectorTool[]) => void,
  work: (client: Client, tell: (tools: ConnectorTool[]) => void) => Promise<T>,
): Promise<T> {
  const closing = new AbortController();
  // Of a stream that breaks off the SDK takes up the rest, for as long as a call may take: too much is too much at once.
  const { promise: tooMuch, reject: onTooMuch } = Promise.withResolvers<never>();
  tooMuch.catch(() => undefined);
  const authProvider = oauthOf(credential);
  const secrets = (): string[] =>
    typeof credential === 'string' ? [credential] : (authProvider?.secrets ?? []);
  const tell = (tools: ConnectorTool[]): void => onToolsChanged(withoutSecrets(tools, secrets()));
  const transport = new StreamableHTTPClientTransport(new URL(url), {
    ...(authProvider && { authProvider }),
    fetch: boundedFetch(outbound, AbortSignal.any([signal, closing.signal]), onTooMuch),
    requestInit: typeof credential === 'string' ? { headers: { authorization: `Bearer ${credential}` } } : {},
    reconnectionOptions: {
      maxReconnectionDelay: 1_000,
      initialReconnectionDelay: 200,
      reconnectionDelayGrowFactor: 2,
      maxRetries: 2,
    },
  });
  const client = new Client(
    { name: 'agent-marketplace', version: '1' },
    {
      listChanged: {
        tools: {
          autoRefresh: true,
          onChanged: (_error, tools) => void (tools && tell(toTools(tools))),
        },
      },
    },
  );
  try {
    await Promise.race([client.connect(transport, { timeout: LIST_TIMEOUT_MS, signal }), tooMuch]);
    return withoutSecrets(await Promise.race([work(client, tell), tooMuch]), secrets());
  } catch (error) {
    throw asConnectorError(error, signal, secrets());
  } finally {
    // Some servers keep sessions: they are told that this one is over, if they still listen.
    await Promise.race([transport.terminateSession().catch(() => undefined), delay(500)]);
    closing.abort();
    await client.close().catch(() => undefined);
  }
}

async function listTools(client: Client, signal: AbortSignal): Promise<ConnectorTool[]> {
  const tools: Tool[] = [];
  let cursor: string | undefined;
  let pages = 0;
  do {
    if (++pages > MAX_PAGES) throw new ConnectorError("The list of the server's tools has no end.");
    const page = await client.listTools(cursor === undefined ? {} : { cursor }, {
      timeout: LIST_TIMEOUT_MS,
      signal,
    });
    tools.push(...page.tools);
    cursor = page.nextCursor;
    if (tools.length > MAX_TOOLS) throw new ConnectorError(`The server lists more than ${MAX_TOOLS} tools.`);
  } while (cursor !== undefined);
  return toTools(tools);
}

/** What is kept of tools; of several with one name the first. */
function toTools(tools: readonly Tool[]): ConnectorTool[] {
  const byName = new Map<string, ConnectorTool>();
  for (const { name, description = '', inputSchema, annotations } of tools.slice(0, MAX_TOOLS)) {
    if (byName.has(name) || !/^[\w.-]{1,64}$/.test(name)) continue;
    if (JSON.stringify(inputSchema).length > MAX_SCHEMA_CHARACTERS) continue;
    byName.set(name, {
      name,
      description: description.slice(0, MAX_DESCRIPTION_CHARACTERS).replaceAll('\0', '').toWellFormed(),
      inputSchema,
      isRepeatable: annotations?.idempotentHint === true || annotations?.readOnlyHint === true,
    });
  }
  return [...byName.values()];
}

/** Texts of an answer; what is no text is named by its kind. */
const textOf = (content: unknown): string =>
  (Array.isArray(content) ? (content as { type?: unknown; text?: unknown }[]) : [])
    .map(({ type, text }) => (typeof text === 'string' ? text : `[${String(type)}]`))
    .join('\n');

/** The SDK's fetch: public addresses only, no redirects, and no more bytes than are read. */
function boundedFetch(
  outbound: Outbound,
  signal: AbortSignal,
  onTooMuch: (error: ConnectorError) => void,
): FetchLike {
  let bytes = 0;
  return async (url, init = {}) => {
    const signals = init.signal ? AbortSignal.any([init.signal, signal]) : signal;
    const response = await outbound.fetch(String(url), {
      method: init.method ?? 'GET',
      headers: Object.fromEntries(new Headers(init.headers)),
      ...(init.body != null && { body: String(init.body) }),
      timeoutMs: CALL_TIMEOUT_MS + LIST_TIMEOUT_MS,
      signal: signals,
    });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      throw new ConnectorError('The server redirects elsewhere: name the address where it answers.');
    }
    const bounded = response.body?.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(part, controller) {
          bytes += part.byteLength;
          if (bytes <= MAX_BYTES) return controller.enqueue(part);
          const error = new ConnectorError('The server answers more than is read.');
          onTooMuch(error);
          controller.error(error);
        },
      }),
    );
    return new Response((bounded ?? null) as ReadableStream | null, {
      status: response.status,
      headers: Object.fromEntries(response.headers),
    });
  };
}

function asConnectorError(error: unknown, signal: AbortSignal, secrets: readonly string[]): Error {
  if (signal.aborted && signal.reason instanceof Error && signal.reason.name !== 'TimeoutError')
    return signal.reason;
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof ConnectorError) return cause;
  const cause = errorWithoutSecrets(error, secrets);
  const status = error instanceof StreamableHTTPError ? error.code : undefined;
  if (status === 401 || status === 403 || error instanceof OAuthError || error instanceof UnauthorizedError) {
    return new ConnectorError('The server refuses the credential.', { cause, isRefusal: true });
  }
  if (/dynamic client registration/i.test((error as Error).message))
    return new ConnectorError(
      'The authorization server takes no registrations: name a client that is registered there in the connector.',
      { cause },
    );
  const isLate = signal.aborted || /timed? ?out/i.test((error as Error).message);
  return new ConnectorError(
    isLate
      ? 'The server did not answer in time.'
      : 'The server cannot be reached, or does not speak MCP over streamable HTTP.',
    { cause },
  );
}
