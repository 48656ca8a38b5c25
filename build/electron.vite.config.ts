import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = resolve(import.meta.dirname, '..');

/** Everything is bundled: the built application needs no node_modules. */
const shared = { externalizeDeps: false, minify: true, emptyOutDir: true } as const;

export default defineConfig({
  main: {
    root,
    // The form for Node declares a `require` of its own, which clashes with the one that electron-vite
    // adds: the file would not even load. The other form lacks only what needs threads.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      ...shared,
      outDir: resolve(root, 'out/main'),
      target: 'node20.18',
      lib: {
        entry: {
          main: resolve(root, 'electron/main/main.ts'),
          'export-worker': resolve(root, 'electron/services/exports/export-worker.ts'),
          'press-worker': resolve(root, 'electron/services/press-text/press-worker.ts'),
        },
        formats: ['es'],
      },
    },
  },
  preload: {
    root,
    build: {
      ...shared,
      outDir: resolve(root, 'out/preload'),
      target: 'node20.18',
      // A sandboxed preload script is CommonJS.
      lib: { entry: resolve(root, 'electron/preload/preload.ts'), formats: ['cjs'] },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [react()],
    build: {
      ...shared,
      outDir: resolve(root, 'out/renderer'),
      target: 'chrome130',
      // Read from disk, not from a network.
      chunkSizeWarningLimit: 10_000,
      rollupOptions: { input: resolve(root, 'renderer/index.html') },
    },
  },
});
