import { readFile } from 'node:fs/promises';
import { ConfigError } from '#common/config.ts';
import { createEngine, type EngineOptions } from '../engine.ts';
import type { GatewayContext } from '../context.ts';
import { type GateOptions, OperationGate } from '../limits/operation-gate.ts';
import type { Generation } from './generation.ts';

export interface GenerationOptions {
  engine: Omit<EngineOptions<GatewayContext>, 'supergraphSdl'>;
  gate: GateOptions;
}

/** Makes a version of the supergraph ready for use; throws when it is not valid. */
export function createGeneration(supergraphSdl: string, { engine, gate }: GenerationOptions): Generation {
  const created = createEngine({ ...engine, supergraphSdl });
  return {
    supergraphSdl,
    engine: created,
    gate: new OperationGate(created.schema, supergraphSdl, gate),
  };
}

export async function readSupergraph(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new ConfigError(`The supergraph ${file} cannot be read; SUPERGRAPH names the file.`, {
      cause: error,
    });
  }
}
