import type { DocumentNode } from 'graphql';

/**
 * Takes the text's tokens from a parsed document that is kept: errors tell of places by positions alone, and each
 * token is an object that knows the next one.
 */
export const forgetTokens = (document: DocumentNode): void => forget({ ...document });

function forget(node: Readonly<Record<string, unknown>>): void {
  for (const key in node) {
    const value = node[key];
    if (typeof value !== 'object' || value === null) continue;
    if (key === 'loc') Object.assign(value, { startToken: undefined, endToken: undefined });
    else if (Array.isArray(value)) for (const item of value) forget(item as typeof node);
    else forget(value as typeof node);
  }
}
