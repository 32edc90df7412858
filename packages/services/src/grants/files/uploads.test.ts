import { mkdtempSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { uploadTable } from '@academy/db/grants/grants-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { freeBytesMin, uploadLimits } from '@academy/domain/attachment/upload-limits'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { folderStore, type FileStore } from '../../ports/file-store.ts'
import type { ServiceContext } from '../../service-context.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { arrangeFiles, oneOf } from '../testing/arrange-files.ts'
import { refusalOf } from '../testing/arrange-grants.ts'
import { beginUpload } from './begin-upload.ts'
import { continueUpload, dropUpload, getUpload, type UploadInput } from './continue-upload.ts'
import type { FileQuestionInput } from './file-question.ts'
import { getFiles } from './get-files.ts'
import { openFile } from './open-file.ts'
import { forgetFiles, scanFiles } from './scan-files.ts'

const { db, as } = useTestDatabase()
const folder = mkdtempSync(join(tmpdir(), 'uploads-'))
const store = folderStore(folder)
const grants = arrangeFiles(db, () => as('academy_grants'), store)
const text = 'A plan of ours, in plain words.'
const log = { info: () => {}, error: () => {} }
const worker = () => ({
  db: as('academy_worker'),
  actor: { kind: 'system' as const, job: 'forget-files' },
  now: new Date(),
  log,
  ports: { files: store },
})
const withStore = (ctx: ServiceContext, files: FileStore) => ({ ...ctx, ports: { ...ctx.ports, files } })

async function begin(ctx: ServiceContext, question: FileQuestionInput, bytes = text.length, modifiedMs = 17) {
  const { id, arrived } = await beginUpload(ctx, {
    ...question,
    bytes,
    named: { name: 'plan.txt', modifiedMs },
  })
  return { input: { ...question, upload: id }, arrived }
}

const send = (ctx: ServiceContext, input: UploadInput, offset: number, piece: string) =>
  continueUpload(ctx, input, { offset, source: oneOf(Buffer.from(piece)) })

/** Some bytes, and then the line is cut. */
async function* cutAfter(piece: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(piece)
  throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' })
}

async function read(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of stream) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

describe('an upload', () => {
  it('is gone on with after a cut and after a restart, and its file is added as one of a plain form is', async () => {
    const { ctx, applicationId, question } = await grants.applicant()
    const { input } = await begin(ctx, question)
    const cut = await continueUpload(ctx, input, { offset: 0, source: cutAfter(text.slice(0, 9)) })
    expect(cut).toMatchObject({ arrived: 9, bytes: text.length })
    const restarted = withStore(ctx, folderStore(folder))
    expect(await getUpload(restarted, input)).toMatchObject({ arrived: 9 })
    const { outcome } = await send(restarted, input, 9, text.slice(9))
    const [file] = (await getFiles(ctx, question)).files
    expect(file).toMatchObject({ name: 'plan.txt', kind: 'txt', size: text.length, state: 'waiting' })
    expect(outcome).toEqual({ added: file?.id })
    // Whoever lost the answer asks again.
    expect(await getUpload(ctx, input)).toMatchObject({ arrived: text.length, outcome })
    expect((await send(ctx, input, text.length, '')).outcome).toEqual(outcome)
    await scanFiles(worker())
    expect(await read((await openFile(ctx, { applicationId, file: file?.id ?? '' })).stream)).toBe(text)
    expect(await store.find(input.upload)).toBeUndefined()
  })

  it('of the same file, by its name, size and time of change, is the same one; of another it is not', async () => {
    const { ctx, question } = await grants.applicant()
    const first = await begin(ctx, question)
    await send(ctx, first.input, 0, text.slice(0, 5))
    expect(await begin(ctx, question)).toEqual({ input: first.input, arrived: 5 })
    expect((await begin(ctx, question, text.length, 18)).input).not.toEqual(first.input)
    expect((await begin(ctx, question, text.length + 1)).input).not.toEqual(first.input)
  })

  it('is nobody else’s: not a stranger’s, not a colleague’s, and not another question’s', async () => {
    const colleagueId = await grants.person()
    const { ctx, question } = await grants.applicant({ contributor: colleagueId })
    const { input } = await begin(ctx, question)
    for (const personId of [await grants.person(), colleagueId]) {
      const other = grants.withStore(grants.contextOf(personId))
      expect(await refusalOf(getUpload(other, input))).toBe('not-found')
      expect(await refusalOf(send(other, input, 0, text))).toBe('not-found')
      expect(await refusalOf(dropUpload(other, input))).toBe('not-found')
    }
    expect((await begin(grants.withStore(grants.contextOf(colleagueId)), question)).input).not.toEqual(input)
    expect(await refusalOf(getUpload(ctx, { ...input, field: 'other' }))).toBe('not-found')
    const signedOut = { ...ctx, actor: { kind: 'public' as const } }
    expect(await refusalOf(begin(signedOut, question))).toBe('signed-out')
    expect(await refusalOf(send(signedOut, input, 0, text))).toBe('signed-out')
  })

  it('goes on only from where it is, one line at a time, and takes no byte more than was announced', async () => {
    const { ctx, question } = await grants.applicant()
    const { input } = await begin(ctx, question)
    expect(await refusalOf(send(ctx, input, 3, 'x'))).toBe('conflict: offset')
    let goOn = () => {}
    const held = new Promise<void>((resolve) => (goOn = resolve))
    async function* slowly(): AsyncGenerator<Uint8Array> {
      await held
      yield Buffer.from(text.slice(0, 4))
    }
    const first = continueUpload(ctx, input, { offset: 0, source: slowly() })
    await expect.poll(() => refusalOf(send(ctx, input, 0, 'x'))).toBe('conflict: busy')
    goOn()
    expect(await first).toMatchObject({ arrived: 4 })
    expect(await refusalOf(send(ctx, input, 4, `${text} and more`))).toBe('refused: file-too-large')
    expect(await getUpload(ctx, input)).toMatchObject({ arrived: 4 })
  })

  it('lets go a piece that came otherwise than it was sent', async () => {
    const { ctx, question } = await grants.applicant()
    const { input } = await begin(ctx, question)
    await send(ctx, input, 0, text.slice(0, 4))
    const damaged = { offset: 4, source: oneOf(Buffer.from('other')), isWhole: () => false }
    expect(await refusalOf(continueUpload(ctx, input, damaged))).toBe('refused: damaged')
    expect(await getUpload(ctx, input)).toMatchObject({ arrived: 4 })
  })

  it('is judged by the same eyes, and says for good why it is refused', async () => {
    const { ctx, question } = await grants.applicant()
    const { input } = await begin(ctx, question)
    const { outcome } = await send(ctx, input, 0, `<svg onload="alert(1)">${'a'.repeat(8)}`)
    expect(outcome).toEqual({ refused: 'markup', name: 'plan.txt' })
    expect((await getUpload(ctx, input)).outcome).toEqual(outcome)
    expect((await getFiles(ctx, question)).files).toEqual([])
    expect(await store.find(input.upload)).toBeUndefined()
  })

  it('whose last byte comes twice at once adds one file', async () => {
    const { ctx, question } = await grants.applicant()
    const { input } = await begin(ctx, question)
    await store.append(input.upload, 0, oneOf(Buffer.from(text)), text.length)
    const answers = await Promise.allSettled([1, 2].map(() => send(ctx, input, text.length, '')))
    expect(answers.map(({ status }) => status)).toContain('fulfilled')
    expect((await getFiles(ctx, question)).files).toHaveLength(1)
    expect((await getUpload(ctx, input)).outcome).toHaveProperty('added')
  })

  it('is judged as it is kept, whatever another line still writes to it', async () => {
    const { ctx, applicationId, question } = await grants.applicant()
    const { input } = await begin(ctx, question)
    await store.append(input.upload, 0, oneOf(Buffer.from(text)), text.length)
    const late = await open(store.pathOf(input.upload), 'r+')
    const { outcome } = await send(ctx, input, text.length, '')
    await late.write(Buffer.from('#!/bin/sh'), 0, 9, 0)
    await late.close()
    await scanFiles(worker())
    const file = outcome && 'added' in outcome ? outcome.added : ''
    expect(await read((await openFile(ctx, { applicationId, file })).stream)).toBe(text)
  })

  it('whose last byte comes after the application was submitted is refused, as a plain form is', async () => {
    const { ctx, applicationId, question } = await grants.applicant({ filled: true })
    const { input } = await begin(ctx, question)
    await submitApplication(ctx, { applicationId, idempotencyKey: grants.key() })
    const { outcome } = await send(ctx, input, 0, text)
    expect(outcome).toEqual({ refused: 'already-submitted', name: 'plan.txt' })
    expect(await refusalOf(begin(ctx, question))).toBe('refused: already-submitted')
  })

  it('that is given up is gone, and given up twice is once', async () => {
    const { ctx, question } = await grants.applicant()
    const { input } = await begin(ctx, question)
    await send(ctx, input, 0, text.slice(0, 5))
    await dropUpload(ctx, input)
    await dropUpload(ctx, input)
    expect(await store.find(input.upload)).toBeUndefined()
    expect(await refusalOf(getUpload(ctx, input))).toBe('refused: upload-expired')
    const [row] = await db.select().from(uploadTable).where(eq(uploadTable.id, input.upload))
    expect(row).toMatchObject({ bytes: 5, attachmentId: null, refused: null })
  })

  it('is refused by its announced length, its name, or because nothing is in it, before it begins', async () => {
    const { ctx, question } = await grants.applicant()
    expect(await refusalOf(begin(ctx, question, 1_000_001))).toBe('refused: file-too-large')
    expect(await refusalOf(begin(ctx, question, 0))).toBe('refused: empty')
    const nameless = { ...question, bytes: 1, named: { name: '\u202e', modifiedMs: 1 } }
    expect(await refusalOf(beginUpload(ctx, nameless))).toBe('refused: name-empty')
  })

  it('expires after a day, and then the worker removes its bytes and what was known of it', async () => {
    const { ctx, question } = await grants.applicant()
    const { input } = await begin(ctx, question)
    await send(ctx, input, 0, text.slice(0, 5))
    const almost = await begin(ctx, question, 9)
    const age = (id: string, hours: number) =>
      db.execute(sql`UPDATE grants.upload SET begun_at = begun_at - make_interval(hours => ${hours}::int),
        expires_at = expires_at - make_interval(hours => ${hours}::int) WHERE id = ${id}`)
    await age(input.upload, 25)
    await age(almost.input.upload, 22)
    expect(await refusalOf(getUpload(ctx, input))).toBe('refused: upload-expired')
    expect(await refusalOf(send(ctx, input, 5, text.slice(5)))).toBe('refused: upload-expired')
    expect(await forgetFiles(worker())).toBe(1)
    expect(await store.find(input.upload)).toBeUndefined()
    expect(await refusalOf(getUpload(ctx, input))).toBe('not-found')
    expect(await getUpload(ctx, almost.input)).toMatchObject({ arrived: 0 })
  })
})

describe('the limits of one person', () => {
  const used = (personId: string, applicationId: string, files: number, bytes: number, ended = true) =>
    db.execute(sql`INSERT INTO grants.upload (application_id, field, person_id, bytes, begun_at, expires_at, ended_at)
      SELECT ${applicationId}::uuid, 'plan', ${personId}::uuid, ${bytes}::bigint, now() - interval '1 hour', now() + interval '1 hour',
        CASE WHEN ${ended}::boolean THEN now() END FROM generate_series(1, ${files}::int)`)

  it('are bytes in a day', async () => {
    const { ctx, personId, applicationId, question } = await grants.applicant()
    await used(personId, applicationId, uploadLimits.bytesPerDayMax / 50_000_000, 50_000_000)
    expect(await refusalOf(begin(ctx, question))).toBe('too-many: uploads-bytes')
    expect(await refusalOf(grants.add(ctx, applicationId, 'plan.txt', text))).toBe('too-many: uploads-bytes')
  })

  it('are files in a day', async () => {
    const { ctx, personId, applicationId, question } = await grants.applicant()
    await used(personId, applicationId, uploadLimits.filesPerDayMax, 1)
    expect(await refusalOf(begin(ctx, question))).toBe('too-many: uploads-files')
  })

  it('are files at once, of which two tabs do not both take the last', async () => {
    const { ctx, personId, applicationId, question } = await grants.applicant()
    await used(personId, applicationId, uploadLimits.atOnceMax - 1, 1, false)
    const answers = await Promise.all([1, 2].map((n) => refusalOf(begin(ctx, question, text.length, n))))
    expect(answers.toSorted()).toEqual(['not refused', 'too-many: uploads-at-once'])
  })

  it('are no one else’s', async () => {
    const { personId, applicationId } = await grants.applicant()
    await used(personId, applicationId, uploadLimits.filesPerDayMax, 1)
    const other = await grants.applicant()
    expect((await begin(other.ctx, other.question)).arrived).toBe(0)
  })
})

it('takes no new file where the disk is almost full, and finishes what has begun', async () => {
  const { ctx, question } = await grants.applicant()
  const { input } = await begin(ctx, question)
  const full = withStore(ctx, { ...store, freeBytes: () => Promise.resolve(freeBytesMin) })
  expect(await refusalOf(begin(full, question, 9))).toBe('unavailable: no-space')
  expect((await send(full, input, 0, text)).outcome).toHaveProperty('added')
})
