export type ConnectorAuth = 'NONE' | 'BEARER' | 'OAUTH2';

export interface ConnectorTool {
  name: string;
  description: string;
  /** A JSON Schema. */
  inputSchema: Record<string, unknown>;
  /** The server says that calling it twice does no harm. */
  isRepeatable: boolean;
}

export interface Connector {
  id: string;
  publisherId: string | null;
  name: string;
  description: string;
  url: string;
  auth: ConnectorAuth;
  tools: ConnectorTool[];
  state: 'READY' | 'UNREACHABLE';
  failure: string | null;
  /** Of what was first asked for; null of connectors of earlier versions. */
  askedHash: string | null;
  createdAt: Date;
}

export interface ConnectorBinding {
  id: string;
  instanceId: string;
  organizationId: string;
  connectorId: string;
  tools: string[];
  state: 'ACTIVE' | 'REVOKED' | 'FAILING';
  failure: string | null;
  createdAt: Date;
  lastUsedAt: Date | null;
}
