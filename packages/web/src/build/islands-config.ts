import { defineConfig, type UserConfigExport } from 'vite'
import { bundledPackages } from './bundled-packages.ts'

/**
 * How Vite builds an app's islands, apart from its pages: hashed, with a list for the server to find them by name. The
 * engines of the map are large on purpose: each comes only when it is asked for, and has a budget of its own.
 */
export function islandsConfig(islands: Record<string, string>): UserConfigExport {
  return defineConfig({
    publicDir: false,
    plugins: [bundledPackages],
    build: {
      outDir: 'build/client',
      emptyOutDir: false,
      manifest: '.vite/islands.json',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: islands },
    },
  })
}
