import type { ToolResult } from '../engine/tools/tool.ts';
import type { Connector, ConnectorBinding, ConnectorTool } from './connector.ts';

/** Somebody's MCP server does not answer, or not as it should; the message is fit for people to read. */
export class ConnectorError extends Error {
  override name = 'ConnectorError';
  /** It wants another credential. */
  readonly isRefusal: boolean;

  constructor(message: string, options: ErrorOptions & { isRefusal?: boolean } = {}) {
    super(message, options);
    this.isRefusal = options.isRefusal ?? false;
  }
}

/** An OAuth authorization: the server's own words, opaque here. */
export interface OAuthCredential {
  /** Comes back from the authorization server with the person. */
  id: string;
  state: string;
  /** Where the authorization server leads back to. */
  redirectUrl: string;
  /** Called with every other state, like after tokens were refreshed. */
  keep(state: string): Promise<void>;
}

/** A bearer token, an authorization, or nothing. */
export type Credential = string | OAuthCredential | undefined;

type Server = Pick<Connector, 'url'> & { credential: Credential };

/** A binding that waits for its person to come back. */
export interface PendingAuthorization {
  id: string;
  instanceId: string;
  organizationId: string;
  connectorId: string;
  tools: string[];
  askedBy: string;
  state: string;
}

/** MCP servers, within bounds of time and size. Rejects with ConnectorError. */
export interface ToolServers {
  /**
   * Where a person is asked whether we may use the server in their name; its tools when it asks nobody. The
   * credential's state is kept meanwhile.
   */
  authorize(
    server: Pick<Connector, 'url'> & { credential: OAuthCredential },
  ): Promise<{ authorizationUrl: string } | { tools: ConnectorTool[] }>;
  /** Trades the code that the person came back with for tokens, which are kept. */
  redeem(server: Pick<Connector, 'url'> & { credential: OAuthCredential }, code: string): Promise<void>;
  list(server: Server, signal?: AbortSignal): Promise<ConnectorTool[]>;
  /**
   * Tells which tools a server has, and again whenever it says that they have changed, until the signal. False of one
   * that never says so: it has to be asked again.
   */
  follow(server: Server, signal: AbortSignal, onTools: (tools: ConnectorTool[]) => void): Promise<boolean>;
  call(
    server: Server,
    tool: string,
    args: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
    onToolsChanged: (tools: ConnectorTool[]) => void,
  ): Promise<ToolResult>;
}

export interface ConnectorStore {
  find(id: string): Promise<Connector | undefined>;
  /** False when the id is taken. */
  insert(connector: Omit<Connector, 'createdAt'>): Promise<boolean>;
  update(
    id: string,
    values: Partial<Pick<Connector, 'name' | 'description' | 'url' | 'auth' | 'tools' | 'state' | 'failure'>>,
  ): Promise<void>;
  /** Its bindings are revoked with it. */
  delete(id: string): Promise<void>;
  findBinding(id: string): Promise<ConnectorBinding | undefined>;
  /** Whether an instance of one of these organizations is or was bound to it. */
  isBoundBy(connectorId: string, organizationIds: readonly string[]): Promise<boolean>;
  bindingsOf(instanceId: string): Promise<ConnectorBinding[]>;
  /** Takes the place of an earlier binding of the two. */
  bind(
    binding: Omit<ConnectorBinding, 'createdAt' | 'lastUsedAt' | 'failure' | 'state'>,
    credential: string | undefined,
  ): Promise<ConnectorBinding>;
  revoke(id: string): Promise<void>;
  /** What an authorization server knows us as; JSON. */
  clientOf(connectorId: string): Promise<string | undefined>;
  keepClient(connectorId: string, client: string): Promise<void>;
  /** Nothing that was given for a server goes to another one: its client is forgotten, bindings with a credential end. */
  forgetCredentials(connectorId: string): Promise<void>;
  /** Another credential of a binding, if it still allows calls. */
  keepCredential(bindingId: string, credential: string): Promise<void>;
  await(authorization: PendingAuthorization): Promise<void>;
  keepState(authorizationId: string, state: string): Promise<void>;
  /** One that is not too old. */
  findAuthorization(id: string): Promise<PendingAuthorization | undefined>;
  /** The same, once. */
  takeAuthorization(id: string): Promise<PendingAuthorization | undefined>;
  /** The credential, undefined where there is none; `revoked` when the binding allows no call (any more). Notes the use. */
  use(bindingId: string): Promise<{ credential: string | undefined } | 'revoked'>;
  /** Connectors that instances are bound to and whose time has come: this process's to follow, for so long. */
  takeToFollow(limit: number, forMs: number): Promise<Connector[]>;
  lookAgain(id: string, inMs: number): Promise<void>;
  /** Of the newest binding that works. */
  anyCredential(connectorId: string): Promise<{ bindingId: string; credential: string } | undefined>;
  noteFailure(bindingId: string, failure: string | null): Promise<void>;
}
