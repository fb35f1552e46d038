/** `{name}`; `{{` and `}}` are braces that are meant as such, as in Python's format strings. */
const pattern = /\{\{|\}\}|\{([A-Za-z_]\w*)\}/g;

export function variablesOf(template: string): string[] {
  const names = [...template.matchAll(pattern)].flatMap((match) => match[1] ?? []);
  return [...new Set(names)];
}

/** Fills every variable once: braces inside a value are text, so that an input cannot name variables. */
export function fillTemplate(template: string, valueOf: (name: string) => string): string {
  return template.replace(pattern, (found, name: string | undefined) =>
    name === undefined ? found.slice(1) : valueOf(name),
  );
}
