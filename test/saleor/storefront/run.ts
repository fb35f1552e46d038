import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { misused, scriptOptions } from '#test/harness/script-options.ts';
import { Checkout } from './checkout.ts';
import { walk } from './walk.ts';

const USAGE = `npm run saleor:storefront -- --folder FOLDER [--built] [--port N] [--gateway N]

Builds and starts Saleor's own storefront, whose checkout with its packages is in FOLDER, beside a running \`npm start\`,
and shops in it with a browser: as a guest, then as somebody who signs up. Nothing in the checkout's own files is changed.

  --folder FOLDER  a clone of github.com/saleor/storefront, after \`npx pnpm@10 install --frozen-lockfile\`
  --built          it was built before, with the same addresses
  --port N         where it listens; 3100 by default
  --gateway N      the port of the gateway, from which those of the others follow; 4000 by default`;

const { folder, built, port, gateway } = scriptOptions(USAGE, {
  folder: { type: 'string' },
  built: { type: 'boolean', default: false },
  port: { type: 'string', default: '3100' },
  gateway: { type: 'string', default: '4000' },
});
if (folder === undefined) misused('Say where the storefront is.', USAGE);
const isPort = (value: string): boolean => /^\d{1,5}$/.test(value);
if (!isPort(port) || !isPort(gateway)) misused('A port is a number.', USAGE);

const say = (line: string): void => console.log(line);
const manifest = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '');
if (!manifest.includes('saleor-storefront')) misused(`There is no storefront of Saleor in ${folder}.`, USAGE);

const ended = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended.abort());
const checkout = new Checkout(resolve(folder), Number(port), Number(gateway), ended.signal);
if (!built) await checkout.build(say);
const stop = await checkout.start();
try {
  await walk({ url: checkout.url, mailUrl: `http://localhost:${Number(gateway) + 5}/mail`, say });
} finally {
  await stop();
}
