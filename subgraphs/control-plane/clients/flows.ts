import type { ServiceClient } from '#common/services/service-client.ts';
import type { FlowMistake, Flows } from '../domain/offerings/create-version.ts';

const IMPORT = /* GraphQL */ `
  mutation Import($input: FlowImportInput!) {
    flowImport(input: $input) {
      flow {
        id
      }
      components
      mistakes {
        path
        component
        message
      }
    }
  }
`;

interface Answer {
  flowImport: { flow: { id: string } | null; components: string[]; mistakes: FlowMistake[] };
}

/** The runtime's flows: the same definition is the same flow. */
export const createFlows = (runtime: ServiceClient): Flows => ({
  async import(name, definition, publisherId, hosts) {
    const { flowImport } = await runtime.request<Answer>(
      IMPORT,
      { input: { name, definition, ...(publisherId !== null && { publisher: publisherId, hosts }) } },
      { timeoutMs: 15_000 },
    );
    const { flow, components, mistakes } = flowImport;
    return flow ? { flowId: flow.id, components } : { mistakes };
  },
  async mistakesOf(flowId, publisherId, hosts) {
    const input = {
      name: 'A release',
      flow: flowId,
      hosts,
      ...(publisherId !== null && { publisher: publisherId }),
    };
    const { flowImport } = await runtime.request<Answer>(IMPORT, { input }, { timeoutMs: 15_000 });
    return flowImport.mistakes;
  },
});

/** Stores a flow in the runtime; the same definition is the same flow. Returns its id. */
export async function importFlow(runtime: ServiceClient, name: string, definition: unknown): Promise<string> {
  const imported = await createFlows(runtime).import(name, definition, null, []);
  if ('flowId' in imported) return imported.flowId;
  const mistakes = imported.mistakes.map(({ path, message }) => `${path}: ${message}`);
  throw new Error(`The flow of ${name} was refused:\n${mistakes.join('\n')}`);
}
