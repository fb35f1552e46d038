import { z } from 'zod';
import { content, type Component, type ComponentCall } from '../../component.ts';
import { connected, textIn, rowIn } from '../../inputs.ts';
import { answered } from '../../tools/tool.ts';
import { asText, data, isRow, type Row } from '../../value.ts';
import { accepting, flag, looseText, optionalNumber, table, textList } from '../field-types.ts';

const fields = z.object({
  url_input: looseText,
  urls: textList,
  method: looseText,
  mode: looseText,
  use_curl: flag,
  headers: table,
  body: table,
  query_params: z
    .unknown()
    .optional()
    .transform((value): Row => (isRow(value) ? value : {})),
  timeout: optionalNumber(z.number().min(1)),
  follow_redirects: flag,
});
type Fields = z.output<typeof fields>;

const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];
const DEFAULT_TIMEOUT_SECONDS = 30;

/** One HTTP request to a host that the publisher named; what goes wrong is its result, as in Langflow. */
export const apiRequest: Component<'APIRequest', Fields> = {
  name: 'APIRequest',
  fields,
  outputs: { data: 'Data' },
  accepts: accepting(['url_input', 'urls', 'body', 'query_params'], content),
  requires: () => [['url_input', 'urls']],
  addresses: ({ url_input, urls }) => [url_input, ...urls],
  refuses: ({ mode, use_curl }) =>
    mode === 'cURL' || use_curl ? 'it cannot read cURL commands: fill in URL, method and body' : undefined,
  async run(call) {
    const address = textIn(call, 'url_input') || textIn(call, 'urls') || call.fields.urls[0] || '';
    const body = connected(call, 'body') ? rowIn(call, 'body') : asObject(call.fields.body);
    return { data: data(await request(call, { address, body }, call.run.signal)) };
  },
  tools: (call) => [
    {
      name: 'make_api_request',
      description: 'Makes an HTTP request. Only hosts that the publisher of this agent named can be reached.',
      parameters: {
        type: 'object',
        properties: {
          url: { type: 'string', description: 'An address with https://.' },
          method: { type: 'string', enum: methods },
          body: { type: 'object', description: 'Sent as JSON.' },
        },
        required: ['url'],
      },
      connectorId: null,
      isRepeatable: false,
      call: async ({ url, method, body }, signal) =>
        answered(
          await request(
            call,
            { address: asText(url), method: asText(method), body: isRow(body) ? body : {} },
            signal,
          ),
        ),
    },
  ],
};

async function request(
  { fields, run }: ComponentCall<Fields>,
  { address, method = '', body }: { address: string; method?: string; body: Row },
  signal: AbortSignal,
): Promise<Row> {
  const verb =
    [method, fields.method, 'GET'].map((name) => name.toUpperCase()).find((name) => methods.includes(name)) ??
    'GET';
  const hasBody = verb !== 'GET' && Object.keys(body).length > 0;
  try {
    const target = new URL(/^https?:\/\//i.test(address) ? address : `https://${address}`);
    for (const [name, value] of Object.entries(fields.query_params))
      target.searchParams.set(name, asText(value));
    const answer = await run.web.request(
      target.href,
      {
        method: verb,
        headers: { ...headersOf(fields.headers), ...(hasBody && { 'content-type': 'application/json' }) },
        ...(hasBody && { body: JSON.stringify(body) }),
        timeoutMs: Math.min(fields.timeout ?? DEFAULT_TIMEOUT_SECONDS, 60) * 1_000,
        followRedirects: fields.follow_redirects,
      },
      signal,
    );
    return { source: target.href, status_code: answer.status, result: parsed(answer.body) };
  } catch (error) {
    signal.throwIfAborted();
    return { source: address, status_code: 500, error: (error as Error).message };
  }
}

const asObject = (rows: readonly Row[]): Row =>
  Object.fromEntries(
    rows.flatMap((row) => (asText(row['key']) === '' ? [] : [[asText(row['key']), row['value']]])),
  );

/** What HTTP itself sets is not for a flow to set. */
const ownHeaders = /^(host|connection|content-length|transfer-encoding|upgrade|proxy-.*|te|trailer)$/i;

const headersOf = (rows: readonly Row[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(asObject(rows))
      .filter(([name]) => /^[\w-]+$/.test(name) && !ownHeaders.test(name))
      .map(([name, value]) => [name, asText(value)]),
  );

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return body;
  }
}
