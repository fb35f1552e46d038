/** How a template marks its variables: `{name}`, with `{{` for a brace that is meant as such, or `{{name}}`. */
export type TemplateSyntax = 'single braces' | 'double braces';

const patterns: Readonly<Record<TemplateSyntax, RegExp>> = {
  'single braces': /\{\{|\}\}|\{([A-Za-z_]\w*)\}/g,
  'double braces': /\{\{([A-Za-z_]\w*)\}\}/g,
};

export function variablesOf(template: string, syntax: TemplateSyntax): string[] {
  const names = [...template.matchAll(patterns[syntax])].flatMap((match) => match[1] ?? []);
  return [...new Set(names)];
}

/** Fills every variable once: braces inside a value are text, so that an input cannot name variables. */
export function fillTemplate(
  template: string,
  syntax: TemplateSyntax,
  valueOf: (name: string) => string,
): string {
  return template.replace(patterns[syntax], (found, name: string | undefined) =>
    name === undefined ? found.slice(1) : valueOf(name),
  );
}
