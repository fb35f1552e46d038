import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's ES module build where Node and the Apollo packages take the CommonJS one:
  // two copies, which refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/u, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    include: ['{test,gateway,subgraphs,schema,clients}/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    globalSetup: ['test/harness/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 180_000,
    // What is waited for comes at once on a quiet machine; a busy one must not be taken for a failure.
    expect: { poll: { timeout: 10_000 } },
    // For two cores, of which two workers left a third idle: they wait for PostgreSQL, a browser, a time-out that is tested.
    maxWorkers: 3,
    // Files of one worker share what they import: to load the services again was a third of the suite. So no file may leave
    // anything behind but spies, which vitest takes back.
    isolate: false,
    // One try more for what a busy machine made late; the report names each test that needed it.
    retry: process.env['CI'] ? 1 : 0,
  },
});
