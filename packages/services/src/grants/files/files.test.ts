import {
  answerTable,
  applicationTable,
  attachmentTable,
  submissionTable,
} from '@academy/db/grants/grants-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { filesOf } from '@academy/domain/attachment/file-text'
import { asPerson } from '@academy/db/actor/as-person'
import { findEvents } from '@academy/db/audit/find-events'
import { draftDays } from '@academy/domain/grants/lapsed-draft'
import { eq, sql } from 'drizzle-orm'
import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { beginCorrection } from '../apply/correct-application.ts'
import { getSection } from '../apply/get-section.ts'
import { saveSection } from '../apply/save-section.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { refusalOf } from '../testing/arrange-grants.ts'
import { arrangeFiles, fileQuestion, temporaryStore } from '../testing/arrange-files.ts'
import { removeFile } from './add-file.ts'
import { getFiles } from './get-files.ts'
import { openFile, openSubmittedFile } from './open-file.ts'
import { forgetFiles, scanFiles } from './scan-files.ts'

const { db, as } = useTestDatabase()
const store = temporaryStore()
const grants = arrangeFiles(db, () => as('academy_grants'), store)
const log = { info: () => {}, error: () => {} }
const worker = (scanFile?: (bytes: AsyncIterable<Uint8Array>) => Promise<{ found: string | undefined }>) => ({
  db: as('academy_worker'),
  actor: { kind: 'system' as const, job: 'scan-files' },
  now: new Date(),
  log,
  ports: { files: store, ...(scanFile && { scanFile }) },
})
const text = 'A plan of ours, in plain words.'
const idOf = (added: { ok: boolean; id?: string; why?: string }) => {
  if (!added.ok || !added.id) throw new Error(`refused: ${added.why}`)
  return added.id
}
const read = async (stream: AsyncIterable<Uint8Array>) => {
  const pieces: Uint8Array[] = []
  for await (const piece of stream) pieces.push(piece)
  return Buffer.concat(pieces)
}
describe('adding a file', () => {
  it('keeps it under its hash, and puts its name, kind, size and hash into the answer', async () => {
    const { ctx, applicationId, question } = await grants.applicant()
    const id = idOf(await grants.add(ctx, applicationId, '../Cynllun tŷ.txt', text))
    const page = await getFiles(ctx, question)
    expect(page.files).toEqual([
      { id, name: 'Cynllun tŷ.txt', kind: 'txt', size: text.length, state: 'waiting' },
    ])
    const { values } = await getSection(ctx, { applicationId, section: fileQuestion.section })
    expect(filesOf(values['plan'] as Record<string, string>)).toMatchObject([
      { id, name: 'Cynllun tŷ.txt', size: 31 },
    ])
    await scanFiles(worker())
    const opened = await openFile(ctx, { applicationId, file: id })
    expect(opened).toMatchObject({ name: 'Cynllun tŷ.txt', mediaType: 'text/plain', notScanned: true })
    expect((await read(opened.stream)).toString()).toBe(text)
  })

  it('holds two files that two people add at once', async () => {
    const { ctx, applicationId, question } = await grants.applicant()
    await Promise.all(['a.txt', 'b.txt'].map((name) => grants.add(ctx, applicationId, name, text)))
    expect((await getFiles(ctx, question)).files.map(({ name }) => name).toSorted()).toEqual([
      'a.txt',
      'b.txt',
    ])
    expect(await refusalOf(grants.add(ctx, applicationId, 'c.txt', text))).toBe('refused: too-many-files')
  })

  it('refuses by the bytes, with its reason, and keeps nothing of it', async () => {
    const { ctx, applicationId, question } = await grants.applicant()
    const pdf = (objects: string | Buffer) =>
      Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(objects), Buffer.from('\n%%EOF')])
    const packed = deflateSync(Buffer.from('<< /S /JavaScript /JS (app.alert(1)) >>'))
    const stream = (dictionary: string, body: Buffer) =>
      Buffer.concat([
        Buffer.from(`1 0 obj\n${dictionary}\nstream\n`),
        body,
        Buffer.from('\nendstream endobj'),
      ])
    const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join('')
    const tries: [string, Buffer | string, string][] = [
      ['script.pdf', pdf('<< /S /JavaScript /JS (x) >>'), 'pdf-script'],
      ['spelt.pdf', pdf('<< /S /J#61vaScript >>'), 'pdf-script'],
      ['packed.pdf', pdf(stream('<< /Type /ObjStm /Filter /FlateDecode >>', packed)), 'pdf-script'],
      ['hidden.pdf', pdf(stream('<< /Type /ObjStm /Filter /LZWDecode >>', packed)), 'pdf-hidden'],
      ['locked.pdf', pdf('trailer << /Encrypt 5 0 R >>'), 'encrypted'],
      ['runs.pdf', pdf('<< /S /Launch /F (cmd.exe) >>'), 'pdf-runs'],
      ['carries.pdf', pdf('<< /Type /EmbeddedFile >>'), 'pdf-carries'],
      ['program.pdf', Buffer.from('MZ\x90\0\x03', 'latin1'), 'executable'],
      ['picture.png', '<svg onload="alert(1)"/>', 'markup'],
      ['eicar.txt', eicar, 'test-virus'],
      ['broken.png', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), 'broken'],
      ['table.csv', 'a,b', 'kind-not-accepted'],
      ['large.txt', 'a'.repeat(1_000_001), 'file-too-large'],
      ['\u200b', text, 'name-empty'],
    ]
    for (const [name, bytes, why] of tries)
      expect([name, await grants.add(ctx, applicationId, name, bytes)]).toEqual([name, { ok: false, why }])
    expect((await getFiles(ctx, question)).files).toEqual([])
    expect(await store.discardOlder(new Date(Date.now() + 1_000))).toBe(0)
  })

  it('refuses a file that unpacks to far more than it is', async () => {
    const { ctx, applicationId } = await grants.applicant()
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8('<w/>'),
      'word/media/noughts.png': new Uint8Array(60_000_000),
    })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await grants.add(ctx, applicationId, 'plan.docx', bomb)).toEqual({ ok: false, why: 'bomb' })
  })

  it.each([
    ['an ending turned round by a mark', 'plan\u202etxt.exe.txt', 'plantxt.exe.txt'],
    ['signs without width', 'pl\u200ban\u2060.txt', 'plan.txt'],
    ['NUL', 'plan\0.exe\0.txt', 'plan.exe.txt'],
    ['a line of its own', 'plan\r\nSet-Cookie: a=b.txt', 'planSet-Cookie: a=b.txt'],
    ['a folder above', '..\\..\\plan.txt', 'plan.txt'],
  ])('keeps a name without %s', async (_, name, kept) => {
    const { ctx, applicationId } = await grants.applicant()
    expect(await grants.add(ctx, applicationId, name, text)).toMatchObject({ ok: true, name: kept })
  })

  it.each([
    ['a Windows program', 'plan.pdf', 'MZ\x90\0\x03'],
    ['a Linux program', 'plan.txt', '\x7fELF\x02\x01'],
    ['a Mac program', 'photo.png', '\xcf\xfa\xed\xfe'],
    ['a script', 'plan.txt', '#!/bin/sh\nrm -rf /\n'],
    ['a shortcut', 'plan.docx', 'L\0\0\0\x01\x14'],
  ])('refuses %s under the name of %s', async (_, name, bytes) => {
    const { ctx, applicationId } = await grants.applicant()
    const added = await grants.add(ctx, applicationId, name, Buffer.from(bytes, 'latin1'))
    expect(added).toEqual({ ok: false, why: 'executable' })
  })

  it('takes a PDF that only shows something', async () => {
    const { ctx, applicationId } = await grants.applicant()
    const objects = deflateSync(Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'))
    const pdf = Buffer.concat([
      Buffer.from('%PDF-1.7\n1 0 obj << /Type /ObjStm /N 1 /Filter /FlateDecode /Length 40 >>\nstream\n'),
      objects,
      Buffer.from('\nendstream endobj\n%%EOF'),
    ])
    expect(await grants.add(ctx, applicationId, 'plan.pdf', pdf)).toMatchObject({ ok: true, kind: 'pdf' })
  })

  it('draws a picture anew, so that where it was taken is gone', async () => {
    const { ctx, applicationId } = await grants.applicant()
    const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#264' } })
      .jpeg()
      .withExif({
        IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' },
        IFD0: { Artist: 'Example Person' },
      })
      .toBuffer()
    expect((await sharp(photo).metadata()).exif?.toString('latin1')).toContain('Example Person')
    const file = idOf(await grants.add(ctx, applicationId, 'photo.jpg', photo))
    await scanFiles(worker())
    const kept = await read((await openFile(ctx, { applicationId, file })).stream)
    expect(await sharp(kept).metadata()).toMatchObject({ width: 60, height: 40, format: 'jpeg' })
    expect((await sharp(kept).metadata()).exif).toBeUndefined()
    expect(kept.includes('Example Person')).toBe(false)
  })

  it('is refused to strangers, and where the answer is no file of ours the database refuses it', async () => {
    const { ctx, applicationId, personId } = await grants.applicant()
    const stranger = grants.withStore(grants.contextOf(await grants.person()))
    expect(await refusalOf(grants.add(stranger, applicationId, 'a.txt', text))).toBe('not-found')
    const id = idOf(await grants.add(ctx, applicationId, 'a.txt', text))
    expect(await refusalOf(openFile(stranger, { applicationId, file: id }))).toBe('not-found')
    const forged = asPerson(as('academy_grants'), personId, (tx) =>
      tx.insert(answerTable).values({
        applicationId,
        key: `plan.${crypto.randomUUID()}`,
        version: 1,
        value: '{"kind":"txt","name":"x.txt","sha256":"0","size":1}',
        authorId: personId,
      }),
    )
    await expect(forged).rejects.toMatchObject({ cause: { message: 'there is no such file' } })
    // A form cannot take one out, or put one in.
    await saveSection(ctx, {
      applicationId,
      section: 'papers',
      values: { plan: '', [`plan.${id}`]: '' },
      baseVersions: {},
    })
    expect((await getFiles(ctx, { applicationId, ...fileQuestion })).files).toHaveLength(1)
  })
})

