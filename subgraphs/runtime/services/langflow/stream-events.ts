import { z } from 'zod';
import { ModelUnavailableError } from '#runtime/domain/engine/models/language-model.ts';
import { ToolFailedError } from '#runtime/domain/engine/tools/tool-failure.ts';
import type { ServedEvent, ServedOutput, ServedUsage } from '#runtime/domain/served/flow-server.ts';
import { createTextMender } from '#runtime/models/text-mender.ts';

/** No run counts as many; a larger count would be charged, or would not fit its column. */
const MAX_TOKENS = 100_000_000;

const text = z.string().nullish().catch(null);
const tokens = z.int().min(0).max(MAX_TOKENS);
const usage = z.object({ input_tokens: tokens, output_tokens: tokens }).nullish().catch(null);

/** One thing that an agent did on its way; only its calls of tools have a name and an input. */
const step = z.looseObject({
  type: text,
  name: text,
  tool_input: z.unknown().optional(),
  output: z.unknown().optional(),
  error: z.unknown().optional(),
});

const message = z.looseObject({
  id: text,
  text,
  sender: text,
  category: text,
  error: z.boolean().nullish().catch(null),
  properties: z.looseObject({ state: text, usage }).nullish().catch(null),
  content_blocks: z
    .array(
      z
        .looseObject({ contents: z.array(step).catch([]) })
        .nullable()
        .catch(null),
    )
    .nullish()
    .catch(null),
});

const token = z.object({ chunk: text, id: text });

const said = z
  .looseObject({ text, id: text, data: message.nullish().catch(null) })
  .nullish()
  .catch(null);

const output = z.looseObject({
  component_id: text,
  results: z.record(z.string(), said).catch({}),
  messages: z
    .array(z.looseObject({ message: text }).nullable().catch(null))
    .nullish()
    .catch(null),
});

const end = z.object({
  result: z.looseObject({
    outputs: z.array(z.looseObject({ outputs: z.array(output.nullable().catch(null)).catch([]) })).catch([]),
  }),
});

/** A part of the flow that failed tells which it was. */
const failure = z.looseObject({
  id: text,
  properties: z
    .looseObject({ source: z.looseObject({ display_name: text }).nullish().catch(null) })
    .nullish()
    .catch(null),
  text,
  error: z.unknown().optional(),
});

const event = z.object({ event: z.string(), data: z.unknown().optional() });

export interface StreamReader {
  /** What one line of the stream says; nothing of what is of no interest. Throws when it says that the run failed. */
  read(line: string): ServedEvent[];
  /** Ids of the messages that the server has kept in the session's history. */
  readonly messages: ReadonlySet<string>;
}

