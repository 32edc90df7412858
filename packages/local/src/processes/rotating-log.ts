import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'

export interface LogLimits {
  /** A file that would grow beyond it is put aside, and a new one begun. */
  fileBytesMax: number
  /** How many that were put aside are kept: `map.log.1` is the youngest. */
  filesKept: number
  /** What may wait to be written while the disk is slow; beyond it lines are left out. */
  waitingBytesMax: number
}

const USUAL: LogLimits = { fileBytesMax: 10_000_000, filesKept: 4, waitingBytesMax: 4_000_000 }

/**
 * A file that is only ever added to, of bounded size, for what others print. Writing never waits and never throws: when
 * the disk is full the lines are left out, `onTrouble` is told, and the file says how many when there is room again.
 */
export class RotatingLog {
  readonly file: string
  readonly #limits: LogLimits
  readonly #onTrouble: (error: NodeJS.ErrnoException) => void
  #waiting: Buffer[] = []
  #waitingBytes = 0
  #linesLost = 0
  #handle: FileHandle | undefined
  #bytes = 0
  #writing: Promise<void> | undefined

  constructor(file: string, onTrouble: (error: NodeJS.ErrnoException) => void, limits = USUAL) {
    this.file = file
    this.#onTrouble = onTrouble
    this.#limits = limits
  }

  write(chunk: Buffer): void {
    if (this.#waitingBytes + chunk.length > this.#limits.waitingBytesMax) {
      this.#linesLost += countLines(chunk)
      return
    }
    this.#waiting.push(chunk)
    this.#waitingBytes += chunk.length
    this.#writing ??= this.#writeWhatWaits().finally(() => (this.#writing = undefined))
  }

  /** Writes a line of our own between those of the program, such as where a run of it begins. */
  mark(what: string): void {
    this.write(Buffer.from(`--- ${new Date().toISOString()} ${what} ---\n`))
  }

  /** Writes what waits and lets the file go. */
  async close(): Promise<void> {
    await this.#writing
    await this.#handle?.close()
    this.#handle = undefined
  }

  async #writeWhatWaits(): Promise<void> {
    while (this.#waiting.length > 0) {
      const chunk = Buffer.concat(this.#waiting)
      this.#waiting = []
      this.#waitingBytes = 0
      try {
        await this.#append(chunk)
      } catch (error) {
        this.#linesLost += countLines(chunk)
        this.#onTrouble(error as NodeJS.ErrnoException)
      }
    }
  }

  async #append(chunk: Buffer): Promise<void> {
    this.#handle ??= await this.#open()
    if (this.#bytes > 0 && this.#bytes + chunk.length > this.#limits.fileBytesMax) {
      await this.#putAside()
      this.#handle = await this.#open()
    }
    if (this.#linesLost > 0) {
      // The last line may have been cut in the middle.
      await this.#handle.appendFile(`\n--- ${this.#linesLost} lines could not be written ---\n`)
      this.#linesLost = 0
    }
    await this.#handle.appendFile(chunk)
    this.#bytes += chunk.length
  }

  async #open(): Promise<FileHandle> {
    await mkdir(dirname(this.file), { recursive: true })
    const handle = await open(this.file, 'a')
    this.#bytes = (await handle.stat()).size
    return handle
  }

  async #putAside(): Promise<void> {
    await this.#handle?.close()
    this.#handle = undefined
    this.#bytes = 0
    const { filesKept } = this.#limits
    await rm(`${this.file}.${filesKept}`, { force: true })
    for (let age = filesKept - 1; age >= 1; age -= 1) {
      await rename(`${this.file}.${age}`, `${this.file}.${age + 1}`).catch(() => {})
    }
    await rename(this.file, `${this.file}.1`)
  }
}

function countLines(chunk: Buffer): number {
  return chunk.toString('latin1').split('\n').length - 1
}
