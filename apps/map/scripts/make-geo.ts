import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeNationsGeojson, makeOutlines } from './make-outlines.ts'

/** Writes the geography that the build needs from npm packages alone. Its folder is ignored by git. */
const folder = join(import.meta.dirname, '../geo')

mkdirSync(folder, { recursive: true })
write('outlines.json', makeOutlines())
write('nations.geojson', makeNationsGeojson())

function write(file: string, value: unknown) {
  const text = JSON.stringify(value)
  // Whole or not at all: a build and a test may want it at the same time.
  const unfinished = join(folder, `${file}.${process.pid}`)
  writeFileSync(unfinished, text)
  renameSync(unfinished, join(folder, file))
  console.info(`geo/${file} ${Math.round(Buffer.byteLength(text) / 1024)} kB`)
}
