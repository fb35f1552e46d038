import { Kind, type TypeNode, type VariableDefinitionNode } from 'graphql';

/** Coerces variables that are plainly what they should be; undefined for others, which somebody else must look at. */
export type CoercePlainly = (
  variables: Readonly<Record<string, unknown>>,
) => Record<string, unknown> | undefined;

const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  Boolean: (value) => typeof value === 'boolean',
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  ID: (value) => typeof value === 'string',
  Int: (value) => typeof value === 'number' && (value | 0) === value,
  String: (value) => typeof value === 'string',
};

interface PlainVariable {
  readonly name: string;
  readonly isRequired: boolean;
  readonly check: (value: unknown) => boolean;
}

/** Most variables are scalars of the specification, for which its coercion does a great deal of work. */
export function plainCoercion(definitions: readonly VariableDefinitionNode[]): CoercePlainly {
  const plain: PlainVariable[] = [];
  for (const { variable, type, defaultValue } of definitions) {
    const check = checkOf(type);
    if (!check || defaultValue) return () => undefined;
    plain.push({ name: variable.name.value, isRequired: type.kind === Kind.NON_NULL_TYPE, check });
  }
  return (variables) => {
    const values: Record<string, unknown> = {};
    for (const { name, isRequired, check } of plain) {
      if (!Object.hasOwn(variables, name)) {
        if (isRequired) return undefined;
        continue;
      }
      const value = variables[name];
      if (value === null && !isRequired) {
        values[name] = null;
      } else if (check(value)) {
        values[name] = value;
      } else {
        return undefined;
      }
    }
    return values;
  };
}

function checkOf(type: TypeNode): ((value: unknown) => boolean) | undefined {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return named.kind === Kind.NAMED_TYPE && Object.hasOwn(checks, named.name.value)
    ? checks[named.name.value]
    : undefined;
}
