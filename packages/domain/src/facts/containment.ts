import { isHealthAreaKind, type AreaKind } from './vocabulary.ts'

/** At least this share of an area's residents live in an area that holds all of it: censuses blur small numbers at borders. */
export const WHOLE_SHARE = 0.99
/** At least this share of a council's residents live in a health area that holds a part of it; fewer are a border's blur. */
export const PART_SHARE = 0.1

/** An area of today. */
export interface ContainedArea {
  kind: AreaKind
  code: string
  /** Code of the area it is part of, by its publisher. */
  parentCode: string | null
  population: number | null
}

/** Residents of a council who live in a health area. */
export interface CouncilPart {
  fromCode: string
  toCode: string
  population: number
}

export interface Containment {
  /** Codes of the areas that hold all of it, the largest kind first. */
  containing: string[]
  /** Codes of the health areas that hold a part of a council or county. */
  overlapping: string[]
}

const sizes: readonly AreaKind[] = [
  'nation',
  'region',
  'county',
  'icb',
  'health-board',
  'local-health-board',
  'hsc-trust',
  'council',
]

/**
 * Which areas of today hold an area, and which health areas a part of it, worked out from residents: every area is taken
 * as the councils it is made of, and two health areas never share a resident.
 */
export function containment(
  areas: readonly ContainedArea[],
  parts: readonly CouncilPart[],
): ReadonlyMap<string, Containment> {
  const byCode = new Map(areas.map((area) => [area.code, area]))
  const residents = new Map(areas.map(({ code }) => [code, new Map<string, number>()]))
  const councils = areas.filter(({ kind }) => kind === 'council')
  for (const council of councils) {
    const all = council.population ?? 0
    for (let at: ContainedArea | undefined = council; at; at = byCode.get(at.parentCode ?? '')) {
      residents.get(at.code)?.set(council.code, all)
    }
  }
  for (const { fromCode, toCode, population } of parts) residents.get(toCode)?.set(fromCode, population)

  const share = (inner: ContainedArea, outer: ContainedArea): number => {
    if (isHealthAreaKind(inner.kind) && isHealthAreaKind(outer.kind)) return 0
    const [own, other] = [residents.get(inner.code), residents.get(outer.code)]
    let [all, shared] = [0, 0]
    for (const [council, number] of own ?? []) {
      all += number
      shared += (number * (other?.get(council) ?? 0)) / (residents.get(council)?.get(council) || 1)
    }
    return all === 0 ? 0 : shared / all
  }
  const bySize = (a: ContainedArea, b: ContainedArea) =>
    sizes.indexOf(a.kind) - sizes.indexOf(b.kind) || (a.code < b.code ? -1 : 1)
  return new Map(
    areas.map((area) => {
      const others = areas.filter((other) => other.code !== area.code).toSorted(bySize)
      const shares = others.map((other) => ({ other, held: share(area, other) }))
      const isMadeOfCouncils = area.kind === 'council' || area.kind === 'county'
      return [
        area.code,
        {
          containing: shares.filter(({ held }) => held >= WHOLE_SHARE).map(({ other }) => other.code),
          overlapping: shares
            .filter(
              ({ other, held }) => isHealthAreaKind(other.kind) && held >= PART_SHARE && held < WHOLE_SHARE,
            )
            .filter(() => isMadeOfCouncils)
            .map(({ other }) => other.code),
        },
      ]
    }),
  )
}
