import { checkFlow } from '../domain/flow/checking/check-flow.ts';
import { flowFile } from '../domain/flow/definition/flow-file.ts';
import type { Executable } from '../domain/flow/program/executable.ts';
import type { FlowStore } from '../domain/flow/import-flow.ts';

const MAX_FLOWS = 200;

/** Flows ready to run, the most recently used ones kept: a flow never changes under its id. */
export function createFlowCache(flows: FlowStore): (flowId: string) => Promise<Executable | undefined> {
  const ready = new Map<string, Executable>();
  return async (flowId) => {
    const flow = ready.get(flowId) ?? (await load(flows, flowId));
    if (!flow) return undefined;
    ready.delete(flowId);
    ready.set(flowId, flow);
    const oldest = ready.keys().next();
    if (ready.size > MAX_FLOWS && !oldest.done) ready.delete(oldest.value);
    return flow;
  };
}

/** A kept flow passed the checks of its day; those of today may be stricter. */
async function load(flows: FlowStore, flowId: string): Promise<Executable | undefined> {
  const flow = await flows.find(flowId);
  if (!flow) return undefined;
  if (flow.engine === 'LANGFLOW') {
    const { id, name } = flow;
    return { engine: 'LANGFLOW', served: { id, name, definition: flowFile.parse(flow.definition) } };
  }
  const check = checkFlow(flow.definition, { variables: 'any' });
  return 'program' in check ? { engine: 'EMBEDDED', program: check.program } : undefined;
}
