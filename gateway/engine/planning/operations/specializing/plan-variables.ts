/** A variable of the plan, and where its value comes from. */
export interface PlanVariable {
  readonly name: string;
  /** The client's variable; without one, the value is always the same. */
  readonly client?: string;
  /** What is sent where the client says nothing, if that is not left to the subgraph. */
  readonly value?: unknown;
  /** Of a literal with variables in it: what it is with what the client sent. */
  filled?(sent: Readonly<Record<string, unknown>>): unknown;
}

/** By their names in the plan. */
export type PlanVariables = ReadonlyMap<string, PlanVariable>;

/** As JSON; undefined where nothing is sent. */
export function variableText(
  variable: PlanVariable,
  sent: Readonly<Record<string, unknown>>,
): string | undefined {
  return JSON.stringify(valueOf(variable, sent));
}

export function variableValues(
  variables: readonly PlanVariable[],
  sent: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const values = variables.map((variable) => [variable.name, valueOf(variable, sent)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

export function valueOf(
  { client, value, filled }: PlanVariable,
  sent: Readonly<Record<string, unknown>>,
): unknown {
  if (filled) return filled(sent);
  return client !== undefined && Object.hasOwn(sent, client) ? sent[client] : value;
}
