import { z } from 'zod';
import type { ModelFinish } from '#runtime/domain/engine/models/language-model.ts';

/** No answer is as long as this; a larger count, or one below zero, would be charged or would not fit its column. */
const MAX_TOKENS = 100_000_000;

/** A count that is missing, null or odd leaves ours in its place: what was shown is not lost for it. */
const tokens = z.int().min(0).max(MAX_TOKENS).optional().catch(undefined);

/** A piece of text, or a list of parts, of which those with text count. */
const content = z
  .union([z.string(), z.array(z.unknown())])
  .nullish()
  .catch(null)
  .transform((value) => (typeof value === 'string' ? value : (value ?? []).map(partText).join('')));

function partText(part: unknown): string {
  if (typeof part === 'string') return part;
  const text: unknown = typeof part === 'object' && part !== null ? Reflect.get(part, 'text') : undefined;
  return typeof text === 'string' ? text : '';
}

const toolCallPart = z.object({
  index: z.int().min(0).max(1_000).optional().catch(undefined),
  id: z.string().nullish(),
  function: z
    .object({
      name: z.string().nullish(),
      // Some send the arguments as the object itself.
      arguments: z
        .unknown()
        .transform((value) =>
          typeof value === 'string' ? value : value == null ? '' : JSON.stringify(value),
        ),
    })
    .nullish(),
});
export type ToolCallPart = z.output<typeof toolCallPart>;

const message = z
  .object({ content, tool_calls: z.array(toolCallPart).nullish() })
  .nullish()
  .transform((value) => (value ? { text: value.content, toolCalls: value.tool_calls ?? [] } : null));

const choice = z.object({
  delta: message,
  /** Endpoints that do not stream answer in one piece. */
  message,
  finish_reason: z.string().nullish().catch(null),
});

const event = z.looseObject({
  choices: z
    .array(choice.nullable())
    .nullish()
    .transform((list) => list?.[0] ?? null),
  usage: z.object({ prompt_tokens: tokens, completion_tokens: tokens }).nullish().catch(null),
  error: z.unknown().optional(),
});

/** One event of a chat completion, whatever the endpoint leaves out or writes in its own way. */
export interface CompletionEvent {
  text: string;
  toolCalls: ToolCallPart[];
  finish: ModelFinish | undefined;
  usage: { inputTokens?: number; outputTokens?: number } | undefined;
  error: unknown;
}

/** The answer as a whole, which some repeat at the end of the pieces, counts only when no piece came before. */
export function readCompletionEvent(data: string, isFirst: boolean): CompletionEvent {
  const { choices, usage, error } = event.parse(JSON.parse(data));
  const said = choices?.delta ?? (isFirst ? choices?.message : null);
  return {
    text: said?.text ?? '',
    toolCalls: said?.toolCalls ?? [],
    finish: choices?.finish_reason ? finishOf(choices.finish_reason) : undefined,
    usage: usage
      ? {
          ...(usage.prompt_tokens !== undefined && { inputTokens: usage.prompt_tokens }),
          ...(usage.completion_tokens !== undefined && { outputTokens: usage.completion_tokens }),
        }
      : undefined,
    error,
  };
}

/** OpenAI's words, and those of other providers that gateways hand through. */
function finishOf(reason: string): ModelFinish {
  if (/^(length|max_tokens|max_output_tokens|model_length)$/i.test(reason)) return 'LENGTH';
  if (/^(content_filter|safety|refusal|blocklist|prohibited_content|recitation)$/i.test(reason))
    return 'CONTENT_FILTER';
  return 'COMPLETE';
}
