import type { ExpectedGroup, ExpectedObject, ExpectedValue, Leaf } from './layout.ts';
import type { Slots } from './slots.ts';

/** How generated code names what it has found of a field; no GraphQL name has a dollar. */
const startOf = (key: string): string => `s$${key}`;
const endOf = (key: string): string => `e$${key}`;
const composite = (key: string): string => `c$${key}`;
const typeOf = (key: string): string => `t$${key}`;

/** Compared as numbers, more types than this would make longer code than a look at a map takes. */
const MAX_COMPARED_TYPES = 12;

/**
 * Writes JavaScript that goes through an answer's bytes once and notes in a table of numbers where everything stands,
 * for a document whose answer looks as `layout.ts` says. An object is a record in the table, see `slots.ts`: for each
 * leaf, where its value begins and ends, 0 where it does not come; for its type, the number of the name; for what is
 * composite, where its own record begins, 0 for null and -1 where it does not come. A list's record is its length and
 * where each item begins. So an answer of any size is two pieces of memory, and no garbage. Leaves are looked at as
 * their types want it. What does not look as expected is a MISS.
 *
 * In the code, `b` are the bytes, `p` a position, `at` where the last call has ended, `T` the table, `n` where it is
 * free, and `S` the items, up to `z`, of the lists that have not ended yet.
 */
export class ScannerGenerator {
  readonly functions: string[] = [];
  readonly constants: unknown[] = [];
  /** By number; none has the number 0. */
  readonly typeNames: (string | undefined)[] = [undefined];
  #names = 0;

  /** The name of a function of `(b, p)` for an object or null, which returns where its record is. */
  object({ groups, slots }: ExpectedObject): string {
    const name = this.#name('object');
    const [only] = groups;
    const body =
      only && groups.length === 1
        ? `${this.#fields(only, '{')}\n${this.#end(only, slots)}`
        : this.#dispatch(groups, slots);
    this.functions.push(`function ${name}(b, p) {
      if (b[p] !== 123) { at = skipNull(b, p); return 0; }
      const r = n;
      n += ${slots.size};
      if (n > T.length) T = longerTable(n);
      ${body}
    }`);
    return name;
  }

