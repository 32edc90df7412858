import type { ServiceCost } from '@academy/domain/facts/service-words'
import type { BrokenRule, PlacedRow, SeedRule } from './record-kind.ts'

/** What the rules read of a service of the seed. */
interface Service {
  slug: string
  costs: ServiceCost | null
  costAsWritten: string | null
}

const broken = ({ file, line }: PlacedRow<unknown>, column: string, reason: string): BrokenRule => ({
  file,
  line,
  column,
  reason,
})

/** A service can be had somewhere: one that names no place can be had in its nation. */
const isSomewhere: SeedRule<Service> = (rows, others) => {
  const placed = new Set(others('service_area').map(({ row }) => row['serviceSlug']))
  return rows
    .filter(({ row }) => !placed.has(row.slug))
    .map((one) => broken(one, 'slug', `${JSON.stringify(one.row.slug)} is in no area of service-areas.csv`))
}

/** What it costs is what its words say, and without words nobody knows. */
const costsWhatItSays: SeedRule<Service> = (rows) =>
  rows
    .filter(({ row }) => (row.costs === 'not-stated') !== (row.costAsWritten === null))
    .map((one) => broken(one, 'costs', `must be not-stated where cost_as_written is empty, and nowhere else`))

export const serviceRules = [isSomewhere, costsWhatItSays] as readonly SeedRule[]
