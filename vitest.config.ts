import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{test,gateway,subgraphs,schema,clients}/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    globalSetup: ['test/harness/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
