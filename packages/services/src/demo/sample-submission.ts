import { filledForm } from '@academy/domain/form/filled-form'

type Values = Record<string, string | string[]>

/** A whole application of a made-up organisation, by section, that starts in the year after `now`. */
export function sampleSubmission(now: Date): Record<string, Values> {
  const own: Record<string, Values> = {
    organisation: {
      'organisation-name': 'Example Community Garden',
      'charity-number': '0000003',
    },
    scheme: {
      'scheme-name': 'Example Growing Well',
      'start-date.year': String(now.getUTCFullYear() + 1),
    },
  }
  return Object.fromEntries(
    Object.entries(filledForm).map(([section, values]) => {
      const typed = Object.entries({ ...values, ...own[section] }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, typeof value === 'string' ? value : [...value]] as const],
      )
      return [section, Object.fromEntries(typed)]
    }),
  )
}
