import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import { z } from 'zod'
import type { PublishedRelease } from '@academy/services/published/releases/list-releases'
import { listReleaseFiles } from '@academy/services/published/releases/list-release-files'
import {
  readReleaseFile,
  type ReleaseFormat,
  type ReleaseTable,
} from '@academy/services/published/releases/read-release-file'
import type { ServiceContext } from '@academy/services/service-context'

const madeSchema = z.object({
  sha256: z.string(),
  bytes: z.int(),
  packedBytes: z.object({ br: z.int(), gzip: z.int() }),
})

export interface ReleaseFile extends z.output<typeof madeSchema> {
  file: string
}

export interface FileWanted {
  release: PublishedRelease
  table: ReleaseTable
  format: ReleaseFormat
}

/**
 * The files of releases. A release never changes, so each file is made once, when it is first wanted, and then sent
 * from the disk. The folder can be emptied at any time.
 */
export class ReleaseFiles {
  readonly #folder: string
  readonly #contextFor: () => ServiceContext
  readonly #making = new Map<string, Promise<ReleaseFile>>()
  /** Whatever note of these is still on the disk is not believed. */
  readonly #removed = new Set<string>()

  constructor(folder: string, contextFor: () => ServiceContext) {
    this.#folder = folder
    this.#contextFor = contextFor
  }

  /** The file, made now if it must be; two requests at once make it once. */
  get(wanted: FileWanted): Promise<ReleaseFile> {
    const file = this.#pathOf(wanted)
    let making = this.#making.get(file)
    if (!making) {
      making = this.#find(file).then((found) => found ?? this.#make(wanted, file))
      this.#making.set(file, making)
      // A failure is tried again by the next request.
      making.catch(() => this.#making.delete(file))
    }
    return making
  }

  /** What is remembered of a file that is no longer on the disk. */
  forget(wanted: FileWanted): void {
    const file = this.#pathOf(wanted)
    this.#making.delete(file)
    this.#removed.add(file)
  }

  async #find(file: string): Promise<ReleaseFile | undefined> {
    if (this.#removed.delete(file)) return undefined
    const text = await readFile(`${file}.json`, 'utf8').catch(() => undefined)
    const made = text === undefined ? undefined : madeSchema.safeParse(JSON.parse(text))
    return made?.success ? { file, ...made.data } : undefined
  }

  async #make({ release, table, format }: FileWanted, file: string): Promise<ReleaseFile> {
    await mkdir(join(file, '..'), { recursive: true })
    const unfinished = `${file}.${randomUUID()}`
    const hash = createHash('sha256')
    let bytes = 0
    const measure = new Transform({
      transform(part: Buffer, _encoding, done) {
        hash.update(part)
        bytes += part.length
        done(null, part)
      },
    })
    try {
      const rows = readReleaseFile(this.#contextFor(), { table, release: release.number, format })
      await pipeline(Readable.from(rows), measure, createWriteStream(unfinished))
      await rename(unfinished, file)
    } finally {
      await rm(unfinished, { force: true })
    }
    const sha256 = hash.digest('hex')
    await this.#mustBeAsPublished(release, basename(file), sha256)
    const packedBytes = {
      br: await pack(file, 'br', createBrotliCompress(strong(bytes))),
      gzip: await pack(file, 'gz', createGzip({ level: 9 })),
    }
    const made = { sha256, bytes, packedBytes }
    await writeFile(`${file}.json`, JSON.stringify(made))
    return { file, ...made }
  }

  /** A file under a checksum that others have cited is never another: then it is not given at all. */
  async #mustBeAsPublished({ number }: PublishedRelease, name: string, sha256: string): Promise<void> {
    const published = await listReleaseFiles(this.#contextFor(), number)
    const known = published.find((one) => one.file === name)
    if (known && known.sha256 !== sha256)
      throw new Error(`${name} of release ${number} would not have the bytes that it was published with`)
  }

  /** The checksum of the release is in the path: another database's release 1 is another release. */
  #pathOf({ release, table, format }: FileWanted): string {
    const name = `${release.number}-${release.publishedAt.replaceAll(/\W/g, '')}-${release.sha256.slice(0, 16)}`
    return join(this.#folder, name, `${table}.${format}`)
  }
}

/** Writes the file packed beside itself, and says how many bytes that has. */
async function pack(file: string, ending: 'br' | 'gz', packer: Transform): Promise<number> {
  const packed = `${file}.${ending}`
  const unfinished = `${packed}.${randomUUID()}`
  try {
    await pipeline(createReadStream(file), packer, createWriteStream(unfinished))
    await rename(unfinished, packed)
  } finally {
    await rm(unfinished, { force: true })
  }
  return (await stat(packed)).size
}

/** A file is packed once: as small as it gets, as long as whoever waits for it does not notice. */
function strong(bytes: number) {
  const quality = bytes < 1_000_000 ? 9 : 5
  return { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes } }
}
