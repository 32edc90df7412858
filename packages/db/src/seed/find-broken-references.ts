import { currentVintages, isHealthAreaKind } from '@academy/domain/facts/vocabulary'
import type { SeedReading } from './seed-reading.ts'
import type { ReadRow } from './read-seed-file.ts'
import type { SeedProblem } from './seed-error.ts'
import { seedFiles } from './seed-files.ts'

type Name = keyof typeof seedFiles

/** Every value that should be unique and is not, and every name of a row of another file that is not there. */
export function findBrokenReferences(seed: SeedReading): SeedProblem[] {
  const problems: SeedProblem[] = []

  /** The keys of a file, after reporting those that occur twice. */
  function keysOf<Row>(name: Name, rows: readonly ReadRow<Row>[], column: string, key: (row: Row) => string) {
    const firstLine = new Map<string, number>()
    for (const { line, row } of rows) {
      const earlier = firstLine.get(key(row))
      if (earlier === undefined) firstLine.set(key(row), line)
      else report(name, line, column, `${JSON.stringify(key(row))} is also on line ${earlier}`)
    }
    return firstLine
  }

  function mustExist<Row>(
    name: Name,
    rows: readonly ReadRow<Row>[],
    column: string,
    target: { keys: ReadonlyMap<string, number>; file: string },
    keys: (row: Row) => readonly (string | null)[],
  ) {
    for (const { line, row } of rows) {
      for (const key of keys(row)) {
        if (key !== null && !target.keys.has(key)) {
          report(name, line, column, `${JSON.stringify(key)} is not in ${target.file}`)
        }
      }
    }
  }

  function report(name: Name, line: number, column: string, reason: string) {
    problems.push({ file: seedFiles[name].file, line, column, reason })
  }

  const bySlug = (row: { readonly slug: string }) => row.slug
  const target = (name: Name, keys: ReadonlyMap<string, number>) => ({ keys, file: seedFiles[name].file })

  const areaKeys = keysOf('areas', seed.areas.rows, 'code', (row) => areaKey(row.kind, row.code, row.vintage))
  const areas = target('areas', areaKeys)
  const areaCodes = target('areas', new Map(seed.areas.rows.map(({ line, row }) => [row.code, line])))
  const current = seed.areas.rows.filter(({ row }) => row.vintage === currentVintages[row.kind])
  const healthAreas = {
    keys: new Map(
      current.filter(({ row }) => isHealthAreaKind(row.kind)).map(({ line, row }) => [row.code, line]),
    ),
    file: 'areas.csv as a health area of today',
  }
  const organisations = target(
    'organisations',
    keysOf('organisations', seed.organisations.rows, 'slug', bySlug),
  )
  const programmes = target('programmes', keysOf('programmes', seed.programmes.rows, 'slug', bySlug))
  const schemes = target('schemes', keysOf('schemes', seed.schemes.rows, 'slug', bySlug))
  const partnerships = target('partnerships', keysOf('partnerships', seed.partnerships.rows, 'slug', bySlug))
  const indicators = target('indicators', keysOf('indicators', seed.indicators.rows, 'slug', bySlug))
  keysOf('awards', seed.awards.rows, 'slug', bySlug)
  keysOf('policyEvents', seed.policyEvents.rows, 'slug', bySlug)
  keysOf('evidence', seed.evidence.rows, 'slug', bySlug)
  const workforceSlugs = keysOf('workforce', seed.workforce.rows, 'slug', bySlug)
  const coverageSlugs = keysOf('coverage', seed.coverage.rows, 'slug', bySlug)
  for (const [slug, line] of coverageSlugs) {
    if (workforceSlugs.has(slug))
      report('coverage', line, 'slug', `${JSON.stringify(slug)} is also in workforce.csv`)
  }
  const identifiers = seed.organisationIdentifiers.rows
  keysOf('organisationIdentifiers', identifiers, 'identifier', (row) => `${row.scheme}-${row.identifier}`)
  const members = seed.partnershipMembers.rows
  keysOf(
    'partnershipMembers',
    members,
    'organisation_slug',
    (row) => `${row.partnershipSlug} ${row.organisationSlug}`,
  )

  mustExist('areas', seed.areas.rows, 'parent_code', areaCodes, (row) => [row.parentCode])
  const successors = seed.areaSuccessors.rows
  mustExist('areaSuccessors', successors, 'from_code', areas, (row) => [
    areaKey(row.fromKind, row.fromCode, row.fromVintage),
  ])
  mustExist('areaSuccessors', successors, 'to_code', areas, (row) => [
    areaKey(row.toKind, row.toCode, row.toVintage),
  ])
  mustExist('organisationIdentifiers', identifiers, 'organisation_slug', organisations, (row) => [
    row.organisationSlug,
  ])
  mustExist('partnerships', seed.partnerships.rows, 'scheme_slug', schemes, (row) => [row.schemeSlug])
  mustExist('partnershipMembers', members, 'partnership_slug', partnerships, (row) => [row.partnershipSlug])
  mustExist('partnershipMembers', members, 'organisation_slug', organisations, (row) => [
    row.organisationSlug,
  ])
  mustExist('schemes', seed.schemes.rows, 'lead_organisation_slug', organisations, (row) => [
    row.leadOrganisationSlug,
  ])
  mustExist('schemes', seed.schemes.rows, 'programme_slug', programmes, (row) => [row.programmeSlug])
  mustExist('schemes', seed.schemes.rows, 'health_area_codes', healthAreas, (row) => row.healthAreaCodes)
  mustExist('awards', seed.awards.rows, 'recipient_slug', organisations, (row) => [row.recipientSlug])
  mustExist('awards', seed.awards.rows, 'programme_slug', programmes, (row) => [row.programmeSlug])
  mustExist('awards', seed.awards.rows, 'scheme_slug', schemes, (row) => [row.schemeSlug])
  for (const name of ['workforce', 'coverage'] as const) {
    const { rows } = seed[name]
    mustExist(name, rows, 'indicator_slug', indicators, (row) => [row.indicatorSlug])
    mustExist(name, rows, 'area_code', areas, ({ areaKind, areaCode, areaVintage }) =>
      areaCode === null ? [] : [areaKey(areaKind ?? '', areaCode, areaVintage ?? '')],
    )
  }
  return problems
}

/** An area is known by three things: 42 integrated care boards became 36 and most kept their codes. */
function areaKey(kind: string, code: string, vintage: string): string {
  return `${kind} ${code} of ${vintage}`
}
