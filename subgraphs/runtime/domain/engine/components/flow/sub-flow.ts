import { z } from 'zod';
import { content, type Component, type ComponentCall } from '../../component.ts';
import { connected, textIn } from '../../inputs.ts';
import { answered } from '../../tools/tool.ts';
import { ToolFailedError } from '../../tools/tool-failure.ts';
import { dataFrame, message, toText } from '../../value.ts';
import { looseText } from '../field-types.ts';

const fields = z.looseObject({ flow_name: looseText, flow_name_selected: looseText });
type Fields = z.output<typeof fields>;

/** A flow that runs itself, directly or by others, would never end. */
const MAX_DEPTH = 5;

/** Another flow of the same publisher, by its name; what it says comes back instead of being shown. */
export const subFlow: Component<'SubFlow', Fields> = {
  name: 'SubFlow',
  isOfInstance: true,
  fields,
  outputs: { flow_outputs: 'DataFrame', flow_outputs_message: 'Message', flow_outputs_data: 'DataFrame' },
  accepts: (field) => (/input_value|^input|text/i.test(field) ? content : undefined),
  requires: () => [],
  subflow: (own) => nameOf(own),
  refuses: (own) => (nameOf(own) === '' ? 'no flow is chosen' : undefined),
  async run(call) {
    const inputs = Object.keys(call.inputs).filter((field) => connected(call, field));
    const input =
      inputs.map((field) => (call.inputs[field] ?? []).map(toText).join('\n')).join('\n') ||
      textIn(call, 'input_value');
    const said = await runFlow(call, input || call.run.text, call.run.signal);
    return {
      flow_outputs: dataFrame([{ text: said }]),
      flow_outputs_data: dataFrame([{ text: said }]),
      flow_outputs_message: message(said),
    };
  },
  tools: (call) => [
    {
      name: 'run_flow',
      description: `Runs the flow ${nameOf(call.fields)}.`,
      parameters: {
        type: 'object',
        properties: { input_value: { type: 'string', description: 'What to say to the flow.' } },
        required: ['input_value'],
      },
      connectorId: null,
      isRepeatable: true,
      call: async ({ input_value }, signal) =>
        answered(await runFlow(call, String(input_value ?? ''), signal)),
    },
  ],
};

const nameOf = ({ flow_name, flow_name_selected }: Fields): string => flow_name_selected || flow_name;

async function runFlow(
  { fields: own, run, interpret }: ComponentCall<Fields>,
  text: string,
  signal: AbortSignal,
): Promise<string> {
  const name = nameOf(own);
  const depth = run.depth + 1;
  if (depth > MAX_DEPTH) throw new ToolFailedError(`The flow ${name} runs itself again and again.`);
  const program = await run.subflow(name);
  if (!program) throw new ToolFailedError(`The publisher has no flow ${name} here that can be run.`);
  return interpret(program, { ...run, text, signal, depth, show: async () => undefined });
}
