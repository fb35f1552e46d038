import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from './bench-process.ts';

const root = new URL('../../', import.meta.url);

/** What `npm start` gives Node before its program: what is measured runs as what is served. */
export function startOptions(): string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    scripts: { start: string };
  };
  const [node, ...words] = scripts.start.split(' ');
  if (node !== 'node' || words.pop() !== 'start.ts') throw new Error(`npm start runs ${scripts.start}`);
  return words.map((word) => (word.startsWith('./') ? fileURLToPath(new URL(word, root)) : word));
}

/** This gateway, as it is served. */
export const ownGateway = (env: Record<string, string>): Command => ({
  args: [...startOptions(), fileURLToPath(new URL('gateways/server.ts', import.meta.url))],
  env,
});
