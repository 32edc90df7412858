import { describe, expect, it } from 'vitest'
import { createLog } from './create-log.ts'

function logged(write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown> {
  const lines: string[] = []
  write(createLog({ app: 'map', destination: { write: (line: string) => void lines.push(line) } }))
  return JSON.parse(lines.join('')) as Record<string, unknown>
}

describe('createLog', () => {
  it('writes the allowed fields and no other', () => {
    const entry = logged((log) =>
      log.info({ path: '/schemes', status: 200, email: 'a@example.org' }, 'request'),
    )
    expect(entry).toMatchObject({ level: 'info', app: 'map', path: '/schemes', status: 200, msg: 'request' })
    expect(entry).not.toHaveProperty('email')
  })

  it('describes an error without the parameters of its statement', () => {
    const cause = Object.assign(new Error('duplicate key'), {
      code: '23505',
      constraint: 'person_email_unique',
    })
    const error = new Error('Failed query: insert into person\nparams: a@example.org', { cause })
    const entry = logged((log) => log.error({ error }, 'failed'))
    expect(entry.error).toMatchObject({
      message: 'duplicate key',
      code: '23505',
      constraint: 'person_email_unique',
    })
    expect(JSON.stringify(entry)).not.toContain('a@example.org')
  })

  it('cuts the parameters from a failed statement that has no cause', () => {
    const entry = logged((log) =>
      log.error({ error: new Error('Failed query: x\nparams: secret answer') }, 'failed'),
    )
    expect(JSON.stringify(entry)).not.toContain('secret answer')
  })
})
