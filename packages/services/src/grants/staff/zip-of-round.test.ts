import { Readable } from 'node:stream'
import { exportTable } from '@academy/db/grants/export-tables'
import { applicationTable, attachmentTable } from '@academy/db/grants/grants-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { eq, sql } from 'drizzle-orm'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { ServiceContext } from '../../service-context.ts'
import { forgetFiles, scanFiles } from '../files/scan-files.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { arrangeFiles, temporaryStore } from '../testing/arrange-files.ts'
import { refusalOf } from '../testing/arrange-grants.ts'
import { getExportFile, listExports, openExportZip, requestExport } from './exports.ts'
import { prepareNextExport } from './prepare-exports.ts'
import { zipOfRound } from './zip-of-round.ts'

const { db, as } = useTestDatabase()
const store = temporaryStore()
const grants = arrangeFiles(db, () => as('academy_grants'), store)
const log = { info: () => {}, error: () => {} }

const worker = (found?: string) => ({
  db: as('academy_worker'),
  actor: { kind: 'system' as const, job: 'prepare-exports' },
  now: new Date(),
  log,
  ports: { files: store, ...(found !== undefined && { scanFile: () => Promise.resolve({ found }) }) },
})

/** An application with two documents that was submitted, and an officer of its round. */
async function submitted(files: [string, string][]) {
  const one = await grants.applicant({ filled: true })
  for (const [name, text] of files) await grants.add(one.ctx, one.applicationId, name, text)
  await submitApplication(one.ctx, { applicationId: one.applicationId, idempotencyKey: grants.key() })
  const officer = grants.withStore(await grants.roundStaff(one.roundSlug, 'senior-officer'))
  const [row] = await db.select().from(applicationTable).where(eq(applicationTable.id, one.applicationId))
  return { ...one, officer, reference: row?.reference ?? '' }
}

async function unzipped(officer: ServiceContext, slug: string): Promise<Record<string, string>> {
  const { id, bytes } = await prepared(officer, slug)
  const { size, stream } = await openExportZip(officer, { slug, id })
  const pieces: Uint8Array[] = []
  for await (const piece of stream as AsyncIterable<Uint8Array>) pieces.push(piece)
  expect([size, Buffer.concat(pieces).length]).toEqual([bytes, bytes])
  const files = unzipSync(Buffer.concat(pieces))
  return Object.fromEntries(Object.entries(files).map(([name, data]) => [name, strFromU8(data)]))
}

async function prepared(officer: ServiceContext, slug: string) {
  await requestExport(officer, { slug, kind: 'zip' })
  expect(await prepareNextExport(worker())).toBe(true)
  const [newest] = (await listExports(officer, { slug })).exports
  return newest ?? { id: '', bytes: 0, state: 'missing' }
}

it('has the documents of each application by question, under names that any system unpacks, and their sums', async () => {
  const { officer, roundSlug, reference } = await submitted([
    ['plan.txt', 'The first plan.'],
    ['Plan.txt', 'The second: plan?'],
  ])
  await scanFiles(worker())
  const files = await unzipped(officer, roundSlug)
  expect(files[`${reference}/documents/plan/plan.txt`]).toBe('The first plan.')
  expect(files[`${reference}/documents/plan/Plan (2).txt`]).toBe('The second: plan?')
  expect(files['SHA256SUMS']?.split('\n').map((line) => line.slice(66))).toEqual([
    `${reference}/submission.json`,
    `${reference}/documents/plan/plan.txt`,
    `${reference}/documents/plan/Plan (2).txt`,
    '',
  ])
  expect(files['documents.csv']).toContain(
    `${reference},plan,plan.txt,${reference}/documents/plan/plan.txt,15,`,
  )
  expect(files['documents.csv']).toContain('no: there is no scanner')
})

it('leaves out what is refused, what waits and what is lost, and lists it with the reason', async () => {
  const { officer, roundSlug, reference } = await submitted([
    ['bad.txt', 'Something bad.'],
    ['=late.txt', 'Something that waits.'],
  ])
  const waiting = await unzipped(officer, roundSlug)
  expect(Object.keys(waiting).filter((name) => name.includes('/documents/'))).toEqual([])
  expect(waiting['documents.csv']?.match(/not yet: left out/g)).toHaveLength(2)
  // A name of an applicant is no formula.
  expect(waiting['documents.csv']).toContain(`,'=late.txt,`)
  await scanFiles(worker('Example.Virus'))
  const refused = await unzipped(officer, roundSlug)
  expect(refused['documents.csv']?.match(/and refused: left out/g)).toHaveLength(2)
  expect(Object.keys(refused).toSorted()).toEqual(
    [`${reference}/submission.json`, `${reference}/submission.txt`, 'SHA256SUMS', 'documents.csv'].toSorted(),
  )

  const other = await submitted([['plan.txt', 'A plan that is lost.']])
  await scanFiles(worker())
  const [file] = await db
    .select()
    .from(attachmentTable)
    .where(eq(attachmentTable.applicationId, other.applicationId))
  await store.remove(file?.sha256 ?? '', new Date(Date.now() + 1_000))
  expect((await unzipped(other.officer, other.roundSlug))['documents.csv']).toContain(
    'its bytes are not there',
  )
})

