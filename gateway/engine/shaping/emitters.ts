/** How generated code puts an answer together: as JSON text for a socket, or as values for a library. */
export interface Emitter {
  /** Text can stand in several places; values would then be one object in all of them. */
  readonly isText: boolean;
  constant(value: string): string;
  object(members: readonly (readonly [name: string, expression: string])[]): string;
  list(result: string, position: string, item: string): { open: string; add: string; close: string };
}

export const jsonEmitter: Emitter = {
  isText: true,
  constant: (value) => JSON.stringify(JSON.stringify(value)),
  object(members) {
    if (members.length === 0) return `'{}'`;
    const parts = members.map(([name, expression], i) => {
      const opening = `${i === 0 ? '{' : ','}${JSON.stringify(name)}:`;
      return `${JSON.stringify(opening)} + ${expression}`;
    });
    return `${parts.join(' + ')} + '}'`;
  },
  list: (result, position, item) => ({
    open: `let ${result}l = '[';`,
    add: `${result}l += ${position} === 0 ? ${item} : ',' + ${item};`,
    close: `if (${result} === undefined) ${result} = ${result}l + ']';`,
  }),
};

export const valueEmitter: Emitter = {
  isText: false,
  constant: (value) => JSON.stringify(value),
  object(members) {
    // Computed keys, because a plain `__proto__: value` in a literal would set the prototype.
    const parts = members.map(([name, expression]) => {
      return `${name === '__proto__' ? `["__proto__"]` : JSON.stringify(name)}: ${expression}`;
    });
    return `{ ${parts.join(', ')} }`;
  },
  list: (result, _position, item) => ({
    open: `const ${result}l = [];`,
    add: `${result}l.push(${item});`,
    close: `if (${result} === undefined) ${result} = ${result}l;`,
  }),
};
