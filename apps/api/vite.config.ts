import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { defineConfig } from 'vite'

/** Builds the pages for people: Node does not read JSX. Styles and letters go where the server finds files to send. */
export default defineConfig({
  build: {
    ssr: 'app/entry.ts',
    ssrEmitAssets: true,
    outDir: 'build/server',
    assetsInlineLimit: 0,
    copyPublicDir: false,
    reportCompressedSize: false,
    // Node runs our packages as they are; only what has JSX is bundled.
    rolldownOptions: { external: [/^@academy\/(?!ui\/)/] },
  },
  plugins: [
    {
      name: 'assets-for-browsers',
      closeBundle() {
        rmSync('build/client', { recursive: true, force: true })
        mkdirSync('build/client')
        renameSync('build/server/assets', 'build/client/assets')
      },
    },
  ],
})
