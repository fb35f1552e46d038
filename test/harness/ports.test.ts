import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { freePort } from './ports.ts';

/** Of 20,000: two processes that only rolled dice would have a dozen in common. */
const PORTS = 500;

const script = `
  const { freePort } = await import(${JSON.stringify(new URL('ports.ts', import.meta.url).href)});
  const ports = [];
  for (let i = 0; i < ${PORTS}; i += 1) ports.push(await freePort());
  console.log(JSON.stringify(ports));
  await new Promise((resolve) => process.stdin.resume().once('end', resolve));
`;

test('no port is given twice, whichever processes ask for one', async () => {
  const other = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = once(other, 'exit');
  try {
    const [line] = (await once(other.stdout.setEncoding('utf8'), 'data')) as [string];
    const theirs = JSON.parse(line) as number[];
    const ours: number[] = [];
    for (let i = 0; i < PORTS; i += 1) ours.push(await freePort());
    expect(new Set([...ours, ...theirs]).size).toBe(2 * PORTS);
  } finally {
    other.stdin.end();
    await text(other.stdout);
    await gone;
  }
});
