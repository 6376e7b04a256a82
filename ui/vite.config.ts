import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [svelte()],
  resolve: {
    alias: { $kit: here('src/kit'), $lib: here('src/lib'), $features: here('src/features'), $views: here('src/views'), $locales: here('../locales') },
    // Components mount in tests as they do in the window.
    ...(process.env['VITEST'] ? { conditions: ['browser'] } : {}),
  },
  // The words live beside the sources, one folder up.
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  build: {
    target: 'safari16.4',
    // The content policy allows files of our own only: no data: fonts, no inline polyfill.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'], restoreMocks: true, setupFiles: ['src/lib/i18n/every.ts'] },
});
