import { z } from 'zod';
import { content, type Component, type ComponentCall } from '../../component.ts';
import { textIn } from '../../inputs.ts';
import { answered, refused } from '../../tools/tool.ts';
import { ToolFailedError } from '../../tools/tool-failure.ts';
import { dataFrame, message, type Row } from '../../value.ts';
import type { Found, Searcher } from './searcher.ts';
import { accepting, optionalNumber, text } from '../field-types.ts';

const fields = z.object({
  query: text,
  search_query: text,
  input_value: text,
  max_results: optionalNumber(z.number().int().min(1)),
});
type Fields = z.output<typeof fields>;

const queryFields = ['query', 'search_query', 'input_value'] as const;
const DEFAULT_RESULTS = 5;
const MAX_RESULTS = 20;

/** A search engine on the web, with the key that the publisher sealed for it. */
export const webSearch = <Name extends string>(name: Name, searcher: Searcher): Component<Name, Fields> => ({
  name,
  fields,
  outputs: { dataframe: 'DataFrame', results: 'DataFrame', data: 'DataFrame', text: 'Message' },
  accepts: accepting([...queryFields], content),
  requires: () => [[...queryFields]],
  variables: () => (searcher.keyless ? [] : [searcher.variable]),
  async run(call) {
    const found = await search(
      searcher,
      call,
      queryFields.map((field) => textIn(call, field)).find((query) => query !== '') ?? '',
      call.run.signal,
    );
    const table = dataFrame(found.map(asRow));
    return {
      dataframe: table,
      results: table,
      data: table,
      text: message(found.map(({ title, url, content: said }) => `${title}\n${url}\n${said}`).join('\n\n')),
    };
  },
  tools: (call) => [
    {
      name: 'search_web',
      description: 'Searches the web and returns titles, addresses and excerpts.',
      parameters: {
        type: 'object',
        properties: { query: { type: 'string', description: 'What to look for.' } },
        required: ['query'],
      },
      connectorId: null,
      isRepeatable: true,
      async call({ query }, signal) {
        try {
          return answered((await search(searcher, call, String(query ?? ''), signal)).map(asRow));
        } catch (error) {
          signal.throwIfAborted();
          return refused((error as Error).message);
        }
      },
    },
  ],
});

const asRow = ({ title, url, content: said }: Found): Row => ({ title, url, content: said, text: said });

async function search(
  searcher: Searcher,
  { fields: { max_results = DEFAULT_RESULTS }, run }: ComponentCall<Fields>,
  query: string,
  signal: AbortSignal,
): Promise<Found[]> {
  const key = searcher.variable === '' ? undefined : await run.secret(searcher.variable);
  const engine = key ? searcher : searcher.keyless;
  if (!engine)
    throw new ToolFailedError(
      `The publisher has sealed no ${searcher.variable}: the web cannot be searched.`,
    );
  const limit = Math.min(max_results, MAX_RESULTS);
  const { url, ...question } = engine.ask(query, limit, key ?? '');
  const answer = await run.web.request(
    url,
    { timeoutMs: 20_000, followRedirects: false, ...question },
    signal,
  );
  if (answer.status !== 200) throw new ToolFailedError(`The search engine answered HTTP ${answer.status}.`);
  return engine.read(answer.body).slice(0, limit);
}
