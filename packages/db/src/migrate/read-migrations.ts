import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))

/** One file of the folder. */
export interface Migration {
  /** Its number in the file's name, from 1. */
  number: number
  /** Of the file, without its ending. */
  name: string
  sql: string
  /** Of the file's bytes, in hexadecimal. */
  sha256: string
}

/**
 * Every migration in its order, which the names of the files say: `0001_schemas_and_roles.sql` and so on, each number
 * once. One may be left out, as while its work is not finished. Throws for a folder in which that is not so.
 */
export async function readMigrations(folder = migrationsFolder): Promise<Migration[]> {
  const files = (await readdir(folder)).toSorted()
  const numbers = files.map((file) => Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(file)?.[1]))
  return await Promise.all(
    files.map(async (file, at) => {
      const number = numbers[at] ?? Number.NaN
      if (!(number > (numbers[at - 1] ?? 0))) throw new Error(`${file} has no number of its own`)
      const sql = await readFile(join(folder, file), 'utf8')
      return {
        number,
        name: basename(file, '.sql'),
        sql,
        sha256: createHash('sha256').update(sql).digest('hex'),
      }
    }),
  )
}
