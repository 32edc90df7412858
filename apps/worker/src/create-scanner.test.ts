import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { createScanner } from './create-scanner.ts'
import { startScanServer } from './testing/scan-server.ts'

const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join('')

async function* pieces(...parts: (string | Buffer)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part)
}

it('hands a file over piece by piece, and says what was found', async () => {
  const server = await startScanServer()
  const scan = createScanner(server.address)
  expect(await scan(pieces('A plan.'))).toEqual({ found: undefined })
  expect(await scan(pieces('before', eicar.slice(0, 30), eicar.slice(30)))).toEqual({
    found: 'Eicar-Test-Signature',
  })
  const large = Array.from({ length: 40 }, () => randomBytes(100_000))
  expect(await scan(pieces(...large))).toEqual({ found: undefined })
  expect(server.seen).toEqual([7, 74, 4_000_000])
  await server.close()
})

it('throws where nobody answers, so that the file goes on waiting', async () => {
  const server = await startScanServer()
  await server.close()
  await expect(createScanner(server.address)(pieces('x'))).rejects.toThrow()
})