/** Reads the stream of `POST /api/v1/run/{flow}?stream=true`: one JSON object a line, whatever version wrote it. */
export function createStreamReader(withoutSecrets: (words: string) => string): StreamReader {
  const messages = new Set<string>();
  const menders = new Map<string, ReturnType<typeof createTextMender>>();
  let hasSpoken = false;
  /** Of a component that told of an error, and let the flow go on. */
  let told: Error | undefined;

  const ofMessage = (data: unknown): ServedEvent[] => {
    const one = message.parse(data);
    const { id, text: words, sender, category, properties, content_blocks: blocks } = one;
    if (!id) return [];
    messages.add(id);
    if (isError(one)) {
      told = failed(data, withoutSecrets);
      return [];
    }
    if (sender === 'User' || (category && category !== 'message')) return [];
    const steps = (blocks ?? []).flatMap((block) => block?.contents ?? []);
    const tools = steps.flatMap((one, index): ServedEvent[] =>
      one.type === 'tool_use' && one.name ? [toolEvent(`${id} ${index}`, one.name, one)] : [],
    );
    hasSpoken ||= (words ?? '') !== '';
    // One that is not complete has its first piece in it, which comes again as a piece.
    return properties?.state === 'partial'
      ? tools
      : [...tools, { kind: 'message', message: id, text: clean(words ?? '') }];
  };

  const ofToken = (data: unknown): ServedEvent[] => {
    const { chunk, id } = token.parse(data);
    if (!id || !chunk) return [];
    hasSpoken = true;
    const mend = menders.get(id) ?? createTextMender();
    menders.set(id, mend);
    return [{ kind: 'text', message: id, text: mend(chunk) }];
  };

  return {
    messages,
    read(line) {
      const { event: kind, data } = event.parse(JSON.parse(line.replace(/^data: ?/, '')));
      switch (kind) {
        case 'add_message':
          return ofMessage(data);
        case 'token':
          return ofToken(data);
        case 'end': {
          const { outputs, error } = endOf(data);
          hasSpoken ||= outputs.some(({ text: words }) => words !== '');
          // What a flow says after an error, it says in spite of it; one that says nothing by its own will succeeds.
          const why = error ? failed(error, withoutSecrets) : hasSpoken ? undefined : told;
          if (why) throw why;
          return [{ kind: 'end', outputs }];
        }
        case 'error': {
          const { id } = failure.parse(data);
          // It stands in the history, too.
          if (id) messages.add(id);
          throw failed(data, withoutSecrets);
        }
        default:
          return [];
      }
    },
  };
}

const isError = ({ error, category }: z.output<typeof message>): boolean =>
  error === true || category === 'error';

const clean = (words: string): string => words.replaceAll('\0', '').toWellFormed();

function toolEvent(key: string, name: string, { tool_input, output: result, error }: z.output<typeof step>) {
  const isError = error !== null && error !== undefined && error !== '';
  const answered = isError ? error : result;
  return {
    kind: 'tool' as const,
    key,
    name,
    arguments: tool_input ?? {},
    ...(answered !== null && answered !== undefined && { result: contentOf(answered), isError }),
  };
}

/** LangChain wraps what a tool said. */
function contentOf(answer: unknown): unknown {
  const content: unknown =
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'content') : undefined;
  return content ?? answer;
}

/** What the output nodes said, none where no branch came to one; and the error that one of them has in its place. */
function endOf(data: unknown): { outputs: ServedOutput[]; error: unknown } {
  const { result } = end.parse(data);
  let error: unknown;
  const outputs = result.outputs
    .flatMap(({ outputs: list }) => list)
    .flatMap((one): ServedOutput[] => {
      if (!one) return [];
      error ??= Object.values(one.results).find((value) => value?.data && isError(value.data))?.data;
      const spoken = Object.values(one.results).find((value) => typeof value?.text === 'string');
      const words = spoken?.text ?? (one.messages ?? []).map((said) => said?.message ?? '').join('\n\n');
      const counted = spoken?.data?.properties?.usage;
      return [
        {
          node: one.component_id ?? '',
          message: spoken?.id ?? spoken?.data?.id ?? undefined,
          text: clean(words),
          usage: counted ? usageFrom(counted) : undefined,
        },
      ];
    });
  return { outputs, error };
}

const usageFrom = (counted: { input_tokens: number; output_tokens: number }): ServedUsage => ({
  inputTokens: counted.input_tokens,
  outputTokens: counted.output_tokens,
});

const MAX_REASON_CHARACTERS = 500;

/** Buyers read which part of the flow failed; what it said is for the log of whoever runs this. */
function failed(data: unknown, withoutSecrets: (words: string) => string): Error {
  const { properties, text: words, error } = failure.parse(data);
  const part = properties?.source?.display_name;
  const why = withoutSecrets(words ?? JSON.stringify(error) ?? '').slice(0, MAX_REASON_CHARACTERS);
  const cause = new Error(why);
  return part
    ? new ToolFailedError(`The component “${part.slice(0, 200)}” of the flow failed.`, { cause })
    : new ModelUnavailableError('The Langflow server reported an error.', { cause });
}