it('is given to whoever may fetch it, and to nobody else, and is gone with its bytes after seven days', async () => {
  const { officer, roundSlug: slug, ctx } = await submitted([])
  const { id } = await prepared(officer, slug)
  const panel = grants.withStore(await grants.roundStaff(slug, 'panel'))
  expect(await refusalOf(openExportZip(panel, { slug, id }))).toBe('not-found')
  expect(await refusalOf(openExportZip(ctx, { slug, id }))).toBe('not-found')
  expect(await refusalOf(getExportFile(officer, { slug, id }))).toBe('not-found')
  const [row] = await db.select().from(exportTable).where(eq(exportTable.id, id))
  await db.execute(sql`UPDATE grants.export SET expires_at = now() WHERE id = ${id}`)
  expect(await refusalOf(openExportZip(officer, { slug, id }))).toBe('not-found')
  expect(await forgetFiles({ ...worker(), now: new Date(Date.now() + 2 * 86_400_000) })).toBeGreaterThan(0)
  await expect(store.open(row?.sha256 ?? '')).rejects.toThrow('ENOENT')
  expect(await db.select().from(exportTable).where(eq(exportTable.id, id))).toEqual([])
})

it('is not made where the disk has no room for it', async () => {
  const { officer, roundSlug: slug } = await submitted([['plan.txt', 'A plan.']])
  await requestExport(officer, { slug, kind: 'zip' })
  const full = { ...store, freeBytes: () => Promise.resolve(0) }
  await prepareNextExport({ ...worker(), ports: { files: full } })
  expect((await listExports(officer, { slug })).exports).toMatchObject([{ state: 'failed' }])
})

it('is made where the owner of the tables is no superuser, as in a deployment', async () => {
  const { officer, roundSlug: slug, reference } = await submitted([['plan.txt', 'A plan of theirs.']])
  await scanFiles(worker())
  const role = `plain_owner_${process.pid}`
  await db.execute(sql.raw(`CREATE ROLE ${role}; GRANT USAGE ON SCHEMA grants, auth TO ${role};`))
  try {
    await db.execute(
      sql.raw(`DO $$ DECLARE one record; BEGIN
        FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'grants'
          UNION ALL SELECT viewname FROM pg_views WHERE schemaname = 'grants' LOOP
          EXECUTE format('ALTER TABLE grants.%I OWNER TO ${role}', one.tablename); END LOOP;
        FOR one IN SELECT p.oid::regprocedure AS name FROM pg_proc p WHERE pronamespace = 'grants'::regnamespace AND prosecdef LOOP
          EXECUTE format('ALTER FUNCTION %s OWNER TO ${role}', one.name); END LOOP;
        FOR one IN SELECT tablename, policyname FROM pg_policies WHERE schemaname = 'grants' AND roles = ARRAY[current_user]::name[] LOOP
          EXECUTE format('ALTER POLICY %I ON grants.%I TO ${role}', one.policyname, one.tablename); END LOOP;
      END $$`),
    )
    const files = await unzipped(officer, slug)
    expect(files[`${reference}/documents/plan/plan.txt`]).toBe('A plan of theirs.')
  } finally {
    await db.execute(
      sql.raw(`REASSIGN OWNED BY ${role} TO CURRENT_USER; DROP OWNED BY ${role}; DROP ROLE ${role}`),
    )
  }
})

it('of more than a gigabyte of documents holds none of them: memory grows by less than 150 MB', async () => {
  const piece = Buffer.alloc(100_000, 'a')
  const document = () => Readable.from(Array.from({ length: 110 }, () => piece))
  const row = {
    reference: 'SP-0000-0000',
    status: 'submitted' as const,
    createdAt: '2026-11-27 00:00:00+00',
    submittedAt: '2026-11-27 00:00:00+00',
    organisation: 'Example Wellbeing Trust',
    postcode: 'ZZ99 3VZ',
    registrations: [],
    submission: null,
    canonicalJson: '{"answers":{}}',
    years: [],
    areaCodes: [],
    versionId: null,
  }
  const documents = Array.from({ length: 100 }, (_, n) => ({
    reference: row.reference,
    field: 'plan',
    name: `${n}.txt`,
    size: 11_000_000,
    sha256: String(n).padStart(64, '0'),
    state: 'clean' as const,
  }))
  async function* pages() {
    yield { rows: [row], documents }
  }
  const before = process.memoryUsage.rss()
  let most = before
  let bytes = 0
  for await (const part of zipOfRound(pages(), [], () => Promise.resolve(document()))) {
    bytes += part.byteLength
    most = Math.max(most, process.memoryUsage.rss())
  }
  expect(bytes).toBeGreaterThan(1_100_000_000)
  expect(most - before).toBeLessThan(150_000_000)
})
