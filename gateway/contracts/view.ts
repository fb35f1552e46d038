import type { GatewayContext } from '../context.ts';
import type { Engine } from '../engine/engine.ts';
import type { OperationGate } from '../limits/operation-gate.ts';

/** What somebody may see of a supergraph: what may be asked, and who answers. */
export interface View {
  readonly engine: Engine<GatewayContext>;
  readonly gate: OperationGate;
}
