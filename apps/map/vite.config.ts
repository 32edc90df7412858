import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  // A font or picture inside a stylesheet would be fetched again with every change of it.
  build: { assetsInlineLimit: 0, reportCompressedSize: false },
  ssr: { noExternal: ['nhsuk-react-components'] },
  environments: {
    ssr: {
      // Node runs our packages as they are; bundling them would make a second copy of each context and error class.
      // Only the components are bundled: Node does not read JSX.
      build: { rolldownOptions: { external: [/^@academy\/(?!ui\/)/] } },
    },
  },
})
