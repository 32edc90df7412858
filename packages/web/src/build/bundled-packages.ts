import type { Plugin } from 'vite'

const BUNDLED = ['domain', 'ui', 'web']
const OURS = /\/packages\/([^/]+)\/src\//

/**
 * Fails a build that takes in a package of ours other than those that `build` in an app's turbo.json names: the build
 * would not be made anew when that package changes.
 */
export const bundledPackages: Plugin = {
  name: 'bundled-packages',
  buildEnd() {
    for (const id of this.getModuleIds()) {
      const [, name] = OURS.exec(id) ?? []
      if (name !== undefined && !BUNDLED.includes(name))
        this.error(
          `A build takes in packages/${name} by ${id}: name it in turbo.json and here, or leave it out.`,
        )
    }
  },
}
