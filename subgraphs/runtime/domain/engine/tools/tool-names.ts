import type { ToolName } from '../../flow/program/program.ts';
import type { Tool } from './tool.ts';

const MAX_NAME = 64;

/** A name as models' endpoints take it. */
const toolName = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[^\w-]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, MAX_NAME) || 'tool';

/** The tools that a node has on, under the names and descriptions that its author gave them. */
export function chosenTools(tools: readonly Tool[], names: readonly ToolName[]): Tool[] {
  if (tools.length === 1 && tools[0] && names.length === 1 && names[0]) {
    return names[0].isOn ? [renamed(tools[0], names[0])] : [];
  }
  return tools.flatMap((tool) => {
    const named = names.find(({ name }) => name === tool.name);
    return named && !named.isOn ? [] : [named ? renamed(tool, named) : tool];
  });
}

const renamed = (tool: Tool, { name, description }: ToolName): Tool => ({
  ...tool,
  name: toolName(name || tool.name),
  description: description || tool.description,
});
