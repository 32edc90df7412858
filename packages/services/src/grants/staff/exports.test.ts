import { createHash } from 'node:crypto'
import { exportTable } from '@academy/db/grants/export-tables'
import {
  applicationTable,
  roundRoleTable,
  roundTable,
  submissionTable,
} from '@academy/db/grants/grants-tables'
import { auditEventTable } from '@academy/db/audit/audit-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import type { ExportKind } from '@academy/domain/grants/export-words'
import { eq, like, sql } from 'drizzle-orm'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { deleteWhatExpired } from '../../retention/delete-what-expired.ts'
import { uuidv7 } from '../../runtime/uuidv7.ts'
import type { ServiceContext } from '../../service-context.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { temporaryStore } from '../testing/arrange-files.ts'
import { arrangeGrants } from '../testing/arrange-grants.ts'
import { getExportFile, listExports, openExportZip, requestExport } from './exports.ts'
import { getSealedSubmission } from './get-sealed-submission.ts'
import { prepareNextExport } from './prepare-exports.ts'

const { db, as } = useTestDatabase()
const store = temporaryStore()
const withStore = (ctx: ServiceContext): ServiceContext => ({ ...ctx, ports: { ...ctx.ports, files: store } })
const { applicant, roundStaff } = arrangeGrants(db, () => as('academy_grants'))

let slug = ''
let reference = ''
let manager: ServiceContext
let officer: ServiceContext
let worker: ServiceContext

beforeAll(async () => {
  const one = await applicant()
  slug = one.roundSlug
  await db.execute(
    sql`UPDATE grants.organisation SET name = '=HYPERLINK("http://x"), Example' WHERE id = ${one.organisationId}`,
  )
  await db.execute(sql`INSERT INTO grants.organisation_registration (organisation_id, scheme, number)
    VALUES (${one.organisationId}, 'GB-COH', '00012345')`)
  await submitApplication(one.ctx, { applicationId: one.applicationId, idempotencyKey: uuidv7() })
  const [row] = await db.select().from(applicationTable).where(eq(applicationTable.id, one.applicationId))
  reference = row?.reference ?? ''
  manager = await roundStaff(slug, 'fund-manager')
  officer = await roundStaff(slug, 'senior-officer')
  manager = withStore(manager)
  officer = withStore(officer)
  worker = { ...manager, db: as('academy_worker'), actor: { kind: 'system', job: 'prepare-exports' } }
})

beforeEach(async () => {
  await db.delete(exportTable)
})

async function prepared(kind: ExportKind, by = officer): Promise<Buffer> {
  await requestExport(by, { slug, kind })
  expect(await prepareNextExport(worker)).toBe(true)
  const [newest] = (await listExports(by, { slug })).exports
  expect(newest).toMatchObject({ kind, state: 'ready', rowsDone: 1, rowsAll: 1 })
  const input = { slug, id: newest?.id ?? '' }
  const data =
    kind === 'zip'
      ? await whole((await openExportZip(by, input)).stream)
      : (await getExportFile(by, input)).data
  expect(createHash('sha256').update(data).digest('hex')).toBe(newest?.sha256)
  return data
}

async function whole(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of stream) pieces.push(piece)
  return Buffer.concat(pieces)
}

it('writes a CSV in which identifiers are as they are, money is to the penny, and no cell is a formula', async () => {
  const [heads = '', line = ''] = (await prepared('csv')).toString().split('\r\n')
  expect(heads).toMatch(/^\uFEFFApplication \[reference\],State \[state\],Organisation \[organisation\],/)
  // Each question in its own words, and the key that stays when those are changed.
  expect(heads).toMatch(/,[^,[]{3,} \[answer scheme-name\],/)
  expect(heads).not.toContain('undefined')
  expect(line).toMatch(new RegExp(`^${reference},submitted,"'=HYPERLINK`))
  expect(line).toContain('; GB-COH-00012345,')
  expect(line).toMatch(/,\d+\.\d\d,\d+\.\d\d,\d+\.\d\d,/)
})

it('writes a workbook of two sheets in which identifiers are text, money is numbers, and nothing is a formula', async () => {
  const files = unzipSync(await prepared('xlsx'))
  const sheets = Object.keys(files).filter((name) => /worksheets\/sheet\d\.xml$/.test(name))
  expect(sheets).toHaveLength(2)
  const texts = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())
  expect(texts).toContain('; GB-COH-00012345<')
  expect(texts).toContain('>=HYPERLINK("http://x"), Example<')
  for (const name of sheets) {
    const xml = strFromU8(files[name] ?? new Uint8Array())
    expect(xml).not.toContain('<f>')
    expect(xml).toMatch(/<v>\d+(\.\d+)?<\/v>/)
  }
})

it('writes JSON and ZIP with the exact text that was sealed', async () => {
  const [one] = JSON.parse((await prepared('json')).toString())
  expect(createHash('sha256').update(one.canonicalJson).digest('hex')).toBe(one.submission.sha256)
  expect(one.years[0].grantPence).toMatch(/^\d+$/)
  const files = unzipSync(await prepared('zip'))
  expect(strFromU8(files[`${reference}/submission.json`] ?? new Uint8Array())).toBe(one.canonicalJson)
  expect(strFromU8(files['SHA256SUMS'] ?? new Uint8Array())).toBe(
    `${one.submission.sha256}  ${reference}/submission.json\n`,
  )
  expect(strFromU8(files[`${reference}/submission.txt`] ?? new Uint8Array())).toContain(
    one.submission.receiptNumber,
  )
})

