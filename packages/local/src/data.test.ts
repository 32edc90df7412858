import { expect, it } from 'vitest'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { runProgram } from './testing/run-program.ts'

const { url } = useTestDatabase()

async function data(...args: string[]): Promise<{ code: number | null; text: string }> {
  const { ended, output } = runProgram('data.ts', { DATABASE_URL: url }, args)
  return { code: await ended, text: output() }
}

it('seeds, publishes and verifies', async () => {
  expect((await data('seed')).text).toMatch(/^scheme: 457 added, 0 changed$/m)
  expect((await data('verify')).text).toMatch(/^Not yet published: .*scheme/m)
  expect((await data('release', 'Spring figures')).text).toMatch(
    /^Release 1 is published \(sha256 [0-9a-f]{64}\)\.$/m,
  )
  expect((await data('release', 'Again')).text).toContain('so there is no new one')
  expect((await data('verify')).text).toContain(
    'The current release is number 1.\nNothing on the desk is waiting to be published.',
  )
})

it('refuses a verb that does not exist, and lists those that do', async () => {
  const { code, text } = await data('imprt')
  expect(code).toBe(1)
  expect(text).toMatch(/^There is no verb "imprt"\.\nUsage: pnpm data <verb>\n {2}seed/)
})

it('asks for the title of a release', async () => {
  expect(await data('release')).toEqual({
    code: 1,
    text: 'A release needs a title: pnpm data release "Spring figures".\n',
  })
})