  #name(kind: string): string {
    this.#names += 1;
    return `${kind}${this.#names}`;
  }

  /** The type says which fields follow. */
  #dispatch(groups: readonly ExpectedGroup[], slots: Slots): string {
    const typeNames = groups.flatMap((group) => group.typeNames);
    const cases = groups.map((group) => {
      const labels = group.typeNames.map((typeName) => `case ${this.#typeNumber(typeName)}:`).join(' ');
      const rest = { ...group, fields: group.fields.slice(1) };
      return `${labels} {\n${this.#fields(rest, ',')}\n${this.#end(group, slots)}\n}`;
    });
    return `${this.#member('__typename', '{')}
      ${this.#typeName(typeNames)}
      switch (${typeOf('__typename')}) {\n${cases.join('\n')}\ndefault: throw MISS;\n}`;
  }

  #typeNumber(typeName: string): number {
    const known = this.typeNames.indexOf(typeName);
    return known === -1 ? this.typeNames.push(typeName) - 1 : known;
  }

  /** Sets the variable of `__typename` to the type's number. */
  #typeName(typeNames: readonly string[]): string {
    const type = typeOf('__typename');
    if (typeNames.length > MAX_COMPARED_TYPES) {
      this.constants.push(new Map(typeNames.map((typeName) => [typeName, this.#typeNumber(typeName)])));
      return `const from = p + 1; p = skipString(b, p);
        const ${type} = K[${this.constants.length - 1}].get(b.latin1Slice(from, p - 1));
        if (${type} === undefined) throw MISS;`;
    }
    const tests = typeNames.map((typeName) => {
      const text = JSON.stringify(typeName);
      return `if (${compared(text)}) { ${type} = ${this.#typeNumber(typeName)}; p += ${text.length}; }`;
    });
    return `let ${type}; ${tests.join(' else ')} else throw MISS;`;
  }

  #fields({ fields, typeNames }: ExpectedGroup, opening: '{' | ','): string {
    return fields
      .map(({ key, value }, i) => {
        const member = this.#member(key, i === 0 ? opening : ',');
        if (key === '__typename') return `${member}\n${this.#typeName(typeNames)}`;
        return `${member}\n${this.#value(key, value)}`;
      })
      .join('\n');
  }

  /** As most servers write it, or with spaces. */
  #member(key: string, opening: '{' | ','): string {
    const text = `${opening}"${key}":`;
    return `if (${compared(text)}) { p += ${text.length}; if (b[p] === 32) p = skipSpaces(b, p); }
      else p = skipName(b, p, ${opening.charCodeAt(0)}, ${JSON.stringify(`"${key}"`)});`;
  }

  #value(key: string, value: ExpectedValue): string {
    if (isLeaf(value)) {
      return `const ${startOf(key)} = p;\n${this.#leaf(value)}\nconst ${endOf(key)} = p;`;
    }
    const refused = value.isNullable ? '' : ` if (${composite(key)} === 0) throw MISS;`;
    return `const ${composite(key)} = ${this.#composite(value)}(b, p); p = at;${refused}`;
  }

  #composite(value: ExpectedValue): string {
    if (value.kind === 'object') return this.object(value.object);
    if (value.kind === 'leaf') throw new Error('A leaf is not composite.');
    const name = this.#name('list');
    const item = this.#composite(value.item);
    const refused = value.item.isNullable ? '' : ' if (item === 0) throw MISS;';
    this.functions.push(`function ${name}(b, p) {
      if (b[p] !== 91) { at = skipNull(b, p); return 0; }
      const first = z;
      p += 1;
      if (b[p] === 32) p = skipSpaces(b, p);
      if (b[p] === 93) { at = p + 1; return endOfList(first); }
      for (;;) {
        const item = ${item}(b, p);${refused}
        if (z === S.length) S = longerStack(z + 1);
        S[z] = item;
        z += 1;
        p = at;
        if (b[p] === 32) p = skipSpaces(b, p);
        if (b[p] === 93) { at = p + 1; return endOfList(first); }
        if (b[p] !== 44) throw MISS;
        p += 1;
        if (b[p] === 32) p = skipSpaces(b, p);
      }
    }`);
    return name;
  }

  /** Statements that move \`p\` behind a leaf, or a list of leaves. */
  #leaf(value: ExpectedValue): string {
    if (value.kind === 'object') throw new Error('An object is no leaf.');
    const skip =
      value.kind === 'leaf' ? this.#scalar(value.leaf) : `p = ${this.#leafList(value.item)}(b, p);`;
    return value.isNullable
      ? `if (b[p] === 110) p = skipNull(b, p); else { ${skip} }`
      : `if (b[p] === 110) throw MISS; ${skip}`;
  }

  #leafList(item: ExpectedValue): string {
    const name = this.#name('leaves');
    this.functions.push(`function ${name}(b, p) {
      if (b[p] !== 91) throw MISS;
      p = skipSpaces(b, p + 1);
      if (b[p] === 93) return p + 1;
      for (;;) {
        ${this.#leaf(item)}
        p = skipSpaces(b, p);
        if (b[p] === 93) return p + 1;
        if (b[p] !== 44) throw MISS;
        p = skipSpaces(b, p + 1);
      }
    }`);
    return name;
  }

  #scalar(leaf: Leaf): string {
    switch (leaf) {
      case 'String':
      case 'ID':
        return 'p = skipString(b, p);';
      case 'Int':
        return 'p = skipInt(b, p);';
      case 'Float':
        return 'p = skipFloat(b, p);';
      case 'Boolean':
        return 'p = skipBoolean(b, p);';
      case 'any':
        return 'p = skipValue(b, p);';
      default:
        this.constants.push(leaf);
        return `{ const from = p + 1; p = skipString(b, p); if (!K[${this.constants.length - 1}].has(b.latin1Slice(from, p - 1))) throw MISS; }`;
    }
  }

  /** Writes the record. */
  #end({ fields }: ExpectedGroup, slots: Slots): string {
    const own = new Map(fields.map((field) => [field.key, field]));
    const values = [...slots.fields].flatMap(([key, { at, children }]) => {
      const isThere = own.has(key);
      const one = (value: string, i = 0): string => `T[r${at + i > 0 ? ` + ${at + i}` : ''}] = ${value};`;
      if (children) return one(isThere ? composite(key) : '-1');
      if (key === '__typename') return one(isThere ? typeOf(key) : '0');
      return isThere ? [one(startOf(key)), one(endOf(key), 1)] : one('0');
    });
    return `at = b[p] === 125 ? p + 1 : skipClosing(b, p, 125);
      ${values.join(' ')}
      return r;`;
  }
}

function isLeaf(value: ExpectedValue): boolean {
  if (value.kind === 'list') return isLeaf(value.item);
  return value.kind === 'leaf';
}

const compared = (text: string): string =>
  [...text].map((letter, i) => `b[p + ${i}] === ${letter.charCodeAt(0)}`).join(' && ');
