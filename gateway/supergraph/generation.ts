import type { GatewayContext } from '../context.ts';
import { createEngine, type Engine, type EngineOptions } from '../engine/engine.ts';
import { type GateOptions, OperationGate } from '../limits/operation-gate.ts';
import type { SupergraphFile } from './supergraph-file.ts';

/** All that belongs to one version of the supergraph. */
export interface Generation extends SupergraphFile {
  readonly engine: Engine<GatewayContext>;
  readonly gate: OperationGate;
}

export interface GenerationOptions {
  engine: Omit<EngineOptions<GatewayContext>, 'supergraphSdl'>;
  gate: GateOptions;
}

/** Makes a version of the supergraph ready for use; throws when it is not valid. */
export function createGeneration(file: SupergraphFile, options: GenerationOptions): Generation {
  const engine = createEngine({ ...options.engine, supergraphSdl: file.sdl });
  return { ...file, engine, gate: new OperationGate(engine.schema, file.sdl, options.gate) };
}
