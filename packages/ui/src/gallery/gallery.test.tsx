import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { styledClasses, unusedClasses } from '../testing/class-names.ts'
import { draw } from '../testing/draw.tsx'
import { allExamples } from './all-examples.ts'
import { Gallery } from './gallery.tsx'
import { colours, room, sizes } from './tokens.ts'

const source = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(`${source}${path}`, 'utf8')
/** Not a component but what all of them stand in. */
const around = ['shell/html-document.tsx', 'shell/site-context.tsx']

describe('the gallery', () => {
  it('has examples of every component', () => {
    const components = globSync('{shell,content,data,chart,form}/*.tsx', { cwd: source })
      .filter((file) => !/\.(test|examples)\.tsx$/.test(file) && !around.includes(file))
      .map((file) => file.replace(/\.tsx$/, ''))
    const shown = globSync('*/*.examples.tsx', { cwd: source }).map((file) =>
      file.replace('.examples.tsx', ''),
    )
    expect(components.length).toBeGreaterThan(30)
    expect(components.filter((component) => !shown.includes(component))).toEqual([])
  })

  it('names what a file exports, so that it can be found', () => {
    const missing = allExamples
      .filter(({ name }) => name !== 'Classes')
      .flatMap(({ name }) => name.split(', '))
      .filter(
        (name) =>
          !globSync('*/*.tsx', { cwd: source }).some((file) => read(file).includes(`function ${name}`)),
      )
    expect(missing).toEqual([])
  })

  it.each(['en', 'cy'] as const)('gives each field an id of its own, in %s', (language) => {
    const ids = [...draw(<Gallery path="/gallery" />, language).matchAll(/ id="([^"]+)"/g)].map(
      ([, id]) => id,
    )
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('shows every token that the styles have', () => {
    const palette = [...read('styles/_palette.scss').matchAll(/^ {2}([\w-]+): #/gm)].map(([, name]) => name)
    expect(colours).toEqual(palette)
    const tokens = [...read('styles/_tokens.scss').matchAll(/^ {2}--((?:space|text)[\w-]*):/gm)].map(
      ([, name]) => name,
    )
    expect([...room, ...sizes]).toEqual(tokens)
  })

  it('gives a look to no class that it does not have', () => {
    const classes = styledClasses(`${source}gallery/gallery.scss`, ['gallery'])
    expect(unusedClasses(classes, [source])).toEqual([])
  })
})
