import { defineConfig } from 'vite'

/** The script of the application form, apart from the pages' own build: hashed, with a list for the server to find it. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'build/client',
    emptyOutDir: false,
    manifest: '.vite/islands.json',
    reportCompressedSize: false,
    rolldownOptions: { input: { 'keep-text': 'island/keep-text.ts' } },
  },
})
