import { fileURLToPath } from 'node:url'
import { styledClasses, unusedClasses } from '@academy/ui/testing/class-names'
import { expect, it } from 'vitest'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

it('the styles give a look to no class that nothing of this app has', () => {
  const classes = styledClasses(at('map.scss'), ['map-', 'explore'])
  expect(classes.length).toBeGreaterThan(20)
  expect(unusedClasses(classes, [at('..'), at('../../island')])).toEqual([])
})
