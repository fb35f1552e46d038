import { type DocumentNode, Kind } from 'graphql';

/** What `@resumable(cursor:, argument:)` on a subscription field says. */
export interface ResumableField {
  readonly cursor: string;
  readonly argument: string;
}

/** The directive on fields of Subscription, composed from subgraphs, maybe under a namespaced name. */
export function resumableFields(document: DocumentNode): ReadonlyMap<string, ResumableField> {
  const found = new Map<string, ResumableField>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || definition.name.value !== 'Subscription') continue;
    for (const field of definition.fields ?? []) {
      const directive = field.directives?.find(({ name }) => /^(?:\w+__)?resumable$/u.test(name.value));
      const cursor = stringArgument(directive?.arguments, 'cursor');
      const argument = stringArgument(directive?.arguments, 'argument');
      if (cursor !== undefined && argument !== undefined) found.set(field.name.value, { cursor, argument });
    }
  }
  return found;
}

function stringArgument(
  args: readonly { name: { value: string }; value: { kind: Kind } }[] | undefined,
  name: string,
) {
  const value = args?.find((argument) => argument.name.value === name)?.value;
  return value && 'value' in value && typeof value.value === 'string' ? value.value : undefined;
}
