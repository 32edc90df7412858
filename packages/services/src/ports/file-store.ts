import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { constants, copyFile, mkdir, open, readdir, readFile, rename, stat, statfs, truncate, unlink, writeFile } from 'node:fs/promises' // prettier-ignore
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'

/** What has arrived of a file so far. */
export interface Upload {
  /** What was said of it when it began. */
  note: unknown
  /** Bytes that are kept, whatever happens next. */
  size: number
}

export interface Appended {
  size: number
  /** More came than may; what is over is not kept. */
  tooLarge: boolean
}

/** Where the bytes of files lie: first as an upload that grows, then under their own hash, never changed. */
export interface FileStore {
  begin(upload: string, note: unknown): Promise<void>
  find(upload: string): Promise<Upload | undefined>
  /**
   * Writes what comes behind what is there, as it comes. What arrived before a line was cut stays. Nothing where the
   * upload is not as long as `offset` says, or is being written to.
   */
  append(
    upload: string,
    offset: number,
    source: AsyncIterable<Uint8Array>,
    bytesMax: number,
  ): Promise<Appended | undefined>
  /** Lets go what is behind the first `size` bytes. */
  cutBack(upload: string, size: number): Promise<void>
  /**
   * Puts a copy in its place that nothing else has open: a line of another process that still writes reaches it no more,
   * so that what is looked at is what is kept.
   */
  seal(upload: string): Promise<void>
  /** Where it lies on this machine while it is looked at. */
  pathOf(upload: string): string
  /** Moves a file of this machine under its hash; it is safe on the disk when this returns. */
  keep(path: string): Promise<{ sha256: string; size: number }>
  discard(upload: string): Promise<void>
  /** Discards uploads that nobody went on with since. How many. */
  discardOlder(than: Date): Promise<number>
  /** Bytes that are free where files lie. */
  freeBytes(): Promise<number>
  /** Throws where there are no such bytes. */
  open(sha256: string): Promise<{ size: number; stream: Readable }>
  /** Removes bytes that were kept before `before`: those that came again since, somebody else has need of. */
  remove(sha256: string, before: Date): Promise<void>
}

const UPLOAD = /^[0-9a-f-]{36}$/
const HASH = /^[0-9a-f]{64}$/

/** Files in a folder, which several processes may share. */
export function folderStore(folder: string): FileStore {
  const partOf = (upload: string) => {
    if (!UPLOAD.test(upload)) throw new Error('an upload is named by a UUID')
    return join(folder, 'arriving', upload)
  }
  const keptAs = (sha256: string) => {
    if (!HASH.test(sha256)) throw new Error('a file is named by its sha-256')
    return join(folder, 'kept', sha256.slice(0, 2), sha256)
  }
  const writing = new Set<string>()
  const store: FileStore = {
    async begin(upload, note) {
      const part = partOf(upload)
      await mkdir(dirname(part), { recursive: true })
      await writeFile(part, '', { flag: 'wx', flush: true })
      await writeFile(`${part}.json`, JSON.stringify(note), { flag: 'wx', flush: true })
    },
    async find(upload) {
      const part = partOf(upload)
      const [note, found] = await Promise.all([
        readFile(`${part}.json`, 'utf8').catch(orMissing),
        stat(part).catch(orMissing),
      ])
      return note === undefined || found === undefined
        ? undefined
        : { note: JSON.parse(note) as unknown, size: found.size }
    },
    async append(upload, offset, source, bytesMax) {
      if (writing.has(upload)) return undefined
      writing.add(upload)
      try {
        return await appendTo(partOf(upload), offset, source, bytesMax)
      } finally {
        writing.delete(upload)
      }
    },
    async cutBack(upload, size) {
      await truncate(partOf(upload), size)
    },
    async seal(upload) {
      const part = partOf(upload)
      const copy = `${part}.${randomUUID()}`
      await copyFile(part, copy, constants.COPYFILE_FICLONE)
      await rename(copy, part)
    },
    async freeBytes() {
      await mkdir(folder, { recursive: true })
      const { bavail, bsize } = await statfs(folder)
      return bavail * bsize
    },
    pathOf: partOf,
    async keep(path) {
      const { sha256, size } = await hashOf(path)
      const target = keptAs(sha256)
      await mkdir(dirname(target), { recursive: true })
      await flush(path)
      await rename(path, target)
      await flush(dirname(target))
      return { sha256, size }
    },
    async discard(upload) {
      const part = partOf(upload)
      await Promise.all([part, `${part}.json`].map((path) => unlink(path).catch(orMissing)))
    },
    async discardOlder(than) {
      const names = (await readdir(join(folder, 'arriving')).catch(orMissing)) ?? []
      const old = await Promise.all(
        names
          .filter((name) => UPLOAD.test(name.slice(0, 36)))
          .map(async (name) => {
            const path = join(folder, 'arriving', name)
            const found = await stat(path).catch(orMissing)
            return found && found.mtime < than ? path : []
          }),
      )
      await Promise.all(old.flat().map((path) => unlink(path).catch(orMissing)))
      return old.flat().length
    },
    async open(sha256) {
      const path = keptAs(sha256)
      const { size } = await stat(path)
      return { size, stream: createReadStream(path) }
    },
    async remove(sha256, before) {
      const path = keptAs(sha256)
      const found = await stat(path).catch(orMissing)
      if (found && found.ctime < before) await unlink(path).catch(orMissing)
    },
  }
  return store
}

async function appendTo(
  path: string,
  offset: number,
  source: AsyncIterable<Uint8Array>,
  bytesMax: number,
): Promise<Appended | undefined> {
  const handle = await open(path, 'r+')
  try {
    let { size } = await handle.stat()
    if (size !== offset) return undefined
    let tooLarge = false
    try {
      for await (const piece of source) {
        if (size + piece.byteLength > bytesMax) {
          tooLarge = true
          break
        }
        // Another process goes on with it: this line is the older one.
        if ((await handle.stat()).size !== size) return undefined
        await handle.write(piece, 0, piece.byteLength, size)
        size += piece.byteLength
      }
    } catch (error) {
      // The line was cut: what came before it is kept, and gone on with.
      if (!isCut(error)) throw error
    }
    await handle.sync()
    return { size, tooLarge }
  } finally {
    await handle.close()
  }
}

function isCut(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'].includes(String(error.code)) // prettier-ignore
}

async function hashOf(path: string): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256')
  let size = 0
  for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) {
    hash.update(piece)
    size += piece.byteLength
  }
  return { sha256: hash.digest('hex'), size }
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function orMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
