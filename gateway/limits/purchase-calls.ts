import {
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

/** Root fields by which somebody buys, as Saleor calls them. */
const BUYING = new Set([
  'checkoutCreate',
  'checkoutCreateFromOrder',
  'checkoutComplete',
  'transactionInitialize',
  'orderCreateFromCheckout',
]);

/** For whom something is bought, as far as the call says it. */
export interface PurchaseCall {
  /** Of a checkout, or of an order, that there is already. */
  readonly id: string | null;
  readonly email: string | null;
  /** Named by the metadata of a new checkout. */
  readonly organization: string | null;
}

export const buys = (rootFields: ReadonlySet<string>): boolean =>
  [...rootFields].some((name) => BUYING.has(name));

/** The calls of an operation by which somebody buys. */
export function purchaseCallsOf(
  document: DocumentNode,
  operationName: string | null,
  variables: Readonly<Record<string, unknown>>,
): PurchaseCall[] {
  const operation = getOperationAST(document, operationName);
  const calls: PurchaseCall[] = [];
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        if (BUYING.has(selection.name.value)) calls.push(callOf(selection, variables));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else {
        for (const definition of document.definitions)
          if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value)
            collect(definition.selectionSet);
      }
    }
  };
  if (operation) collect(operation.selectionSet);
  return calls;
}

function callOf(field: FieldNode, variables: Readonly<Record<string, unknown>>): PurchaseCall {
  const given = Object.fromEntries(
    (field.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]),
  );
  const { email, metadata } = (given['input'] ?? {}) as { email?: unknown; metadata?: unknown };
  const pairs = Array.isArray(metadata) ? (metadata as ({ key?: unknown; value?: unknown } | null)[]) : [];
  return {
    id: text(given['id']),
    email: text(email),
    organization: text(pairs.findLast((pair) => pair?.key === 'organization')?.value),
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
