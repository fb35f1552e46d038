import { z } from 'zod';
import { content, type Component, type ComponentCall } from '../../component.ts';
import { connected, textIn } from '../../inputs.ts';
import { answered } from '../../tools/tool.ts';
import { ToolFailedError } from '../../tools/tool-failure.ts';
import { asText, data, dataFrame, message, toRow, type Row } from '../../value.ts';
import { accepting, looseText, optionalNumber, textList } from '../field-types.ts';
import { unescaped } from '../text/parser.ts';

const fields = z.object({
  urls: textList,
  url: looseText,
  format: looseText,
  separator: looseText,
  timeout: optionalNumber(z.number().min(1)),
});
type Fields = z.output<typeof fields>;

const MAX_URLS = 20;
const DEFAULT_TIMEOUT_SECONDS = 30;

/** Pages of hosts that the publisher named, as text; links are not followed from page to page. */
export const url: Component<'URLComponent', Fields> = {
  name: 'URLComponent',
  fields,
  outputs: {
    page_results: 'DataFrame',
    raw_results: 'Message',
    data: 'DataFrame',
    text: 'Message',
    dataframe: 'DataFrame',
  },
  accepts: accepting(['urls', 'url'], content),
  requires: () => [['urls', 'url']],
  addresses: ({ urls, url }) => [...urls, url],
  async run(call) {
    const pages = await Promise.all(addresses(call).map((address) => read(call, address, call.run.signal)));
    const good = pages.filter(({ error }) => error === undefined);
    if (good.length === 0)
      throw new ToolFailedError(asText(pages[0]?.['error']) || 'There is no address to read.');
    const table = dataFrame(good);
    const text = message(
      good.map((page) => asText(page['text'])).join(unescaped(call.fields.separator || '\n\n')),
    );
    return { page_results: table, raw_results: text, data: table, text, dataframe: table };
  },
  tools: (call) => [
    {
      name: 'fetch_content',
      description:
        'Reads web pages and returns their text. Only hosts that the publisher of this agent named can be read.',
      parameters: {
        type: 'object',
        properties: {
          urls: { type: 'array', items: { type: 'string' }, description: 'Addresses with https://.' },
        },
        required: ['urls'],
      },
      connectorId: null,
      isRepeatable: true,
      async call({ urls }, signal) {
        const asked = (Array.isArray(urls) ? urls : [urls]).map(asText).filter(Boolean).slice(0, MAX_URLS);
        return answered(await Promise.all(asked.map((address) => read(call, address, signal))));
      },
    },
  ],
};

const addresses = (call: ComponentCall<Fields>): string[] => {
  const written = connected(call, 'urls') ? textIn(call, 'urls').split(/\s+/) : call.fields.urls;
  return [...written, textIn(call, 'url')].filter((address) => address.trim() !== '').slice(0, MAX_URLS);
};

async function read(call: ComponentCall<Fields>, address: string, signal: AbortSignal): Promise<Row> {
  const { web } = call.run;
  const full = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  try {
    const answer = await web.request(
      full,
      {
        method: 'GET',
        headers: {},
        timeoutMs: Math.min(call.fields.timeout ?? DEFAULT_TIMEOUT_SECONDS, 60) * 1_000,
        followRedirects: true,
      },
      signal,
    );
    if (answer.status >= 400) return { url: full, error: `${full} answered HTTP ${answer.status}.` };
    const text =
      call.fields.format === 'HTML' || call.fields.format === 'Raw HTML'
        ? answer.body
        : await web.textOf(answer);
    return toRow(data({ text, url: full }));
  } catch (error) {
    signal.throwIfAborted();
    return { url: full, error: `${full} cannot be read: ${(error as Error).message}.` };
  }
}
