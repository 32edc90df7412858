import type { Language } from '@academy/domain/text/language'
import { groupName } from '../allocate/group-names.ts'
import type { PublishedAward } from '../api-types.ts'

/** Where an award is spent: the regions of England that it names, else its nations. */
export function placeOfAward(language: Language, { groups }: PublishedAward): string {
  const [by, names] = groups.region?.length ? (['region', groups.region] as const) : (['nation', groups.nation ?? []] as const) // prettier-ignore
  return names.map((name) => groupName(language, by, name)).join(', ')
}
