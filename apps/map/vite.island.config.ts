import { defineConfig } from 'vite'

/** Scripts that a page loads by itself, apart from the pages' own build: hashed, with a list for the server to find them. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'build/client',
    emptyOutDir: false,
    manifest: '.vite/islands.json',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: { 'explore-map': 'island/explore-map.ts' } },
  },
})
