import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** The most that one kind of file may weigh, brotli-compressed, in kB of 1000 bytes. */
export interface SizeBudget {
  what: string
  /** A regular expression for paths under `build/client`, such as `^assets/explore-map-.*\.js$`. */
  files: string
  /** Paths that match `files` and are weighed elsewhere, or not at all. */
  except?: string
  maxKb: number
}

export interface Weight {
  what: string
  maxKb: number
  kb: number
  files: string[]
}

/** What the built files of an app weigh against its budgets. */
export function weigh(clientFolder: string, budgets: readonly SizeBudget[]): Weight[] {
  const all = readdirSync(clientFolder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => !/\.(br|gz)$/.test(file),
  )
  return budgets.map(({ what, files, except, maxKb }) => {
    const weighed = all.filter(
      (file) => new RegExp(files).test(file) && !(except && new RegExp(except).test(file)),
    )
    const bytes = weighed.reduce(
      (sum, file) => sum + brotliCompressSync(readFileSync(join(clientFolder, file))).length,
      0,
    )
    return { what, maxKb, kb: bytes / 1000, files: weighed }
  })
}
