import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IslandFiles } from '../context/request-context.ts'

interface ManifestEntry {
  file: string
  name?: string
  isEntry?: boolean
  css?: string[]
}

/** The islands of an app by name, from the manifest of its island build; none where it has no islands. */
export function readIslands(clientFolder: string): Readonly<Record<string, IslandFiles>> {
  const path = join(clientFolder, '.vite', 'islands.json')
  if (!existsSync(path)) return {}
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, ManifestEntry>
  const entries = Object.values(manifest).filter((entry) => entry.isEntry && entry.name)
  return Object.fromEntries(
    entries.map(({ name = '', file, css = [] }) => [
      name,
      { script: `/${file}`, styles: css.map((each) => `/${each}`) },
    ]),
  )
}
