import { createHash } from 'node:crypto'
import { canonicalJson } from '@academy/domain/audit/canonical-json'
import { beforeAll } from 'vitest'
import { useOwnRound, type OwnRound } from './own-round.ts'

/** A round of its own with one section before the others, in which files may be added: two of a megabyte each. */
export function useRoundOfFiles(name: string, megabytesMax = 1): OwnRound {
  const round = useOwnRound(name)
  beforeAll(async () => {
    const [version] = await round.run(
      `SELECT version.id, canonical_json FROM grants.round_version version
       JOIN grants.round ON round.id = round_id WHERE slug = $1`,
      [round.slug],
    )
    const definition = JSON.parse(String(version?.['canonical_json'])) as { form: { sections: unknown[] } }
    definition.form.sections.unshift({
      slug: 'papers',
      title: { en: 'Papers', cy: 'Papurau' },
      checks: [],
      fields: [
        {
          kind: 'file',
          name: 'plan',
          label: { en: 'Your plan', cy: 'Eich cynllun' },
          hint: { en: 'What you will do, and when.', cy: 'Yr hyn a wnewch, a phryd.' },
          required: false,
          filesMax: 2,
          megabytesMax,
          accepts: ['pdf', 'docx', 'png', 'jpeg', 'txt'],
        },
        {
          kind: 'text',
          name: 'plan-note',
          label: { en: 'A word on it', cy: 'Gair amdano' },
          required: false,
        },
      ],
    })
    const text = canonicalJson(definition as never)
    await round.run('BEGIN')
    await round.run('SET LOCAL session_replication_role = replica')
    await round.run('UPDATE grants.round_version SET canonical_json = $2, sha256 = $3 WHERE id = $1', [
      version?.['id'],
      text,
      createHash('sha256').update(text).digest('hex'),
    ])
    await round.run('COMMIT')
  })
  return round
}
