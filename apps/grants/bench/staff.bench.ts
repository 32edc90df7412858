import type { Benchmark } from '@academy/local/bench/benchmark'
import { Client } from 'pg'
import { APPLICATIONS, arrangeRounds } from './arrange-rounds.ts'
import { drive, percentile } from './drive.ts'
import { signIn } from './sign-in.ts'

const READS = 40
const BAR_P95_MS = 300

/** The lists of a round that its fund manager reads, in a round of 1,563 applications beside five others of that size. */
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
    for (const [what, query] of Object.entries(lists)) {
      const read = async () => {
        const answer = await fetch(`${addresses.grants}/manage/rounds/${slug}${query}`, {
          headers: { cookie },
        })
        const text = await answer.text()
        if (answer.status !== 200 || !text.includes('<table')) throw new Error(`${what}: ${answer.status}`)
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
  'last page': `?page=${Math.ceil(APPLICATIONS / 50)}`,
  'by sum asked': '?sort=asked',
  'by organisation': '?sort=organisation',
  'one state': '?state=submitted',
  'a word that is in every name': '?q=organisation',
  'a few letters': '?q=a7f',
}
