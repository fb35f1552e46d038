import { globalVariablesOf } from '../flow/definition/content.ts';
import { modelFieldsOf } from '../flow/assign-engine.ts';
import { isNote, type FlowFile } from '../flow/definition/flow-file.ts';
import { endsOf } from '../flow/definition/handles.ts';

/** A flow that a Langflow server runs. */
export interface ServedFlow {
  /** Of its content: the same content is uploaded once. */
  id: string;
  name: string;
  definition: FlowFile;
}

/** Values that take the place of those in a flow for one run, by node and field. */
export type Tweaks = Record<string, Record<string, unknown>>;

export interface TweakSources {
  /** Settings of the instance, for the variables of prompts. */
  settings: Readonly<Record<string, string>>;
  /** What the publisher sealed, or a setting of the instance. */
  variable(name: string): Promise<string | undefined>;
  /** For nodes that choose no model. */
  modelName: string | undefined;
}

const promptTypes = new Set(['Prompt', 'Prompt Template']);

/**
 * What a run puts into its flow. A variable goes along as a value, not by its name: older servers take none from
 * outside, and what nobody sealed is left to the server's own variable of that name.
 */
export async function tweaksFor({ definition }: ServedFlow, sources: TweakSources): Promise<Tweaks> {
  const { nodes, edges } = definition.data;
  const tweaks: Tweaks = {};
  for (const node of nodes) {
    if (isNote(node)) continue;
    const connected = new Set(
      edges.filter(({ target }) => target === node.id).map((edge) => endsOf(edge).field),
    );
    const own: Record<string, unknown> = {};
    if (promptTypes.has(node.data.type)) {
      for (const [name, value] of Object.entries(sources.settings)) {
        if (value !== '' && !connected.has(name) && Object.hasOwn(node.data.node.template, name))
          own[name] = value;
      }
    }
    for (const [field, name] of Object.entries(globalVariablesOf(node.data))) {
      const value = connected.has(field) ? undefined : await sources.variable(name);
      if (value !== undefined && value !== '') own[field] = { value, load_from_db: false };
    }
    if (sources.modelName !== undefined) {
      for (const field of modelFieldsOf(node))
        if (!connected.has(field)) own[field] = [{ name: sources.modelName, provider: 'OpenAI' }];
    }
    if (Object.keys(own).length > 0) tweaks[node.id] = own;
  }
  return tweaks;
}
