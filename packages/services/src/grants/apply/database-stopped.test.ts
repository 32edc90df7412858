import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type Database } from '@academy/db/client/open-database'
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@academy/db/embedded/start-embedded-postgres'
import { migrate } from '@academy/db/migrate/migrate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findRefusal } from '../../runtime/find-refusal.ts'
import { arrangeGrants } from '../testing/arrange-grants.ts'
import { getSection } from './get-section.ts'
import { saveSection } from './save-section.ts'

// A server of its own, since it is stopped in the middle.
const folder = mkdtempSync(join(tmpdir(), 'academy-stopped-'))
let server: EmbeddedPostgres
let owner: Database
let app: Database

beforeAll(async () => {
  server = await startEmbeddedPostgres({ folder })
  await migrate(server.url)
  owner = openDatabase({ url: server.url })
  app = openDatabase({ url: server.url, role: 'academy_grants' })
}, 120_000)

afterAll(async () => {
  await Promise.all([app.close(), owner.close()])
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

it('an answer sent while the database is stopped is refused as unavailable, keeps what was saved, and is saved when sent again', async () => {
  const { applicant } = arrangeGrants(owner.db, () => app.db)
  const { ctx, applicationId } = await applicant({ filled: false })
  const save = (text: string, base: number) =>
    saveSection(ctx, {
      applicationId,
      section: 'people',
      values: { 'who-it-is-for': text },
      baseVersions: { 'who-it-is-for': base },
    })
  const read = async () =>
    (await getSection(ctx, { applicationId, section: 'people' })).values['who-it-is-for']
  const before = await save('Everybody in the valley', 0)
  expect(before.saved).toEqual(['who-it-is-for'])

  const port = Number(new URL(server.url).port)
  await server.stop()
  // One finds its connection broken and the other no server at all.
  for (const _ of [1, 2]) {
    const thrown: unknown = await save('Everybody in the valley and beyond', 1).catch(
      (error: unknown) => error,
    )
    expect(findRefusal(thrown)).toMatchObject({ code: 'unavailable' })
  }

  server = await startEmbeddedPostgres({ folder, port })
  expect(await read()).toBe('Everybody in the valley')
  const after = await save('Everybody in the valley and beyond', 1)
  expect([after.saved, after.conflicts]).toEqual([['who-it-is-for'], []])
  expect(await read()).toBe('Everybody in the valley and beyond')
}, 120_000)
