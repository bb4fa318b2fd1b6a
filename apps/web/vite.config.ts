import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { onlyOurLanguages } from './onlyOurLanguages.ts';

const api = `http://127.0.0.1:${process.env.PORT ?? '3000'}`;

export default defineConfig({
  plugins: [react(), onlyOurLanguages()],
  server: { proxy: { '/api': api, '/ogc': api, '/health': api } },
  preview: { proxy: { '/api': api, '/ogc': api, '/health': api } },
  build: {
    target: 'es2023',
    // MapLibre and deck.gl are one lazy chunk of about a megabyte; nothing of them is needed for the first paint.
    chunkSizeWarningLimit: 2000,
  },
  worker: { format: 'es' },
});
