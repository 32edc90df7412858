import type { BrokenRule, PlacedRow, SeedRule } from './record-kind.ts'

/** What the rules read of a redirect of the seed. */
export interface Redirect {
  kind: string
  fromSlug: string
  toSlug: string
}

type Others = (table: string) => readonly PlacedRow[]

/** A record that lives is found by its slug; a redirect from it would hide it. */
const leavesNoRecord: SeedRule<Redirect> = (rows, others) => {
  const living = livingSlugs(others)
  return rows
    .filter(({ row }) => living(row.kind).has(row.fromSlug))
    .map((placed) =>
      broken(placed, 'from_slug', `${JSON.stringify(placed.row.fromSlug)} is the slug of a record`),
    )
}

/** However many redirects follow one another, they end at a record. */
const endsAtARecord: SeedRule<Redirect> = (rows, others) => {
  const living = livingSlugs(others)
  const next = new Map(rows.map(({ row }) => [`${row.kind} ${row.fromSlug}`, row.toSlug]))
  return rows.flatMap((placed) => {
    const { kind, fromSlug, toSlug } = placed.row
    const seen = new Set([fromSlug])
    let slug: string | undefined = toSlug
    while (slug !== undefined && !living(kind).has(slug)) {
      if (seen.has(slug))
        return [broken(placed, 'to_slug', `${JSON.stringify(toSlug)} leads back to ${JSON.stringify(slug)}`)]
      seen.add(slug)
      const before: string = slug
      slug = next.get(`${kind} ${slug}`)
      if (slug === undefined)
        return [
          broken(
            placed,
            'to_slug',
            `${JSON.stringify(before)} is not the slug of a record of ${JSON.stringify(kind)}`,
          ),
        ]
    }
    return []
  })
}

export const redirectRules = [leavesNoRecord, endsAtARecord]

function livingSlugs(others: Others): (kind: string) => ReadonlySet<unknown> {
  const known = new Map<string, ReadonlySet<unknown>>()
  return (kind) => {
    const slugs = known.get(kind) ?? new Set(others(kind.replaceAll('-', '_')).map(({ row }) => row['slug']))
    known.set(kind, slugs)
    return slugs
  }
}

function broken({ file, line }: PlacedRow<Redirect>, column: string, reason: string): BrokenRule {
  return { file, line, column, reason }
}
