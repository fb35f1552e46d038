import type { ToolResult } from '../engine/tool.ts';
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

type Server = Pick<Connector, 'url'> & { credential: string | undefined };

/** MCP servers, within bounds of time and size. Rejects with ConnectorError. */
export interface ToolServers {
  list(server: Server, signal?: AbortSignal): Promise<ConnectorTool[]>;
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
  bindingsOf(instanceId: string): Promise<ConnectorBinding[]>;
  /** Takes the place of an earlier binding of the two. */
  bind(
    binding: Omit<ConnectorBinding, 'createdAt' | 'lastUsedAt' | 'failure' | 'state'>,
    credential: string | undefined,
  ): Promise<ConnectorBinding>;
  revoke(id: string): Promise<void>;
  /** The credential, undefined where there is none; `revoked` when the binding allows no call (any more). Notes the use. */
  use(bindingId: string): Promise<{ credential: string | undefined } | 'revoked'>;
  noteFailure(bindingId: string, failure: string | null): Promise<void>;
}
