import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-test-'));
  file = join(folder, 'query.graphql');
  await writeFile(
    file,
    `query Shop($id: ID!, $offering: Boolean = true) {
  product(id: $id, channel: "default-channel") { name offering @include(if: $offering) { name } }
}
subscription Watch($run: ID!) { runOutput(run: $run) { sequence } }`,
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Printed {
  code: number | null;
  stdout: string;
  stderr: string;
}

const plan = (...args: string[]): Promise<Printed> =>
  new Promise((settle) => {
    const child = execFile(
      process.execPath,
      [join(root, 'gateway/cli/plan.ts'), ...args],
      { cwd: root, timeout: 25_000 },
      (_error, stdout, stderr) => settle({ code: child.exitCode, stdout, stderr }),
    );
  });

test('a query’s plan names the subgraphs in their order, by variables’ defaults', async () => {
  const { code, stdout } = await plan(file, '--operation', 'Shop');
  expect(code).toBe(0);
  expect(stdout).toMatch(/Sequence[^]*service: "commerce"[^]*Flatten\(path: "product"\)[^]*"control-plane"/);
});

test('variables that conditions depend on change the plan; no others are needed', async () => {
  const { stdout } = await plan(file, '--operation', 'Shop', '--variables', '{"offering":false}');
  expect(stdout).toContain('service: "commerce"');
  expect(stdout).not.toContain('control-plane');
});

test('a subscription has a plan, too', async () => {
  const { stdout } = await plan(file, '--operation', 'Watch');
  expect(stdout).toMatch(/Subscription[^]*Primary[^]*service: "runtime"/);
});

test('another supergraph can be named', async () => {
  const other = join(folder, 'other.graphql');
  await writeFile(other, 'type Query { nothing: Int }');
  const { code, stderr } = await plan(file, '--supergraph', other);
  expect(code).toBe(1);
  expect(stderr).toContain(`The supergraph in ${other} is not valid`);
  expect((await plan(file, '--supergraph', join(folder, 'none'))).stderr).toContain('cannot be read');
});

test('what is wrong with a query is said with its place, all of it', async () => {
  const broken = join(folder, 'broken.graphql');
  await writeFile(broken, 'query { nothing\n  product(id: "1") { price } }');
  const { code, stdout, stderr } = await plan(broken);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`${broken}:1:9: Cannot query field "nothing" on type "Query".`);
  expect(stderr).toContain(`${broken}:2:22: Cannot query field "price"`);
  await writeFile(broken, 'query {');
  expect((await plan(broken)).stderr).toMatch(/broken\.graphql:1:8: Syntax Error/);
});

test('a wrong command line is answered with the right one', async () => {
  for (const args of [
    [],
    [file, file],
    [file, '--nothing'],
    [file, '--variables', '[1]'],
    ['/no/such/file'],
  ]) {
    const { code, stdout, stderr } = await plan(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toMatch(/^\s+at /m);
  }
  expect((await plan('--help')).stdout).toContain('npm run plan -- FILE');
});
