import type { Connection } from '#common/pagination/connection.ts';
import type { Connector } from '../domain/connectors/connector.ts';
import type { Document } from '../domain/documents/document.ts';

/** An object that is known by its id; its fields come through the loaders. */
export interface ById {
  id: string;
}

export type RunPage = Connection<ById>;
export type ConnectorPage = Connection<Connector>;
export type DocumentPage = Connection<Document>;
