import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from './bench-process.ts';

const root = new URL('../../', import.meta.url);

/** The scripts of package.json by which this gateway is started. */
export type StartScript = 'start' | 'start:small';

/** What `npm start` gives Node beside its program: what is measured runs as what is served. */
export function startedBy(script: StartScript): Required<Pick<Command, 'args' | 'env'>> {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    scripts: Record<StartScript, string>;
  };
  const words = scripts[script].split(' ');
  const node = words.indexOf('node');
  if (node === -1 || words.pop() !== 'start.ts') throw new Error(`npm run ${script} runs ${scripts[script]}`);
  return {
    env: Object.fromEntries(words.slice(0, node).map((word) => word.split('=') as [string, string])),
    args: words
      .slice(node + 1)
      .map((word) => (word.startsWith('./') ? fileURLToPath(new URL(word, root)) : word)),
  };
}

/** This gateway, as it is served. */
export function ownGateway(env: Record<string, string>, script: StartScript = 'start'): Command {
  const { args, env: given } = startedBy(script);
  const program = fileURLToPath(new URL('gateways/server.ts', import.meta.url));
  return { args: [...args, program], env: { ...given, ...env } };
}
