import { readFile, writeFile } from 'node:fs/promises'
import { compareSchemas } from './compare-schemas.ts'
import { sdlOf } from './sdl.ts'

/**
 * Compares the schema that the code makes with the one that was published, `schema.graphql`. Anything that would break
 * a query that works today fails, unless `--breaking` says that this was decided and announced.
 *
 *   node src/schema/check-schema.ts [--update] [--breaking]
 */
const file = new URL('../../schema.graphql', import.meta.url)
const update = process.argv.includes('--update')
const current = sdlOf()
const published = await readFile(file, 'utf8').catch(() => '')

const breaking = compareSchemas(published, current)
if (breaking.length > 0 && !process.argv.includes('--breaking')) {
  say(
    `The change of the schema breaks queries that work today:\n${breaking.map((change) => `- ${change}`).join('\n')}`,
  )
  say('Add the new beside the old and mark the old as deprecated, or run the update with --breaking.')
  process.exitCode = 1
} else if (published !== current && update) {
  await writeFile(file, current)
  say('schema.graphql is up to date.')
} else if (published !== current) {
  say('schema.graphql is out of date: run `node packages/graphql/src/schema/check-schema.ts --update`.')
  process.exitCode = 1
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
