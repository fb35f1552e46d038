import type { ExpectedField, ExpectedGroup, ExpectedObject, ExpectedValue, Leaf } from './layout.ts';

/** How generated code names where a leaf's text begins and ends; no GraphQL name has a dollar. */
export const startOf = (key: string): string => `s$${key}`;
export const endOf = (key: string): string => `e$${key}`;

/** Compared as numbers, more types than this would make longer code than a look at a map takes. */
const MAX_COMPARED_TYPES = 12;

/**
 * Writes JavaScript that goes through an answer's text once and notes where everything stands, for a document whose
 * answer looks as `layout.ts` says. An object becomes one with `$`, the text; for each leaf, where its value begins
 * and ends in it; for what is composite an object, list or null; and `__typename` as it is. Leaves are looked at as
 * their types want it. What does not look as expected is a MISS.
 *
 * In the code, `b` are the text's units, `t` is the text, `p` a position, and `at` where the last call has ended.
 */
export class ScannerGenerator {
  readonly functions: string[] = [];
  readonly constants: unknown[] = [];
  #names = 0;

  /** The name of a function of `(b, p)` for an object or null. */
  object({ groups }: ExpectedObject): string {
    const name = this.#name('object');
    const fields = new Map(
      groups.flatMap((group) => group.fields.map((field) => [field.key, field] as const)),
    );
    const make = this.#maker([...fields.values()]);
    const [only] = groups;
    const body =
      only && groups.length === 1
        ? `${this.#fields(only, '{')}\n${this.#end(only, make, fields)}`
        : this.#dispatch(groups, make, fields);
    this.functions.push(`function ${name}(b, p) {
      if (b[p] !== 123) { at = skipNull(b, p); return null; }
      ${body}
    }`);
    return name;
  }

  #name(kind: string): string {
    this.#names += 1;
    return `${kind}${this.#names}`;
  }

  /** One place where objects are made, so that all have one shape. */
  #maker(fields: readonly ExpectedField[]): string {
    const name = this.#name('make');
    const members = fields.flatMap((field) => membersOf(field));
    const parameters = members.map((_, i) => `m${i}`);
    const properties = members.map(([property], i) => `${JSON.stringify(property)}: m${i}`);
    this.functions.push(
      `function ${name}(${parameters.join(', ')}) { return { ${['$: t', ...properties].join(', ')} }; }`,
    );
    return name;
  }

  /** The type says which fields follow. */
  #dispatch(groups: readonly ExpectedGroup[], make: string, all: ReadonlyMap<string, ExpectedField>): string {
    const typeNames = groups.flatMap((group) => group.typeNames);
    const cases = groups.map((group) => {
      const labels = group.typeNames.map((typeName) => `case ${JSON.stringify(typeName)}:`).join(' ');
      const rest = { ...group, fields: group.fields.slice(1) };
      return `${labels} {\n${this.#fields(rest, ',')}\n${this.#end(group, make, all)}\n}`;
    });
    return `${this.#member('__typename', '{')}
      ${this.#typeName(typeNames)}
      switch (T) {\n${cases.join('\n')}\ndefault: throw MISS;\n}`;
  }

  /** Sets `T`, and where its text begins and ends. */
  #typeName(typeNames: readonly string[]): string {
    const begin = `const ${startOf('__typename')} = p;`;
    const end = `const ${endOf('__typename')} = p;`;
    if (typeNames.length > MAX_COMPARED_TYPES) {
      this.constants.push(new Set(typeNames));
      return `${begin} if (b[p] !== 34) throw MISS; p = t.indexOf('"', p + 1) + 1;
        const T = t.slice(${startOf('__typename')} + 1, p - 1);
        if (!K[${this.constants.length - 1}].has(T)) throw MISS; ${end}`;
    }
    const tests = typeNames.map((typeName) => {
      const text = JSON.stringify(typeName);
      return `if (${compared(text)}) { T = ${text}; p += ${text.length}; }`;
    });
    return `${begin} let T; ${tests.join(' else ')} else throw MISS; ${end}`;
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
    const refused = value.isNullable ? '' : ` if (c$${key} === null) throw MISS;`;
    return `const c$${key} = ${this.#composite(value)}(b, p); p = at;${refused}`;
  }

  #composite(value: ExpectedValue): string {
    if (value.kind === 'object') return this.object(value.object);
    if (value.kind === 'leaf') throw new Error('A leaf is not composite.');
    const name = this.#name('list');
    const item = this.#composite(value.item);
    const refused = value.item.isNullable ? '' : ' if (item === null) throw MISS;';
    this.functions.push(`function ${name}(b, p) {
      if (b[p] !== 91) { at = skipNull(b, p); return null; }
      const list = [];
      p += 1;
      if (b[p] === 32) p = skipSpaces(b, p);
      if (b[p] === 93) { at = p + 1; return list; }
      for (;;) {
        const item = ${item}(b, p);${refused}
        list.push(item);
        p = at;
        if (b[p] === 32) p = skipSpaces(b, p);
        if (b[p] === 93) { at = p + 1; return list; }
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
        return `{ const from = p + 1; p = skipString(b, p); if (!K[${this.constants.length - 1}].has(t.slice(from, p - 1))) throw MISS; }`;
    }
  }

  #end({ fields }: ExpectedGroup, make: string, all: ReadonlyMap<string, ExpectedField>): string {
    const own = new Set(fields.map(({ key }) => key));
    const values = [...all.values()].flatMap((field) => {
      return membersOf(field).map(([, local, absent]) => (own.has(field.key) ? local : absent));
    });
    return `at = b[p] === 125 ? p + 1 : skipClosing(b, p, 125);
      return ${make}(${values.join(', ')});`;
  }
}

/** Of an object: the property, the variable that has it, and what it is where the object has no such field. */
function membersOf({
  key,
  value,
}: ExpectedField): (readonly [property: string, local: string, absent: string])[] {
  const texts = [
    [startOf(key), startOf(key), '-1'],
    [endOf(key), endOf(key), '-1'],
  ] as const;
  if (key === '__typename') return [[key, 'T', 'undefined'], ...texts];
  return isLeaf(value) ? [...texts] : [[key, `c$${key}`, 'undefined']];
}

function isLeaf(value: ExpectedValue): boolean {
  if (value.kind === 'list') return isLeaf(value.item);
  return value.kind === 'leaf';
}

const compared = (text: string): string =>
  [...text].map((letter, i) => `b[p + ${i}] === ${letter.charCodeAt(0)}`).join(' && ');
