import type { IndexedType } from './inspection.ts';

export interface Place {
  type: string;
  /** Undefined for the type itself. */
  field: string | undefined;
}

/** Types and fields that have all of these words, in their names first and in their descriptions after that. */
export function searchSchema(types: readonly IndexedType[], text: string): Place[] {
  const words = text
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
  if (words.length === 0) return types.map(({ name }) => ({ type: name, field: undefined }));
  const has = (where: string): boolean => words.every((word) => where.toLowerCase().includes(word));
  const named: Place[] = [];
  const described: Place[] = [];
  for (const { name, description, fields } of types) {
    if (has(name)) named.unshift({ type: name, field: undefined });
    else if (has(`${name} ${description}`)) described.push({ type: name, field: undefined });
    for (const field of fields) {
      const place = { type: name, field: field.name };
      const ownName = field.name.toLowerCase();
      // A field whose type has the words already would repeat all of that type.
      if (has(`${name} ${field.name}`) && words.some((word) => ownName.includes(word))) named.push(place);
      else if (has(`${field.name} ${field.description}`)) described.push(place);
    }
  }
  return [...named, ...described];
}
