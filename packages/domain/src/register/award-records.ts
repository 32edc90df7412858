import { recordSlug } from './record-slug.ts'
import type { Activity, Nation } from '../facts/vocabulary.ts'
import type { WrittenYear } from '../decide/decision.ts'
import { activityOfTheme } from './activity-of-theme.ts'

/** An area of the desk that a bid named. */
export interface RegisteredArea {
  kind: string
  code: string
  vintage: string
  name: string
  nation: Nation
}

/** What is known of an award that goes onto the public register. */
export interface AwardFacts {
  roundSlug: string
  roundName: string
  programmeSlug: string | null
  /** Who pays, in the words of the programme; nothing where the round names none. */
  funder: string | null
  toldAt: Date
  /** Of the bid, such as `SP-7K3M-9QXD`. */
  reference: string
  years: readonly WrittenYear[]
  pence: bigint
  organisation: string
  registrations: readonly { scheme: string; number: string }[]
  /** The slug that its organisation has on the desk; nothing where it is not there. */
  knownAs: string | null
  /** The areas of today that it named: one at least, since a scheme of nowhere is on no map. */
  areas: readonly [RegisteredArea, ...RegisteredArea[]]
  schemeName: string | null
  themes: readonly string[]
  /** The public page that says so. */
  sourceUrl: string
}

/** The records of the desk that an award becomes, each as a seed file would say it. */
export interface AwardRecords {
  organisation: object | null
  identifiers: object[]
  scheme: object
  schemeAreas: object[]
  award: object
  slugs: { award: string; scheme: string; organisation: string }
}

/**
 * What an award becomes on the desk, without anything typed twice: an organisation that is not there yet with its numbers, a scheme with the areas that it named,
 * and the award with its sum over all years. It has what a told result says and nothing of a person.
 */
export function awardRecords(facts: AwardFacts): AwardRecords {
  const { reference, organisation, areas, years } = facts
  const day = facts.toldAt.toISOString().slice(0, 10)
  const provenance = {
    sourceUrl: facts.sourceUrl,
    sourceDate: day,
    licence: 'OGL-UK-3.0',
    lastVerified: day,
    confidence: 'high',
  } as const
  const own = reference.toLowerCase()
  const name = facts.schemeName?.trim() || `${organisation}: ${facts.roundName}`
  const slugs = {
    award: recordSlug(facts.roundSlug, own),
    scheme: recordSlug(name, own),
    organisation: facts.knownAs ?? recordSlug(organisation, own),
  }
  const nation = nationOf([areas[0].nation, ...areas.slice(1).map((area) => area.nation)])
  return {
    slugs,
    organisation:
      facts.knownAs === null
        ? { slug: slugs.organisation, name: organisation, kind: null, sector: null, nation, ...provenance }
        : null,
    identifiers:
      facts.knownAs === null
        ? facts.registrations.map(({ scheme, number }) => ({
            organisationSlug: slugs.organisation,
            scheme,
            identifier: number,
            ...provenance,
          }))
        : [],
    scheme: {
      slug: slugs.scheme,
      name,
      leadOrganisationSlug: slugs.organisation,
      leadAsWritten: organisation,
      organisationType: null,
      orgIdentifier: null,
      nation,
      region: null,
      localAuthority: null,
      place: null,
      lon: null,
      lat: null,
      locationPrecision: 'nation',
      activities: activitiesOf(facts.themes),
      focusPopulation: null,
      startedOn: null,
      endedOn: null,
      hasEnded: false,
      knownToRunOn: null,
      statusAsReported: null,
      programmeSlug: facts.programmeSlug,
      ...provenance,
    },
    schemeAreas: areas.map(({ kind, code, vintage, name: asWritten }) => ({
      schemeSlug: slugs.scheme,
      areaKind: kind,
      areaCode: code,
      areaVintage: vintage,
      extent: 'all',
      basis: 'name',
      asWritten,
    })),
    award: {
      slug: slugs.award,
      title: name,
      programmeSlug: facts.programmeSlug,
      recipientSlug: slugs.organisation,
      recipientAsWritten: organisation,
      schemeSlug: slugs.scheme,
      funderSlug: null,
      funderAsWritten: facts.funder,
      sumKind: 'grant',
      amountPence: facts.pence,
      sumPrecision: 'exact',
      currency: 'GBP',
      partOfSlug: null,
      widerThanSocialPrescribing: false,
      inAwardCount: facts.programmeSlug !== null,
      awardedOn: day,
      durationMonths: years.length * 12,
      amountNote: years.map(({ financialYear, pence }) => `${financialYear}: ${poundsOf(pence)}`).join('; '),
      ...provenance,
    },
  }
}

/** The nation that most of the areas are in. */
function nationOf(nations: readonly [Nation, ...Nation[]]): Nation {
  const counted = Map.groupBy(nations, (nation) => nation)
  const [most] = [...counted].toSorted(([, one], [, other]) => other.length - one.length)
  return most?.[0] ?? nations[0]
}

function activitiesOf(themes: readonly string[]): Activity[] {
  const found = themes.map(activityOfTheme)
  return found.length === 0 ? ['other'] : [...new Set(found)]
}

function poundsOf(pence: string): string {
  const whole = BigInt(pence)
  const pounds = (whole / 100n).toLocaleString('en-GB')
  return whole % 100n === 0n ? `£${pounds}` : `£${pounds}.${String(whole % 100n).padStart(2, '0')}`
}
