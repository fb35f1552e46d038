import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const manifest = join(import.meta.dirname, 'generated/persisted-documents.json');
const call = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;
const definition = /^\s*(query|mutation|subscription|fragment)\s+(\w+)/;

/**
 * Puts each operation's text into the module that names it. Without, codegen's `graphql` function brings every
 * document of every page along with the first one.
 */
export function documents(): Plugin {
  let known: Map<string, { hash: string; text: string }>;
  return {
    name: 'documents',
    enforce: 'pre',
    buildStart() {
      known = readManifest();
    },
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || !code.includes('graphql(`')) return undefined;
      const transformed = code.replaceAll(call, (_whole, text: string) => {
        const [, kind, name] = definition.exec(text) ?? [];
        if (kind === undefined || name === undefined) throw new Error(`${id} has a document without a name`);
        // What a fragment selects stands in the operations; reading one needs nothing but its type.
        if (kind === 'fragment') return '{}';
        const document = known.get(name);
        if (!document) throw new Error(`${name} is new: run npm run codegen`);
        return `operation(${JSON.stringify(document.hash)}, ${JSON.stringify(document.text)})`;
      });
      const runtime = join(import.meta.dirname, 'src/graph/operation.ts');
      return { code: `import { operation } from ${JSON.stringify(runtime)};\n${transformed}`, map: null };
    },
  };
}

function readManifest(): Map<string, { hash: string; text: string }> {
  const texts = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>;
  return new Map(
    Object.entries(texts).map(([key, text]) => {
      const [, name = ''] = /\b(?:query|mutation|subscription) (\w+)/.exec(text) ?? [];
      return [name, { hash: key.replace('sha256:', ''), text }];
    }),
  );
}