it('gives one application as the exact text that was sealed and the same to read, to its readers alone, and notes it', async () => {
  const { canonicalJson, text } = await getSealedSubmission(officer, { slug, reference })
  const [standing] = await db
    .select()
    .from(submissionTable)
    .where(eq(submissionTable.canonicalJson, canonicalJson))
  expect(text).toContain(standing?.sha256)
  expect(text).toContain('Example Ways Well')
  const read = await db
    .select()
    .from(auditEventTable)
    .where(eq(auditEventTable.subjectId, standing?.id ?? ''))
  const personId = officer.actor.kind === 'person' ? officer.actor.id : ''
  expect(read.map(({ event, actorId }) => [event, actorId])).toContainEqual(['submission.read', personId])
  const assessor = await roundStaff(slug, 'assessor')
  await expect(getSealedSubmission(assessor, { slug, reference })).rejects.toMatchObject({
    code: 'not-allowed',
  })
})

it('asked for twice at once is one file, and who asked, prepared and fetched it is in the audit log', async () => {
  await Promise.all([1, 2, 3].map(() => requestExport(officer, { slug, kind: 'csv' })))
  expect((await listExports(officer, { slug })).exports).toHaveLength(1)
  expect(await prepareNextExport(worker)).toBe(true)
  expect(await prepareNextExport(worker)).toBe(false)
  const [{ id } = { id: '' }] = (await listExports(officer, { slug })).exports
  await getExportFile(officer, { slug, id })
  const events = await db.select().from(auditEventTable).where(like(auditEventTable.event, 'export.%'))
  const ofIt = events
    .filter(({ detail }) => (detail as { export?: string }).export === id)
    .map(({ event }) => event)
  expect(ofIt.toSorted()).toEqual(['export.fetched', 'export.prepared', 'export.requested'])
})

it('is for whoever asked and for the fund managers of the round, and for nobody else', async () => {
  await prepared('csv', officer)
  const [{ id } = { id: '' }] = (await listExports(manager, { slug })).exports
  await expect(getExportFile(manager, { slug, id })).resolves.toMatchObject({ kind: 'csv' })
  const panel = await roundStaff(slug, 'panel')
  expect((await listExports(panel, { slug })).exports).toEqual([])
  await expect(getExportFile(panel, { slug, id })).rejects.toMatchObject({ code: 'not-found' })
  const assessor = await roundStaff(slug, 'assessor')
  await expect(requestExport(assessor, { slug, kind: 'csv' })).rejects.toMatchObject({ code: 'not-allowed' })
  const elsewhere = await roundStaff((await applicant()).roundSlug, 'fund-manager')
  await expect(getExportFile(elsewhere, { slug, id })).rejects.toMatchObject({ code: 'not-found' })
})

it('is neither asked for nor fetched nor prepared while the round is sealed', async () => {
  await prepared('csv')
  const [{ id } = { id: '' }] = (await listExports(officer, { slug })).exports
  await requestExport(officer, { slug, kind: 'zip' })
  const seal = (is: boolean) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      await tx.update(roundTable).set({ sealedUntilClosing: is }).where(eq(roundTable.slug, slug))
    })
  await seal(true)
  await expect(requestExport(officer, { slug, kind: 'json' })).rejects.toMatchObject({
    code: 'refused',
    reason: 'sealed',
  })
  await expect(getExportFile(officer, { slug, id })).rejects.toMatchObject({ code: 'not-found' })
  expect(await prepareNextExport(worker)).toBe(true)
  await seal(false)
  const states = (await listExports(officer, { slug })).exports.map(({ kind, state }) => [kind, state])
  expect(states).toEqual([['zip', 'failed'], ['csv', 'ready']]) // prettier-ignore
})

it('fails where whoever asked has no role any more when its turn comes', async () => {
  const gone = await roundStaff(slug, 'finance')
  await requestExport(gone, { slug, kind: 'csv' })
  const personId = gone.actor.kind === 'person' ? gone.actor.id : ''
  await db
    .update(roundRoleTable)
    .set({ toAt: sql`now()` })
    .where(eq(roundRoleTable.personId, personId))
  await prepareNextExport(worker)
  expect((await listExports(manager, { slug })).exports).toMatchObject([{ state: 'failed' }])
})

it('is taken up by another worker where the first says nothing for two minutes, and is gone after seven days', async () => {
  await requestExport(officer, { slug, kind: 'csv' })
  await db.update(exportTable).set({ state: 'preparing', workingAt: sql`now() - interval '1 minute'` })
  expect(await prepareNextExport(worker)).toBe(false)
  await db.update(exportTable).set({ workingAt: sql`now() - interval '3 minutes'` })
  expect(await prepareNextExport(worker)).toBe(true)
  await db.update(exportTable).set({ expiresAt: sql`now()` })
  expect((await deleteWhatExpired(worker)).exports).toBe(1)
  expect(await db.execute(sql`SELECT FROM grants.export_file`)).toMatchObject({ rowCount: 0 })
})

it('gives the worker no submission of anything else', async () => {
  await expect(as('academy_worker').execute(sql`SELECT FROM grants.submission`)).rejects.toThrow()
  const rows = await as('academy_worker').execute(sql`SELECT FROM grants.export_rows(${uuidv7()}, '', 10)`)
  expect(rows.rowCount).toBe(0)
})
