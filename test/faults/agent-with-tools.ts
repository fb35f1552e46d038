import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import { newId } from '#common/ids.ts';
import type { Supergraph } from '#test/harness/supergraph.ts';
import { becomeSeller, change, listed, sell } from '#test/journeys/selling.ts';
import { activeInstanceOf, buy, findVariant, request } from '#test/journeys/steps.ts';
import { exported } from '#runtime/domain/engine/flows.fixture.ts';
import type { TestMcpServer } from '#test/runtime/connectors/mcp-server.ts';

const flow = exported(
  [
    ['in', 'ChatInput'],
    ['store', 'AstraDB', {}],
    ['agent', 'Agent', {}],
    ['tools', 'MCPTools'],
    ['out', 'ChatOutput'],
  ],
  [
    'in.message -> agent.input_value',
    'store.component_as_tool -> agent.tools',
    'tools.component_as_tool -> agent.tools',
    'agent.response -> out.input_value',
  ],
);
const slug = 'agent-with-tools';
/** Calls of a tool take so long, so that something can die meanwhile. */
const TOOL_WORKS_MS = 150;
const LETTER_CREDITS = 4;

interface AgentWithTools {
  instance: string;
  organization: string;
  /** Uploads documents and starts runs that send a letter or search the documents, until the time is over. */
  use(until: number): Promise<{ started: number; documents: number }>;
}

/** Sells an agent that calls an MCP server and searches documents, and buys it. */
export async function buyAgentWithTools(
  graph: Supergraph,
  mcp: TestMcpServer,
  { seller, operator, bearer, email }: Record<'seller' | 'operator' | 'bearer' | 'email', string>,
): Promise<AgentWithTools> {
  mcp.worksMs = TOOL_WORKS_MS;
  const publisher = await becomeSeller(graph, seller, operator, 'Toolmakers');
  const { offering } = await sell(
    graph,
    seller,
    operator,
    publisher,
    { slug, name: 'Agent with tools' },
    { definition: flow, pricing: { perRun: 1, perToolCall: LETTER_CREDITS - 1 } },
  );
  await listed(graph, seller, offering);
  const connector = await change<{ id: string }>(graph, seller, 'connectorCreate', 'connector { id }', {
    input: { name: 'Post', description: 'Letters.', url: mcp.url, publisher },
  });
  const order = await buy(graph, bearer, email, await findVariant(graph, slug));
  const { id: instance, organization } = await activeInstanceOf(graph, bearer, order);
  await change(graph, bearer, 'connectorBind', 'binding { id }', {
    input: { instance, connector: connector.id },
  });

  /** Asks until somebody answers; the same id is the same thing. */
  const surely = async (mutation: string, type: string, field: string, input: object): Promise<boolean> => {
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${field} { id } errors { code } } }`;
    for (const until = Date.now() + 60_000; Date.now() < until; await delay(200)) {
      const answer = await request<Record<string, Record<string, unknown> | null>>(graph, bearer, query, {
        input,
      }).catch(() => undefined);
      const made = answer?.data?.[mutation];
      if (made) return made[field] != null;
    }
    return false;
  };
  return {
    instance,
    organization: organization.id,
    async use(until) {
      const done = { started: 0, documents: 0 };
      while (Date.now() < until) {
        const id = newId();
        if (done.documents * 4 <= done.started) {
          const text = `Rules ${id}\n\nDogs are welcome.`;
          const input = { id, instance, name: `Rules ${id}`, text };
          if (await surely('documentCreate', 'DocumentCreateInput', 'document', input)) done.documents += 1;
        }
        const text =
          done.started % 2 === 0 ? `Send a letter, to: ${id}` : 'Search the documents: are dogs welcome?';
        const input = { id, instance, input: { text }, budget: 10 };
        if (await surely('runStart', 'RunStartInput', 'run', input)) done.started += 1;
      }
      return done;
    },
  };
}

interface Told {
  id: string;
  state: string;
  charge: number;
  calling: number;
}

/** No letter was sent twice, each one that its run came to its end with is paid for, and no log has a gap. */
export async function expectToolsCalledOnce(
  mcp: TestMcpServer,
  instance: string,
  runtime: (text: string) => Promise<Record<string, unknown>[]>,
): Promise<void> {
  const letters = mcp.calls.map(({ args }) => (args as { to: string }).to);
  expect(letters.toSorted()).toEqual([...new Set(letters)].toSorted());
  const gaps = await runtime(`SELECT run_id FROM run_events GROUP BY run_id
    HAVING min(sequence) <> 1 OR max(sequence) <> count(*)
      OR count(*) FILTER (WHERE kind IN ('RunSucceeded', 'RunFailed', 'RunCanceled')) <> 1`);
  expect(gaps).toEqual([]);
  const told = (await runtime(`SELECT r.id, r.state, r.charge::int AS charge,
      (SELECT count(*)::int FROM run_events e WHERE e.run_id = r.id AND e.kind = 'RunToolCalling') AS calling
    FROM runs r WHERE r.instance_id = '${instance}'`)) as unknown as Told[];
  const sent = new Set(letters);
  for (const { id, state, charge, calling } of told) {
    if (!sent.has(id)) continue;
    // The log says it before it is done, and whoever died with it pays nothing.
    expect({ id, calling }).toEqual({ id, calling: 1 });
    expect({ id, state, charge }).toEqual({ id, state, charge: state === 'SUCCEEDED' ? LETTER_CREDITS : 0 });
  }
  expect(told.some(({ id, state }) => state === 'SUCCEEDED' && sent.has(id))).toBe(true);
  const unread = await runtime(`SELECT d.id, d.state, d.passages FROM documents d WHERE d.state <> 'READY'
    OR d.passages <> (SELECT count(*) FROM document_passages p WHERE p.document_id = d.id)`);
  expect(unread).toEqual([]);
}
