import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documents } from './vite-documents.ts';

/** Two builds of the same sources: what browsers load, and what the server draws pages with. */
export default defineConfig(({ isSsrBuild }) => ({
  root: import.meta.dirname,
  plugins: [documents(), react()],
  logLevel: 'warn',
  // The server's part brings its libraries along, as they are in production, whatever the process is started for:
  // React's development build draws a page several times slower.
  ssr: { noExternal: true },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    // Files inlined as data: URLs would need more from the Content-Security-Policy.
    assetsInlineLimit: 0,
    emptyOutDir: true,
    rolldownOptions: { input: isSsrBuild ? 'src/entry-server.tsx' : 'src/entry-client.tsx' },
  },
}));
