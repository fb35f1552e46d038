import { Kind, type ValueNode, visit } from 'graphql';
import { exactNumber } from '../../../json/exact.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** Whether JavaScript would print a number in the literal with other digits. */
export function losesDigits(node: ValueNode): boolean {
  switch (node.kind) {
    case Kind.INT:
    case Kind.FLOAT:
      return typeof exactNumber(node.value) !== 'number';
    case Kind.LIST:
      return node.values.some(losesDigits);
    case Kind.OBJECT:
      return node.fields.some(({ value }) => losesDigits(value));
    default:
      return false;
  }
}

export function variablesIn(node: ValueNode): string[] {
  const found: string[] = [];
  visit(node, {
    Variable: ({ name }) => void found.push(name.value),
  });
  return found;
}

/**
 * What a literal of a custom scalar means, with all digits. A variable without a value is left out of objects, and
 * null in lists.
 */
export function exactValue(node: ValueNode, variable?: (name: string) => unknown): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return variable?.(node.name.value);
    case Kind.INT:
    case Kind.FLOAT:
      return exactNumber(node.value);
    case Kind.LIST:
      return node.values.map((item) => exactValue(item, variable));
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map(({ name, value }) => [name.value, exactValue(value, variable)]),
      );
    case Kind.NULL:
      return null;
    default:
      return node.value;
  }
}
