import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Db } from '@academy/db/client/open-database'
import { insertPublishedRound } from '@academy/db/grants/round/insert-round'
import { moveDeadline } from '@academy/db/testing/move-deadline'
import type { Section } from '@academy/domain/form/form-definition'
import { template } from '@academy/domain/round/templates/template'
import { sampleRound } from '../../demo/sample-round.ts'
import { folderStore, type FileStore } from '../../ports/file-store.ts'
import type { ServiceContext } from '../../service-context.ts'
import { startApplication } from '../apply/start-application.ts'
import { versionRow } from '../round/version-row.ts'
import { addFile, type AddedFile } from '../files/add-file.ts'
import { beginUpload } from '../files/begin-upload.ts'
import { arrangeGrants } from './arrange-grants.ts'

export const fileQuestion = { section: 'papers', field: 'plan' }

const papers: Section = {
  slug: 'papers',
  title: { en: 'Papers', cy: 'Papurau' },
  checks: [],
  fields: [
    {
      kind: 'file',
      name: 'plan',
      label: { en: 'Your plan', cy: 'Eich cynllun' },
      required: false,
      filesMax: 2,
      megabytesMax: 1,
      accepts: ['pdf', 'docx', 'png', 'jpeg', 'txt'],
    },
  ],
}

let counter = 0

/** A folder of its own for the bytes of a test. */
export function temporaryStore(): FileStore {
  return folderStore(mkdtempSync(join(tmpdir(), 'files-')))
}

/** Applications to a round that asks for files, of which there may be two. */
export function arrangeFiles(owner: Db, app: () => Db, store: FileStore) {
  const grants = arrangeGrants(owner, app)

  async function round({ sealed = false, closesInMs = 3_600_000 } = {}): Promise<string> {
    counter += 1
    const slug = `round-of-files-${counter}`
    const opensAt = new Date(Date.now() - 86_400_000)
    const definition = template('hwf-2017', new Date(), 21)
    const { round: sample } = sampleRound(new Date())
    const version = versionRow({
      ...definition,
      sealedUntilClosing: sealed,
      form: { ...definition.form, sections: [...definition.form.sections, papers] },
    })
    const times = { opensAt, graceMinutes: 0 }
    await insertPublishedRound(owner, { ...sample, slug, ...times }, { ...version, ...times })
    await moveDeadline(owner, slug, new Date(Date.now() + closesInMs))
    return slug
  }

  const withStore = (ctx: ServiceContext): ServiceContext => ({
    ...ctx,
    ports: { ...ctx.ports, files: store },
  })

  async function applicant(options: { sealed?: boolean; filled?: boolean; contributor?: string } = {}) {
    const personId = await grants.person()
    const organisationId = await grants.organisation(personId, options.contributor)
    const roundSlug = await round(options)
    const ctx = withStore(grants.contextOf(personId))
    const { applicationId } = await startApplication(ctx, { roundSlug, organisationId })
    if (options.filled) await grants.fillIn(ctx, applicationId)
    return {
      personId,
      organisationId,
      roundSlug,
      ctx,
      applicationId,
      question: { applicationId, ...fileQuestion },
    }
  }

  /** Adds a file as if it had arrived whole. */
  async function add(
    ctx: ServiceContext,
    applicationId: string,
    name: string,
    bytes: Uint8Array | string,
  ): Promise<AddedFile> {
    const question = { applicationId, ...fileQuestion }
    const { id: upload } = await beginUpload(ctx, { ...question, bytes: undefined })
    await store.append(upload, 0, oneOf(Buffer.from(bytes)), Infinity)
    return addFile(ctx, { ...question, name, upload })
  }

  return { ...grants, round, applicant, add, withStore }
}

export async function* oneOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
