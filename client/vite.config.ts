import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const SERVER = 'http://127.0.0.1:8080';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), lingui({ macroTransform: true, configPath: `${import.meta.dirname}/lingui.config.ts` })],
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    target: 'es2024',
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'], // the first that know light-dark(); without this it is rewritten
    sourcemap: false,
    assetsInlineLimit: 0, // fonts and pictures stay files: the page's policy allows no data: addresses
    modulePreload: { polyfill: false },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': SERVER, '/socket.io': { target: SERVER, ws: true } },
  },
});