describe('forgetting', () => {
  /** The round has closed so many days ago, and had opened long before. */
  async function closedDaysAgo(slug: string, days: number): Promise<void> {
    await db.transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      await tx.execute(
        sql`UPDATE grants.round SET opens_at = now() - interval '3000 days' WHERE slug = ${slug}`,
      )
    })
    await grants.moveDeadline(slug, new Date(Date.now() - days * 86_400_000))
  }

  it('removes the bytes of what was never submitted as long after its round closed as the privacy page says', async () => {
    const { ctx, applicationId, roundSlug } = await grants.applicant()
    const file = idOf(await grants.add(ctx, applicationId, 'plan.txt', 'A plan that nobody submits.'))
    await scanFiles(worker())
    const later = { ...worker(), now: new Date(Date.now() + 2 * 86_400_000) }
    await closedDaysAgo(roundSlug, draftDays - 1)
    await forgetFiles(later)
    const opened = await openFile(ctx, { applicationId, file })
    expect((await read(opened.stream)).toString()).toBe('A plan that nobody submits.')
    await closedDaysAgo(roundSlug, draftDays + 1)
    await forgetFiles(later)
    expect(await refusalOf(openFile(ctx, { applicationId, file }))).toBe('not-found')
    const sha256 = createHash('sha256').update('A plan that nobody submits.').digest('hex')
    await expect(store.open(sha256)).rejects.toThrow('ENOENT')
  })

  it('never removes what was submitted', async () => {
    const { ctx, applicationId, roundSlug } = await grants.applicant({ filled: true })
    const file = idOf(await grants.add(ctx, applicationId, 'plan.txt', 'A plan that is submitted.'))
    await submitApplication(ctx, { applicationId, idempotencyKey: grants.key() })
    await scanFiles(worker())
    await closedDaysAgo(roundSlug, 1_000)
    await forgetFiles({ ...worker(), now: new Date(Date.now() + 2 * 86_400_000) })
    expect(await openFile(ctx, { applicationId, file })).toMatchObject({ name: 'plan.txt' })
  })
})

