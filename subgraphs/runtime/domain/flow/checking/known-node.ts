import type { ComponentSpec } from '../../engine/components/registry.ts';
import type { ToolName } from '../program/program.ts';

export interface CheckOptions {
  /** Names of variables that the publisher has sealed; `any` for a flow that was checked before. */
  variables?: ReadonlySet<string> | 'any';
  /** Hosts that the release names; left out, it is not asked whom the flow calls. */
  hosts?: readonly string[];
  /** Names of the publisher's flows; left out, it is not asked which others the flow runs. */
  flows?: ReadonlySet<string>;
}

/** A node that the engine knows, with its place in the file. */
export interface KnownNode {
  id: string;
  path: string;
  type: string;
  spec: ComponentSpec;
  fields: Record<string, unknown>;
  /** Which of them name a variable that Langflow keeps outside the flow. */
  globalVariables: Readonly<Record<string, string>>;
  /** Its tools as its author named them. */
  toolNames: ToolName[];
  /** Nothing but an agent uses it, with arguments of its own. */
  isToolOnly: boolean;
}
