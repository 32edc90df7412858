import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { styledClasses, unusedClasses } from '../testing/class-names.ts'

const stylesheet = fileURLToPath(new URL('academy.scss', import.meta.url))
const code = fileURLToPath(new URL('..', import.meta.url))

describe('the styles', () => {
  it('give a look to no class that no component has', () => {
    const classes = styledClasses(stylesheet, ['ac-'])
    expect(classes).toContain('ac-table__number')
    expect(unusedClasses(classes, [code])).toEqual([])
  })

  it('are noticed when nothing has them', () => {
    expect(unusedClasses(['ac-nowhere', 'ac-tag--good'], [code])).toEqual(['ac-nowhere'])
  })
})
