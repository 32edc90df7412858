import type { Benchmark } from '@academy/local/bench/benchmark'
import { Client } from 'pg'
import { arrangeRounds } from './arrange-rounds.ts'
import { drive, percentile } from './drive.ts'
import { signIn } from './sign-in.ts'

const READS = 40
const BAR_P95_MS = 300

/** The lists and the charts of a round that its fund manager reads, in a round of 1,563 applications beside five others of that size. */
export const benchmark: Benchmark = async ({ addresses, databaseUrl }) => {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const slug = await arrangeRounds(client)
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM auth.person WHERE email = 'fatima@fund.example'`,
    )
    const manager = rows[0]?.id ?? ''
    const cookie = (await signIn(addresses.grants, [manager])).get(manager) ?? ''
    const comparisons = []
    const last = await lastPage(addresses.grants, `/manage/rounds/${slug}`, cookie)
    for (const [what, query] of Object.entries({ ...lists, 'last page': last, charts: '/charts' })) {
      const read = async () => {
        const answer = await fetch(`${addresses.grants}/manage/rounds/${slug}${query}`, {
          headers: { cookie },
        })
        const text = await answer.text()
        if (answer.status !== 200 || !/<table|ac-empty/.test(text))
          throw new Error(`${what}: ${answer.status}`)
      }
      await read()
      const { latenciesMs } = await drive(
        Array.from({ length: READS }, (_, index) => index),
        1,
        60_000,
        read,
      )
      comparisons.push({
        what: `${what}, p95 of ${READS} (median ${percentile(latenciesMs, 0.5).toFixed(0)} ms)`,
        unit: 'ms',
        ours: percentile(latenciesMs, 0.95),
        peer: { name: 'promise', value: BAR_P95_MS },
        better: 'less' as const,
        bar: 1,
      })
    }
    return comparisons
  } finally {
    await client.end()
  }
}

const lists = {
  'first page': '',
  'by sum asked': '?sort=asked',
  'by organisation': '?sort=organisation',
  'by state': '?sort=state',
  'one state': '?state=submitted',
  'late ones': '?arrival=late',
  'a range of sums': '?from=50000&to=200000&sort=asked',
  'with a note': '?flag=noted',
  'one nation': '?nation=W',
  'a word that is in every name': '?q=example',
  'a few letters': '?q=a7f',
}

/** The query of the last page of a list, found by following it to its end. */
async function lastPage(origin: string, path: string, cookie: string): Promise<string> {
  let query = ''
  for (;;) {
    const answer = await fetch(`${origin}${path}${query}`, { headers: { cookie } })
    const next = /href="[^"]*(\?[^"]*)" rel="next"/.exec(await answer.text())?.[1]
    if (next === undefined) return query
    query = next.replaceAll('&amp;', '&')
  }
}
