import { type ConstDirectiveNode, type ConstValueNode, type DocumentNode, Kind } from 'graphql';

/** Who is asking, as far as @authenticated, @requiresScopes and @policy look at it. */
export interface Authorization {
  authenticated: boolean;
  scopes: ReadonlySet<string>;
  policies?: ReadonlySet<string>;
}

/** What a field or type demands: of each list of alternatives, all members of at least one. */
interface AccessRule {
  readonly authenticated: boolean;
  readonly scopes: readonly (readonly string[])[];
  readonly policies: readonly (readonly string[])[];
}

export type DenialCode = 'UNAUTHENTICATED' | 'FORBIDDEN';

/** What one caller may not read. Equal keys deny the same. */
export interface Denials {
  readonly key: string;
  readonly code: DenialCode;
  /** As `Type` and as `Type.field`. */
  readonly denied: readonly string[];
  field(typeName: string, fieldName: string): boolean;
  type(typeName: string): boolean;
}

export function denialsOf(code: DenialCode, denied: readonly string[]): Denials {
  const names = new Set(denied);
  const isAny = names.size > 0;
  return {
    key: denied.length === 0 ? '' : `${code} ${denied.join(' ')}`,
    code,
    denied,
    field: (typeName, fieldName) => isAny && names.has(`${typeName}.${fieldName}`),
    type: (typeName) => names.has(typeName),
  };
}

export const NO_DENIALS: Denials = denialsOf('FORBIDDEN', []);

/** The access directives of a supergraph. */
export class AccessRules {
  /** By `Type` and by `Type.field`. */
  readonly #rules = new Map<string, AccessRule>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (!('directives' in definition) || !('name' in definition) || !definition.name) continue;
      this.#add(definition.name.value, definition.directives as readonly ConstDirectiveNode[] | undefined);
      if (
        definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
        definition.kind !== Kind.INTERFACE_TYPE_DEFINITION
      ) {
        continue;
      }
      for (const field of definition.fields ?? []) {
        this.#add(`${definition.name.value}.${field.name.value}`, field.directives);
      }
    }
  }

  denials(authorization: Authorization | undefined): Denials {
    if (this.#rules.size === 0 || !authorization) return NO_DENIALS;
    const denied = [...this.#rules].flatMap(([name, rule]) => (satisfies(authorization, rule) ? [] : [name]));
    if (denied.length === 0) return NO_DENIALS;
    return denialsOf(authorization.authenticated ? 'FORBIDDEN' : 'UNAUTHENTICATED', denied);
  }

  #add(name: string, directives: readonly ConstDirectiveNode[] | undefined): void {
    const authenticated = directives?.some((node) => node.name.value === 'authenticated') ?? false;
    const scopes = alternatives(directives, 'requiresScopes', 'scopes');
    const policies = alternatives(directives, 'policy', 'policies');
    if (authenticated || scopes.length > 0 || policies.length > 0) {
      this.#rules.set(name, { authenticated, scopes, policies });
    }
  }
}

function satisfies(authorization: Authorization, rule: AccessRule): boolean {
  if (rule.authenticated && !authorization.authenticated) return false;
  return (
    satisfiesAny(rule.scopes, authorization.scopes) &&
    satisfiesAny(rule.policies, authorization.policies ?? new Set())
  );
}

function satisfiesAny(alternatives: readonly (readonly string[])[], held: ReadonlySet<string>): boolean {
  return alternatives.length === 0 || alternatives.some((all) => all.every((one) => held.has(one)));
}

function alternatives(
  directives: readonly ConstDirectiveNode[] | undefined,
  directive: string,
  argument: string,
): string[][] {
  return (directives ?? [])
    .filter((node) => node.name.value === directive)
    .flatMap((node) => node.arguments?.filter(({ name }) => name.value === argument) ?? [])
    .flatMap(({ value }) => (value.kind === Kind.LIST ? value.values.map(strings) : []));
}

function strings(value: ConstValueNode): string[] {
  const values = value.kind === Kind.LIST ? value.values : [value];
  return values.flatMap((one) => (one.kind === Kind.STRING ? [one.value] : []));
}
