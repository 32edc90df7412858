import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readIslands } from '../server/read-islands.ts'
import { precompress } from './precompress.ts'
import { removeRouteScripts } from './remove-route-scripts.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'))
  mkdirSync(join(folder, 'assets'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('compresses what is text and worth it, without loss', async () => {
  const style = 'a{color:red}'.repeat(200)
  writeFileSync(join(folder, 'assets', 'app.css'), style)
  writeFileSync(join(folder, 'assets', 'small.css'), 'a{}')
  writeFileSync(join(folder, 'assets', 'font.woff2'), 'x'.repeat(5000))
  await precompress(folder)
  expect(readdirSync(join(folder, 'assets')).toSorted()).toEqual([
    'app.css',
    'app.css.br',
    'app.css.gz',
    'font.woff2',
    'small.css',
  ])
  expect(brotliDecompressSync(readFileSync(join(folder, 'assets', 'app.css.br'))).toString()).toBe(style)
  expect(gunzipSync(readFileSync(join(folder, 'assets', 'app.css.gz'))).toString()).toBe(style)
})

it('leaves no script that no page loads', async () => {
  writeFileSync(join(folder, 'assets', 'root-1.js'), '')
  writeFileSync(join(folder, 'assets', 'app-1.css'), '')
  await removeRouteScripts(folder)
  expect(readdirSync(join(folder, 'assets'))).toEqual(['app-1.css'])
})

it('finds an island by its name, and does without a list', () => {
  expect(readIslands(folder)).toEqual({})
  mkdirSync(join(folder, '.vite'))
  const manifest = {
    'island/explore-map.ts': {
      file: 'assets/explore-map-1.js',
      name: 'explore-map',
      isEntry: true,
      css: ['assets/map-1.css'],
    },
    'island/part.ts': { file: 'assets/part-1.js', name: 'part' },
  }
  writeFileSync(join(folder, '.vite', 'islands.json'), JSON.stringify(manifest))
  expect(readIslands(folder)).toEqual({
    'explore-map': { script: '/assets/explore-map-1.js', styles: ['/assets/map-1.css'] },
  })
})
