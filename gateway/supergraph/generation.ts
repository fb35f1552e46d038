import type { GatewayContext } from '../context.ts';
import { Contracts } from '../contracts/contracts.ts';
import type { View } from '../contracts/view.ts';
import { createEngine, type EngineOptions } from '../engine/engine.ts';
import { type GateOptions, OperationGate } from '../limits/operation-gate.ts';
import type { SupergraphFile } from './supergraph-file.ts';

/** All that belongs to one version of the supergraph. */
export interface Generation extends SupergraphFile, View {
  readonly contracts: Contracts;
}

/** As who asks sees it: an API key may show a part alone. */
export const viewOf = (generation: Generation, contract: readonly string[] | null | undefined): View =>
  contract ? generation.contracts.view(contract) : generation;

export interface GenerationOptions {
  engine: Omit<EngineOptions<GatewayContext>, 'supergraphSdl'>;
  gate: GateOptions;
}

/** Makes a version of the supergraph ready for use; throws when it is not valid. */
export function createGeneration(file: SupergraphFile, options: GenerationOptions): Generation {
  const contracts = new Contracts(file.sdl, (sdl) => createView(sdl, options));
  return { ...file, ...createView(file.sdl, options), contracts };
}

function createView(sdl: string, options: GenerationOptions): View {
  const engine = createEngine({ ...options.engine, supergraphSdl: sdl });
  return { engine, gate: new OperationGate(engine, sdl, options.gate) };
}
