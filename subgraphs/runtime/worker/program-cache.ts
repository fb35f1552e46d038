import { checkFlow } from '../domain/flow/check-flow.ts';
import type { FlowStore } from '../domain/flow/import-flow.ts';
import type { Program } from '../domain/flow/program.ts';

const MAX_PROGRAMS = 200;

/** Checked flows, the most recently used ones kept: a flow never changes under its id. */
export function createProgramCache(flows: FlowStore): (flowId: string) => Promise<Program | undefined> {
  const programs = new Map<string, Program>();
  return async (flowId) => {
    const program = programs.get(flowId) ?? (await load(flows, flowId));
    if (!program) return undefined;
    programs.delete(flowId);
    programs.set(flowId, program);
    const oldest = programs.keys().next();
    if (programs.size > MAX_PROGRAMS && !oldest.done) programs.delete(oldest.value);
    return program;
  };
}

/** A kept flow passed the checks of its day; those of today may be stricter. */
async function load(flows: FlowStore, flowId: string): Promise<Program | undefined> {
  const flow = await flows.find(flowId);
  const check = flow && checkFlow(flow.definition, { variables: 'any' });
  return check && 'program' in check ? check.program : undefined;
}
