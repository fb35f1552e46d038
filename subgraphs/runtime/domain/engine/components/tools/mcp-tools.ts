import { z } from 'zod';
import type { Component } from '../../component.ts';
import { callTool } from '../../tools/call-tool.ts';
import { asText, data, isRow, dataFrame, type Row } from '../../value.ts';
import { choice, looseText, table } from '../field-types.ts';
import { ToolFailedError } from '../../tools/tool-failure.ts';

const serverName = z
  .unknown()
  .optional()
  .transform((value) => (isRow(value) ? asText(value['name']) : ''));

const fields = z.looseObject({
  mcp_server: serverName,
  tool: z.union([choice, looseText]),
  tools_metadata: table,
});

/**
 * Tools of MCP servers: here, of the connectors that the instance is bound to. A server's command or address in the
 * flow is not used; its name chooses among the connectors where one is called so.
 */
export const mcpTools: Component<'MCPTools', z.output<typeof fields>> = {
  name: 'MCPTools',
  isOfInstance: true,
  fields,
  outputs: { response: 'DataFrame' },
  accepts: () => undefined,
  requires: () => [],
  refuses: ({ tool }, used) =>
    used.includes('response') && tool === '' ? 'no tool is chosen, and no agent chooses one' : undefined,
  async run({ fields: own, run }) {
    const name = own.tool;
    const tool = (await run.connectorTools(own.mcp_server)).find((candidate) => candidate.name === name);
    if (!tool) throw new ToolFailedError(`The instance has no connector with the tool ${name}.`);
    const names = Object.keys((tool.parameters['properties'] as Row | undefined) ?? {});
    const args = Object.fromEntries(
      names.filter((key) => Object.hasOwn(own, key)).map((key) => [key, own[key]]),
    );
    const { value, isError } = await callTool(run, tool, args);
    if (isError) throw new ToolFailedError(`The tool ${name} failed: ${asText(value)}`);
    const row = data(isRow(value) ? value : { text: asText(value) });
    return { response: dataFrame(row.type === 'Data' ? [row.data] : []) };
  },
  tools: ({ fields: own, run }) => run.connectorTools(own.mcp_server),
};
