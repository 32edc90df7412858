import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { columnsLacking } from './columns-lacking.ts'
import { firstEdition } from './first-edition.ts'
import { loadSeed, seedFolder, type EarlierFiles } from './load-seed.ts'
import type { Seed } from './seed.ts'

/** The facts as they were at one time, and the release that is made of them. */
export interface Edition {
  readonly number: number
  readonly title: string
  /** What is new in it, in plain words. */
  readonly notes: string
  readonly load: () => Seed
  /** The columns that its files did not have yet, by table: its release does not have them either. */
  readonly lacks: () => Readonly<Record<string, readonly string[]>>
}

const first: EarlierFiles = firstEdition(join(seedFolder, 'first-edition'))

/** Every edition of the seed, the newest last. Those before it stay as they were, so that their releases can be made again. */
export const editions = [
  {
    number: 1,
    title: 'First release',
    notes: 'Schemes, funding, policy, evidence, areas and indicators, gathered from published sources.',
    load: () => loadSeed(first.folder, first),
    lacks: () => columnsLacking((file) => headerOf(join(first.folder, file))),
  },
  {
    number: 2,
    title: 'Second release',
    notes:
      'Councils, counties and former groups stand beside nations, regions and health areas. Schemes, awards, figures and studies were read again: what they cover, when they ran, what a sum is, which figure to use. What was wrong in the first release is put right.',
    load: () => loadSeed(),
    lacks: () => ({}),
  },
] as const satisfies readonly Edition[]

/** What `packages/db/seed` holds now. */
export const currentEdition = editions[1]

function headerOf(path: string): string[] | undefined {
  if (!existsSync(path)) return undefined
  return readFileSync(path, 'utf8').split('\n', 1)[0]?.trim().split(',')
}
