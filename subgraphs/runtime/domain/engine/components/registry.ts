import type { z } from 'zod';
import type { ComponentCall, PortType, Requirement } from '../component.ts';
import { chatInput } from './chat-input.ts';
import { chatOutput } from './chat-output.ts';
import { languageModel } from './language-model.ts';
import { memory } from './memory.ts';
import { prompt } from './prompt.ts';
import { textInput } from './text-input.ts';
import { textOutput } from './text-output.ts';

const components = [chatInput, chatOutput, textInput, textOutput, prompt, languageModel, memory] as const;

export type ComponentName = (typeof components)[number]['name'];

/** A component whose fields are only known at run time, as a flow's file gives them. */
export interface ComponentSpec {
  name: ComponentName;
  fields: z.ZodType<Record<string, unknown>>;
  outputs: Readonly<Record<string, PortType>>;
  isOutput: boolean;
  accepts(field: string, fields: Record<string, unknown>): readonly PortType[] | undefined;
  requires(fields: Record<string, unknown>): readonly Requirement[];
  run(call: ComponentCall<Record<string, unknown>>): Promise<string>;
}

/** Each provider's own node, all of which stand for the configured model. */
const modelNodes = [
  'AIMLModel',
  'AmazonBedrockConverseModel',
  'AmazonBedrockModel',
  'AnthropicModel',
  'AzureOpenAIModel',
  'BaiduQianfanChatModel',
  'CohereModel',
  'CometAPIModel',
  'DeepSeekModel',
  'GoogleGenerativeAIModel',
  'GroqModel',
  'HuggingFaceModel',
  'IBMwatsonxModel',
  'LMStudioModel',
  'Maritalk',
  'MistralModel',
  'NVIDIAModelComponent',
  'NovitaModel',
  'OllamaModel',
  'OpenAIModel',
  'OpenRouterComponent',
  'PerplexityModel',
  'SambaNovaModel',
  'VLLMModel',
  'VertexAiModel',
  'xAIModel',
] as const;

/** Names under which versions of Langflow have exported the same component. */
const aliases: Readonly<Record<string, ComponentName>> = {
  'Prompt Template': 'Prompt',
  LanguageModel: 'LanguageModelComponent',
  MessageHistory: 'Memory',
  ...Object.fromEntries(modelNodes.map((name) => [name, 'LanguageModelComponent'] as const)),
};

/** What a flow may be made of. */
export const componentNames = components.map(({ name }) => name);

const byName = new Map(components.map((component) => [component.name as string, component as ComponentSpec]));

export const componentOf = (type: string): ComponentSpec | undefined => byName.get(aliases[type] ?? type);
