import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compile, type FileImporter } from 'sass'

const require = createRequire(import.meta.url)

/** Finds what a stylesheet names by its package, as the builder does. */
const packages: FileImporter<'sync'> = {
  findFileUrl(address) {
    if (address.startsWith('@academy/ui/')) return pathToFileURL(require.resolve(address))
    if (address.startsWith('nhsuk-frontend/')) return new URL(address, nodeModules)
    return null
  },
}
const nodeModules = pathToFileURL(join(require.resolve('nhsuk-frontend/package.json'), '../../'))

/** A stylesheet as a browser reads it, without the mark of its encoding: between others it would spoil a rule. */
export function compileStyles(stylesheet: string): string {
  return compile(stylesheet, { importers: [packages], quietDeps: true, style: 'compressed', charset: false })
    .css
}

/** The classes that a stylesheet gives a look to, of those whose names begin with one of `prefixes`. */
export function styledClasses(stylesheet: string, prefixes: readonly string[]): string[] {
  const names = compileStyles(stylesheet).matchAll(/\.([a-z][\w-]*)/g)
  return [...new Set([...names].map(([, name = '']) => name))]
    .filter((name) => prefixes.some((prefix) => name.startsWith(prefix)))
    .toSorted()
}

/** Those of `classes` that stand nowhere in the code of `folders`. A template such as `ac-tag--${tone}` stands for each. */
export function unusedClasses(classes: readonly string[], folders: readonly string[]): string[] {
  const code = folders.flatMap(sources).join('\n')
  const whole = new Set(code.match(/[a-z][\w-]*/g))
  const begun = [...code.matchAll(/([a-z][\w-]*[-_])\$\{/g)].map(([, begin = '']) => begin)
  return classes.filter((name) => !whole.has(name) && !begun.some((begin) => name.startsWith(begin)))
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
