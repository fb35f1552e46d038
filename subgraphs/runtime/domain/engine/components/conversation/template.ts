/** How a template marks its variables: `{name}`, with `{{` for a brace that is meant as such, or `{{name}}`. */
export type TemplateSyntax = 'single braces' | 'double braces';

/**
 * A variable's name: letters of any language, digits (not first), underscores and hyphens. What else stands
 * between braces, like JSON or a number of repetitions, is text, as for Langflow.
 */
const NAME = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_-]*`;

const patterns: Readonly<Record<TemplateSyntax, RegExp>> = {
  'single braces': new RegExp(String.raw`\{\{|\}\}|\{(${NAME})\}`, 'gu'),
  'double braces': new RegExp(String.raw`\{\{(${NAME})\}\}`, 'gu'),
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
