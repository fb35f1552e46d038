import type { GraphQLSchema } from 'graphql';
import { isInterfaceType, isObjectType } from 'graphql';

/** The planner's own in each fetch of entities, and those of fetches that go together. */
const REPRESENTATIONS = /^representations\d*$/u;

const QUOTED = /(?<=")([A-Za-z_]\w*)"/gu;

/**
 * Keeps what a client names apart from what the planner adds. A client alias such as
 * `{products {upc: name}}` would otherwise hide the key `upc` that the planner selects in the same place,
 * and the next fetch would ask for the wrong entity; a variable `$representations` would take the place of
 * the planner's. Names of the gateway's own begin as no name in the supergraph does, nor any that a client
 * chooses: a client's that begin so are set apart like those that collide.
 */
export class ResponseNames {
  readonly #taken = new Set<string>(Object.getOwnPropertyNames(Object.prototype));
  /** What stands in the supergraph as text and could be a name: a real one is too long to be searched each time. */
  readonly #quoted: ReadonlySet<string>;
  readonly #prefix: string;
  readonly #mark: string;
  readonly #marks: RegExp;
  readonly #deniedMark: string;

  /** `prefix` is one that is nowhere in the supergraph, see `unusedPrefix`. */
  constructor(supergraph: GraphQLSchema, sdl: string, prefix: string) {
    this.#quoted = new Set(Iterator.from(sdl.matchAll(QUOTED)).map(([, name = '']) => name));
    this.#prefix = prefix;
    this.#mark = `${prefix}client__`;
    this.#marks = new RegExp(`^${prefix}client\\d*__`, 'u');
    this.#deniedMark = `${prefix}denied__`;
    for (const type of Object.values(supergraph.getTypeMap())) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.keys(type.getFields())) this.#taken.add(field);
    }
  }

  /**
   * The name under which the plan fetches a field that the client calls `responseName`; `other` counts the fields
   * of that name in the same place which are not this one, as several types may have them.
   */
  toPlan(responseName: string, fieldName: string, other: number): string {
    if (other > 0) return `${this.#prefix}client${other}__${responseName}`;
    if (responseName === fieldName && !(responseName in Object.prototype)) return responseName;
    const collides = this.#taken.has(responseName) || responseName.includes('__');
    return collides ? this.#mark + responseName : responseName;
  }

  /** The name that a client's variable has in the plan: the supergraph's contexts name variables too. */
  variable(name: string): string {
    const collides = REPRESENTATIONS.test(name) || name.includes('__') || this.#quoted.has(name);
    return collides ? this.#mark + name : name;
  }

  /** Of what the gateway selects or sends for itself. */
  own(name: string, kind: 'hidden' | 'resume' = 'hidden'): string {
    return `${this.#prefix}${kind}__${name}`;
  }

  denied(planName: string): string {
    return this.#deniedMark + planName;
  }

  toClient(name: string): string {
    // All that is the gateway's has them.
    if (!name.includes('__')) return name;
    const planName = name.startsWith(this.#deniedMark) ? name.slice(this.#deniedMark.length) : name;
    return planName.replace(this.#marks, '');
  }
}

/** How the gateway's own names begin, so that none in the supergraph begins like them. */
export function unusedPrefix(sdl: string): string {
  if (!/(?:client\d*|denied|hidden|req|resume)__/u.test(sdl)) return '';
  for (let n = 1; ; n += 1) if (!sdl.includes(`gateway${n}__`)) return `gateway${n}__`;
}
