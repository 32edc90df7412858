import { isRouteErrorResponse } from 'react-router'
import { expect, it } from 'vitest'
import { FIELDS_MAX, isKeptForm, NAME_LENGTH_MAX, readForm, toPostedForm, valueOf } from './read-form.ts'

const post = (body: string, type = 'application/x-www-form-urlencoded') =>
  new Request('http://grants.example/account?next=%2F', {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  })

async function refusalOf(request: Request): Promise<{ status: number; facts: unknown }> {
  const thrown: unknown = await readForm(request).then(
    () => expect.unreachable('it was taken'),
    (reason: unknown) => reason,
  )
  // What `data` makes becomes an error response on its way to the page.
  expect(isRouteErrorResponse(thrown)).toBe(false)
  const { data, init } = thrown as { data: unknown; init: { status: number } }
  return { status: init.status, facts: data }
}

it('reads an input of one value, of several, and none', async () => {
  const posted = await readForm(post('name=A+%26+B&need=arts&need=advice&empty='))
  expect(posted).toEqual({ name: 'A & B', need: ['arts', 'advice'], empty: '' })
  expect(valueOf(posted, 'need')).toBe('arts')
  expect(valueOf(posted, 'missing')).toBe('')
})

it('takes out what no database keeps, and keeps the rest', () => {
  expect(toPostedForm('name=be%00fore&need=a%00&need=b').posted).toEqual({ name: 'before', need: ['a', 'b'] })
})

it('is never led astray by a name', () => {
  const { posted } = toPostedForm('__proto__=x&constructor=y')
  expect(Object.keys(posted)).toEqual(['__proto__', 'constructor'])
  expect(Object.getPrototypeOf(posted)).toBe(Object.prototype)
})

it('refuses a form of more inputs than any of ours, and gives back what was typed first', async () => {
  const inputs = (count: number) => Array.from({ length: count }, (_, index) => `k${index}=typed`).join('&')
  expect(Object.keys(await readForm(post(inputs(FIELDS_MAX))))).toHaveLength(FIELDS_MAX)
  const { status, facts } = await refusalOf(post(inputs(100_000)))
  expect(status).toBe(413)
  expect(isKeptForm(facts) && [facts.why, facts.action, Object.keys(facts.posted).length]).toEqual([
    'too-much',
    '/account?next=%2F',
    FIELDS_MAX,
  ])
})

it('refuses a name that is none of ours, and gives back the rest', async () => {
  const { status, facts } = await refusalOf(post(`name=typed&${'n'.repeat(NAME_LENGTH_MAX + 1)}=x`))
  expect(status).toBe(413)
  expect(facts).toMatchObject({ posted: { name: 'typed' } })
})

it('refuses a longer body than the page may be sent, and takes one that is just as long', async () => {
  const body = 'name=%22%22'
  expect(await readForm(post(body), body.length)).toEqual({ name: '""' })
  await expect(readForm(post(body), body.length - 1)).rejects.toMatchObject({
    data: null,
    init: { status: 413 },
  })
})

it.each(['application/json', 'text/plain', 'application/xml', 'multipart/form-data', ''])(
  'answers a body of type "%s" with 415',
  async (type) => {
    expect((await refusalOf(post('name=x', type))).status).toBe(415)
  },
)
