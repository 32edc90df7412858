import type { Api } from '@academy/trpc/create-caller'
import type { Language } from '@academy/domain/text/language'
import { mapLink } from '../address/map-link.ts'
import { activityText, confidenceShortText, nationText } from '../text/vocabulary-text.ts'
import { columnText } from './column-text.ts'
import { writeCsv } from './write-csv.ts'

export type SchemeFile = Awaited<ReturnType<Api['map']['schemeFile']>>
type Scheme = SchemeFile['schemes'][number]

/** A spreadsheet in the reader's language. Amounts are pounds, with pence where there are some. */
export function schemesCsv({ schemes }: SchemeFile, language: Language): string {
  const columns: [keyof typeof columnText, (scheme: Scheme) => string | number | readonly string[] | null][] =
    [
      ['slug', ({ slug }) => slug],
      ['name', ({ name }) => name],
      ['lead', ({ leadName }) => leadName],
      ['nation', ({ nation }) => nationText[nation][language]],
      ['region', ({ region }) => region],
      ['localAuthority', ({ localAuthority }) => localAuthority],
      ['place', ({ place }) => place],
      ['longitude', ({ lon }) => lon],
      ['latitude', ({ lat }) => lat],
      ['precision', ({ precision }) => precision],
      ['areaCodes', ({ areaCodes }) => areaCodes],
      ['activities', ({ activities }) => activities.map((activity) => activityText[activity][language])],
      ['people', ({ focusPopulation }) => focusPopulation],
      ['startYear', ({ startYear }) => startYear],
      ['endYear', ({ endYear }) => endYear],
      ['status', ({ statusAsReported }) => statusAsReported],
      ['programme', ({ programmeName }) => programmeName],
      ['awards', ({ awardCount }) => awardCount],
      ['awarded', ({ awardedPence }) => pounds(awardedPence)],
      ['source', ({ sourceUrl }) => sourceUrl],
      ['licence', ({ licence }) => licence],
      ['verified', ({ lastVerified }) => lastVerified],
      ['confidence', ({ confidence }) => confidenceShortText[confidence][language]],
    ]
  return writeCsv(
    columns.map(([column]) => columnText[column][language]),
    schemes.map((scheme) => columns.map(([, cell]) => cell(scheme))),
  )
}

/** Amounts in pounds as digits; empty when no sum is known. */
export function pounds(pence: bigint | null): string | null {
  if (pence === null) return null
  const rest = pence % 100n
  return `${pence / 100n}${rest ? `.${String(rest).padStart(2, '0')}` : ''}`
}

/** The same facts for a program: keys as in the register, amounts in pence as text, with the release they come from. */
export function schemesJson({ release, schemes }: SchemeFile): string {
  return toJson({ release, count: schemes.length, schemes })
}

export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? part.toString() : part))
}

/** A scheme without a point has an empty geometry, as RFC 7946 allows, so that no scheme is lost. */
export function schemesGeojson({ release, schemes }: SchemeFile, language: Language): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    release,
    features: schemes.map((scheme) => ({
      type: 'Feature',
      id: scheme.slug,
      geometry:
        scheme.lon === null || scheme.lat === null
          ? null
          : { type: 'Point', coordinates: [scheme.lon, scheme.lat] },
      properties: {
        slug: scheme.slug,
        name: scheme.name,
        lead: scheme.leadName,
        nation: scheme.nation,
        place: scheme.place,
        precision: scheme.precision,
        activities: scheme.activities,
        programme: scheme.programmeSlug,
        amount_pence: scheme.awardedPence?.toString() ?? null,
        source_url: scheme.sourceUrl,
        licence: scheme.licence,
        last_verified: scheme.lastVerified,
        confidence: scheme.confidence,
        url: mapLink(language, `/schemes/${scheme.slug}`),
      },
    })),
  })
}
