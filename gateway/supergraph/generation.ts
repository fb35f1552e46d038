import type { GatewayContext } from '../context.ts';
import type { Engine } from '../engine.ts';
import type { OperationGate } from '../limits/operation-gate.ts';

/** All that belongs to one version of the supergraph. */
export interface Generation {
  readonly supergraphSdl: string;
  readonly engine: Engine<GatewayContext>;
  readonly gate: OperationGate;
}

/** The right to use a generation; it lives until everybody has released it. */
export interface Lease {
  readonly generation: Generation;
  release(): void;
}
