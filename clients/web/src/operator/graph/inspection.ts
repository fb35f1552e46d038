/** As the gateway answers `GET /inspection` and `GET /inspection/schema`; its README says what is what. */

export interface SeenOperation {
  type: string;
  name: string | null;
  hash: string;
  count: number;
  failures: number;
  maxMs: number;
  p50Ms: number;
  p95Ms: number;
  lastAt: string;
}

export interface Inspection {
  startedAt: string;
  readiness: { status: string; subgraphs: Record<string, 'ready' | 'not ready'> };
  generations: {
    alive: number;
    remembered: {
      hash: string;
      since: string;
      subgraphs: string[];
      changes: { kind: 'added' | 'breaking'; text: string }[];
    }[];
  };
  operations: SeenOperation[];
  streams: {
    count: number;
    listed: { name: string | null; hash: string; transport: string; since: string }[];
  };
}

export interface IndexedField {
  name: string;
  type: string;
  arguments: { name: string; type: string; description: string | null }[];
  description: string | null;
  owners: string[];
}

export interface IndexedType {
  name: string;
  kind: string;
  description: string | null;
  subgraphs: string[];
  fields: IndexedField[];
  members: string[];
}
