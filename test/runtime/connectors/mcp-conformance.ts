import { createOutbound } from '#common/outbound/outbound.ts';
import { createToolServers } from '#runtime/services/tool-servers.ts';

/**
 * The connectors' own MCP client, as the conformance suite of MCP starts one:
 * `conformance client --command "node test/runtime/connectors/mcp-conformance.ts" --suite all`. It binds (giving the permission
 * itself, as a person would in a browser), lists the tools and calls each of them.
 */
const url = process.argv.at(-1) ?? '';
const outbound = createOutbound({ privateHosts: ['localhost', '127.0.0.1'] });
const servers = createToolServers(outbound);
const context = JSON.parse(process.env['MCP_CONFORMANCE_CONTEXT'] ?? '{}') as {
  client_id?: string;
  client_secret?: string;
};
const client = context.client_id && {
  client_id: context.client_id,
  ...(context.client_secret && { client_secret: context.client_secret }),
};

const credential = {
  id: crypto.randomUUID(),
  state: JSON.stringify(client ? { client } : {}),
  redirectUrl: 'http://localhost:3000/callback',
  async keep(state: string) {
    credential.state = state;
  },
};
const asked = await servers.authorize({ url, credential });
if ('authorizationUrl' in asked) {
  const answer = await fetch(asked.authorizationUrl, { redirect: 'manual' });
  const back = new URL(answer.headers.get('location') ?? '');
  await servers.redeem({ url, credential }, back.searchParams.get('code') ?? '');
}
const argumentsOf: Record<string, Record<string, unknown>> = { add_numbers: { a: 5, b: 3 } };
for (const { name } of await servers.list({ url, credential })) {
  const args = argumentsOf[name] ?? {};
  await servers.call({ url, credential }, name, args, AbortSignal.timeout(30_000), () => undefined);
}
await outbound.close();
