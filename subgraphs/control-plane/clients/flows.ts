import type { ServiceClient } from '#common/service-client.ts';

const IMPORT = /* GraphQL */ `
  mutation Import($input: FlowImportInput!) {
    flowImport(input: $input) {
      flow {
        id
      }
      errors {
        field
        message
      }
    }
  }
`;

interface Answer {
  flowImport: { flow: { id: string } | null; errors: { field: string | null; message: string }[] };
}

/** Stores a flow in the runtime; the same definition is the same flow. Returns its id. */
export async function importFlow(runtime: ServiceClient, name: string, definition: unknown): Promise<string> {
  const { flowImport } = await runtime.request<Answer>(
    IMPORT,
    { input: { name, definition } },
    { timeoutMs: 15_000 },
  );
  if (flowImport.flow) return flowImport.flow.id;
  const mistakes = flowImport.errors.map(({ field, message }) => `${field ?? 'flow'}: ${message}`);
  throw new Error(`The flow of ${name} was refused:\n${mistakes.join('\n')}`);
}
