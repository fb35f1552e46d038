import { exported } from '#runtime/domain/engine/flows.fixture.ts';

/** The smallest flow whose agent may call tools of its customer's MCP servers. */
export const flowOfAgentWithTools = exported(
  [
    ['in', 'ChatInput'],
    ['agent', 'Agent', {}],
    ['tools', 'MCPTools'],
    ['out', 'ChatOutput'],
  ],
  [
    'in.message -> agent.input_value',
    'tools.component_as_tool -> agent.tools',
    'agent.response -> out.input_value',
  ],
) as object;
