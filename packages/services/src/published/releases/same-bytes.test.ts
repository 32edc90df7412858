import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import type { Db } from '@academy/db/client/open-database'
import { seedRegistry } from '@academy/db/registry/seed-registry'
import { loadSeed } from '@academy/db/seed/load-seed'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { createLog } from '../../runtime/create-log.ts'
import { listReleaseFiles } from './list-release-files.ts'
import { listReleases } from './list-releases.ts'
import { publishRelease } from './publish-release.ts'
import { readReleaseFile, releaseFormats, releaseTableNames } from './read-release-file.ts'

const [one, other] = [useTestDatabase(), useTestDatabase()]

async function build(db: Db, now: Date) {
  await seedRegistry(db, loadSeed())
  const log = createLog({ app: 'test', level: 'silent' })
  const ctx = { db, actor: { kind: 'system', job: 'release' }, now, log, ports: {} } as const
  await publishRelease(ctx, { title: 'A test', notes: '' })
  const [release] = await listReleases(ctx)
  const files = new Map<string, string>()
  for (const table of releaseTableNames) {
    for (const format of releaseFormats) {
      const parts: string[] = []
      for await (const part of readReleaseFile(ctx, { table, release: 1, format })) parts.push(part)
      files.set(`${table}.${format}`, parts.join(''))
    }
  }
  return { release, files, sums: await listReleaseFiles(ctx, 1) }
}

let built: Awaited<ReturnType<typeof build>>[]
beforeAll(async () => {
  built = [
    await build(one.db, new Date('2026-11-22T12:00:00Z')),
    await build(other.db, new Date('2027-03-01T09:00:00Z')),
  ]
})

it('two databases that hold the same facts give the same bytes, ids included', () => {
  const [first, second] = built
  expect(first?.files.size).toBe(releaseTableNames.length * 2)
  for (const [file, text] of first?.files ?? [])
    expect([file, second?.files.get(file) === text]).toEqual([file, true])
  expect(second?.release?.sha256).toBe(first?.release?.sha256)
})

it('every file has the bytes that were written down when it was published', () => {
  for (const { files, sums } of built) {
    const made = [...files].map(([file, text]) => {
      const bytes = Buffer.from(text)
      return { file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
    })
    expect(sums).toEqual(made.toSorted((a, b) => (a.file < b.file ? -1 : 1)))
  }
})

it('a checksum that is written down is never written over', async () => {
  const change = sql`UPDATE published.release SET sha256 = repeat('1', 64) WHERE number = 1`
  await expect(one.as('academy_worker').execute(change)).rejects.toMatchObject({
    cause: { message: 'release 1 has its checksum' },
  })
})
