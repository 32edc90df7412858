import { listOf, type Row } from './read-release.ts'

const HEALTH = new Set(['icb', 'health-board', 'local-health-board', 'hsc-trust'])
const ALL = 0.99

export interface Recounted {
  code: string
  kind: string
  name: string
  inside: number
  whole: number
  wider: number
  linkWorkers: number
  /** Slugs of those inside or over the whole of it. */
  schemes: string[]
}

interface Area {
  code: string
  kind: string
  parent: string
  people: number
}

/**
 * What every area of today has on record, counted again from the files of a release by their documentation alone: which areas
 * hold which is worked out from residents, and what a scheme is to an area from the areas that it lists.
 */
export function recountAreas(table: (name: string) => readonly Row[]): Recounted[] {
  const areas = table('area').filter(({ valid_to }) => !valid_to)
  const known: Area[] = areas.map(({ code = '', kind = '', parent_code: parent = '', population }) => {
    return { code, kind, parent, people: Number(population) }
  })
  const byCode = new Map(known.map((area) => [area.code, area]))
  const today = new Set(areas.map(({ kind, vintage }) => `${kind} ${vintage}`))
  const parts = table('area_part').filter((part) => today.has(`${part['to_kind']} ${part['to_vintage']}`))

  /** Residents of each council that an area is made of. */
  const people = new Map(known.map(({ code }) => [code, new Map<string, number>()]))
  for (const council of known.filter(({ kind }) => kind === 'council')) {
    let at: Area | undefined = council
    while (at) {
      people.get(at.code)?.set(council.code, council.people)
      at = byCode.get(at.parent)
    }
  }
  for (const { to_code = '', from_code = '', population } of parts)
    people.get(to_code)?.set(from_code, Number(population))

  /** Which share of the residents of one area live in another. */
  const shareIn = (one: Area, other: Area): number => {
    if (HEALTH.has(one.kind) && HEALTH.has(other.kind)) return 0
    const own = people.get(one.code) ?? new Map<string, number>()
    const others = people.get(other.code) ?? new Map<string, number>()
    let [all, both] = [0, 0]
    for (const [council, residents] of own) {
      all += residents
      both += Math.min(residents, others.get(council) ?? 0)
    }
    return all === 0 ? 0 : both / all
  }
  const holders = new Map(
    known.map((one) => [
      one.code,
      known.filter((other) => other.code !== one.code && shareIn(one, other) >= ALL).map(({ code }) => code),
    ]),
  )
  const overlapping = (code: string) => {
    const one = byCode.get(code)
    if (!one || (one.kind !== 'council' && one.kind !== 'county')) return []
    return known
      .filter(({ kind }) => HEALTH.has(kind))
      .filter((other) => {
        const share = shareIn(one, other)
        return share >= 0.1 && share < ALL
      })
      .map((other) => other.code)
  }

  const linkWorkers = new Set(
    table('scheme')
      .filter(({ activities }) => listOf(activities).includes('link-worker-service'))
      .map(({ slug = '' }) => slug),
  )
  const listed = Map.groupBy(table('scheme_area'), ({ scheme_slug = '' }) => scheme_slug)
  const reach = [...listed].map(([slug, links]) => {
    const whole = new Set(
      links.filter(({ extent }) => extent === 'all').map(({ area_code = '' }) => area_code),
    )
    const councils = new Set(
      [...whole].flatMap((code) => {
        const kind = byCode.get(code)?.kind
        if (kind === 'council') return [code]
        return kind === 'county'
          ? known
              .filter(({ parent, kind: own }) => parent === code && own === 'council')
              .map((area) => area.code)
          : []
      }),
    )
    for (const area of known.filter(({ kind }) => kind === 'county' || HEALTH.has(kind))) {
      let covered = 0
      for (const [council, residents] of people.get(area.code) ?? [])
        if (councils.has(council)) covered += residents
      if (covered >= ALL * area.people) whole.add(area.code)
    }
    const touched = new Set<string>()
    for (const { area_code: code = '', extent } of links) {
      touched.add(code)
      for (const holder of holders.get(code) ?? []) touched.add(holder)
      if (extent === 'all') for (const other of overlapping(code)) touched.add(other)
    }
    return { slug, whole, touched }
  })

  return areas.map(({ code = '', kind = '', short_name: name = '' }) => {
    const whole = reach.filter((one) => one.whole.has(code))
    const inside = reach.filter((one) => !one.whole.has(code) && one.touched.has(code))
    const wider = reach.filter(
      (one) =>
        !one.whole.has(code) &&
        !one.touched.has(code) &&
        (holders.get(code) ?? []).some((holder) => one.whole.has(holder)),
    )
    const schemes = [...whole, ...inside].map(({ slug }) => slug)
    return {
      code,
      kind,
      name,
      inside: inside.length,
      whole: whole.length,
      wider: wider.length,
      linkWorkers: schemes.filter((slug) => linkWorkers.has(slug)).length,
      schemes,
    }
  })
}
