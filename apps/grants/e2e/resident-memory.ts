import { readdir, readFile, readlink } from 'node:fs/promises'

/** Bytes of memory of the process that listens at an address of this machine, as Linux counts them. */
export async function residentBytesOf(address: string): Promise<number> {
  const status = await readFile(`/proc/${await processAt(Number(new URL(address).port))}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) * 1_024
}

const known = new Map<number, string>()

async function processAt(port: number): Promise<string> {
  const found = known.get(port) ?? (await findProcess(port))
  known.set(port, found)
  return found
}

async function findProcess(port: number): Promise<string> {
  const tables = await Promise.all(['tcp', 'tcp6'].map((name) => readFile(`/proc/net/${name}`, 'utf8')))
  const local = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const listening = tables
    .flatMap((table) => table.split('\n').map((line) => line.trim().split(/\s+/)))
    .filter(([, at, , state]) => at?.endsWith(local) && state === '0A')
    .map((line) => `socket:[${line[9]}]`)
  for (const process of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const open = await readdir(`/proc/${process}/fd`).catch(() => [])
    const links = await Promise.all(
      open.map((each) => readlink(`/proc/${process}/fd/${each}`).catch(() => '')),
    )
    if (links.some((link) => listening.includes(link))) return process
  }
  throw new Error(`nothing listens at ${port}`)
}
