import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, type UserConfigExport } from 'vite'
import { bundledPackages } from './bundled-packages.ts'

/** How Vite builds the pages of an app: the default export of its `vite.config.ts`. */
export const pagesConfig: UserConfigExport = defineConfig({
  plugins: [reactRouter(), bundledPackages],
  // A font or picture inside a stylesheet would be fetched again with every change of it.
  build: { assetsInlineLimit: 0, reportCompressedSize: false },
  environments: {
    ssr: {
      // Node runs our packages as they are; bundling them would make a second copy of each context and error class.
      // Only what has JSX is bundled, which Node does not read.
      build: { rolldownOptions: { external: [/^@academy\/(?!ui\/|web\/root\/)/] } },
    },
  },
})