describe('scanning', () => {
  it('refuses what the scanner finds, takes it out of a draft, and goes on past what it does not answer for', async () => {
    const { ctx, applicationId, question } = await grants.applicant()
    const bad = idOf(await grants.add(ctx, applicationId, 'bad.txt', 'something bad'))
    const good = idOf(await grants.add(ctx, applicationId, 'good.txt', 'something good'))
    await scanFiles(worker(() => Promise.reject(new Error('no answer'))))
    expect((await getFiles(ctx, question)).files.map(({ state }) => state)).toEqual(['waiting', 'waiting'])
    expect(await refusalOf(openFile(ctx, { applicationId, file: good }))).toBe('refused: file-waiting')
    await scanFiles(
      worker(async (bytes) => ({ found: (await read(bytes)).includes('bad') ? 'Example.Virus' : undefined })),
    )
    const page = await getFiles(ctx, question)
    expect(page.files).toMatchObject([{ id: good, state: 'clean' }])
    expect(page.refused).toEqual([{ id: bad, name: 'bad.txt', reason: 'Example.Virus' }])
    expect(await refusalOf(openFile(ctx, { applicationId, file: bad }))).toBe('refused: file-refused')
    await expect(
      as('academy_worker')
        .update(attachmentTable)
        .set({ state: 'clean', reason: null })
        .where(eq(attachmentTable.id, bad)),
    ).rejects.toMatchObject({ cause: { message: 'a file is looked at once' } })
  })
})

