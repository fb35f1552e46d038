import { exported, type TestNode } from '#runtime/domain/engine/flows.fixture.ts';

/** With a component that only Langflow knows; the node ids are those of the recordings. */
export const servedFlow = (more: readonly TestNode[] = [], prompt: Record<string, unknown> = {}): object =>
  exported(
    [
      ['ChatInput-1', 'ChatInput'],
      ['Prompt-1', 'Prompt', { template: 'You are {persona}.', ...prompt }],
      ['SQL-1', 'SQLComponent', { database_url: 'sqlite://' }],
      ['Agent-Zm0pK', 'Agent'],
      ['ChatOutput-9LXqX', 'ChatOutput'],
      ...more,
    ],
    [
      'ChatInput-1.message -> Agent-Zm0pK.input_value',
      'Prompt-1.prompt -> Agent-Zm0pK.system_prompt',
      'SQL-1.component_as_tool -> Agent-Zm0pK.tools',
      'Agent-Zm0pK.response -> ChatOutput-9LXqX.input_value',
    ],
  ) as object;

export const servedPricing = {
  perRun: 1,
  perThousandInputTokens: 10,
  perThousandOutputTokens: 10,
  perToolCall: 2,
};
