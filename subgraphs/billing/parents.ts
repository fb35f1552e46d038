import type { Connection } from '#common/pagination/connection.ts';
import type { LedgerEntryRow } from './store/tables.ts';

/** An entity of another subgraph, by its key. */
export interface Reference {
  id: string;
}
export interface VariantReference extends Reference {
  channel?: string | null;
}
export type LedgerEntryPage = Connection<LedgerEntryRow>;