describe('a submission with files', () => {
  it('is taken while they wait, holds their hashes, and keeps them whatever the applicant does afterwards', async () => {
    const { ctx, applicationId, question, roundSlug } = await grants.applicant({ filled: true })
    const file = idOf(await grants.add(ctx, applicationId, 'plan.txt', text))
    await submitApplication(ctx, { applicationId, idempotencyKey: grants.key() })
    const [submission] = await db
      .select()
      .from(submissionTable)
      .where(eq(submissionTable.applicationId, applicationId))
    const { answers } = JSON.parse(submission?.canonicalJson ?? '') as {
      answers: Record<string, Record<string, string>>
    }
    expect(filesOf(answers['plan'] ?? {})).toMatchObject([{ id: file, name: 'plan.txt', size: text.length }])
    expect(await refusalOf(removeFile(ctx, { ...question, file }))).toBe('refused: already-submitted')
    await beginCorrection(ctx, { applicationId })
    await removeFile(ctx, { ...question, file })
    expect((await getFiles(ctx, question)).files).toEqual([])
    await scanFiles(worker())
    await expect(
      as('academy_worker')
        .update(attachmentTable)
        .set({ removedAt: new Date() })
        .where(eq(attachmentTable.id, file)),
    ).rejects.toMatchObject({ cause: { message: 'a file that was submitted is kept' } })
    const officer = grants.withStore(await grants.roundStaff(roundSlug, 'senior-officer'))
    const reference = await referenceFor(applicationId)
    const opened = await openSubmittedFile(officer, { slug: roundSlug, reference, file })
    expect((await read(opened.stream)).toString()).toBe(text)
    const events = await findEvents(db, {
      event: 'file.fetched',
      subjectKind: 'application',
      subjectId: applicationId,
      rowsMax: 9,
    })
    expect(events).toMatchObject([
      { actorId: officer.actor.kind === 'person' && officer.actor.id, detail: { file } },
    ])
  })

  it('shows no file to staff before it is submitted, or of a sealed round before it closes', async () => {
    const { ctx, applicationId, roundSlug } = await grants.applicant({ filled: true, sealed: true })
    const file = idOf(await grants.add(ctx, applicationId, 'plan.txt', text))
    await scanFiles(worker())
    const officer = grants.withStore(await grants.roundStaff(roundSlug, 'senior-officer'))
    const reference = await referenceFor(applicationId)
    const fetch = () => openSubmittedFile(officer, { slug: roundSlug, reference, file })
    expect(await refusalOf(fetch())).toBe('not-found')
    await submitApplication(ctx, { applicationId, idempotencyKey: grants.key() })
    expect(await refusalOf(fetch())).toBe('not-found')
    await grants.moveDeadline(roundSlug, new Date(Date.now() - 1_000))
    expect(await fetch()).toMatchObject({ name: 'plan.txt' })
    const assessor = grants.withStore(await grants.roundStaff(roundSlug, 'assessor'))
    expect(await refusalOf(openSubmittedFile(assessor, { slug: roundSlug, reference, file }))).toBe(
      'not-allowed',
    )
  })
})

const referenceFor = async (applicationId: string) => {
  const [row] = await db
    .select({ reference: applicationTable.reference })
    .from(applicationTable)
    .where(eq(applicationTable.id, applicationId))
  return row?.reference ?? ''
}
