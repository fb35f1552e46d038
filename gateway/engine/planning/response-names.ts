import type { GraphQLSchema } from 'graphql';
import { isInterfaceType, isObjectType } from 'graphql';

const MARK = 'client__';
const DENIED_MARK = 'denied__';

/**
 * Keeps what a client names apart from what the planner adds. A client alias such as
 * `{products {upc: name}}` would otherwise hide the key `upc` that the planner selects in the same place,
 * and the next fetch would ask for the wrong entity.
 */
export class ResponseNames {
  readonly #taken = new Set<string>(Object.getOwnPropertyNames(Object.prototype));

  constructor(supergraph: GraphQLSchema) {
    for (const type of Object.values(supergraph.getTypeMap())) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.keys(type.getFields())) this.#taken.add(field);
    }
  }

  /** The name under which the plan fetches a field that the client calls `responseName`. */
  toPlan(responseName: string, fieldName: string): string {
    if (responseName === fieldName && !(responseName in Object.prototype)) return responseName;
    const collides = this.#taken.has(responseName) || responseName.includes('__');
    return collides ? MARK + responseName : responseName;
  }

  static denied(planName: string): string {
    return DENIED_MARK + planName;
  }

  static toClient(name: string): string {
    const planName = name.startsWith(DENIED_MARK) ? name.slice(DENIED_MARK.length) : name;
    return planName.startsWith(MARK) ? planName.slice(MARK.length) : planName;
  }
}
