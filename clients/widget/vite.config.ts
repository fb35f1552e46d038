import { defineConfig } from 'vite';

/** One script that needs nothing else. Where the graph is, the server that serves it writes into it. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  define: { GRAPH_URL: JSON.stringify('%GRAPH_URL%') },
  build: {
    target: 'es2022',
    copyPublicDir: false,
    emptyOutDir: true,
    lib: { entry: 'src/loader.ts', formats: ['iife'], name: 'agentWidget', fileName: () => 'loader.js' },
  },
});
