import { proposeSourceClass } from '@academy/domain/facts/sources/propose-source-class'
import { sourceHost } from '@academy/domain/facts/sources/source-host'
import { mayBeHighlySure, type SourceClass } from '@academy/domain/facts/sources/source-class'
import type { Confidence } from '@academy/domain/facts/vocabulary'
import type { BrokenRule, PlacedRow, SeedRule } from './record-kind.ts'

/** What the rules read of a host of the reviewed list. */
interface Host {
  host: string
  class: SourceClass
  note: string | null
}
/** What they read of a fact of any kind. */
interface Fact {
  sourceUrl: string
  confidence: Confidence
}

const broken = ({ file, line }: PlacedRow<unknown>, column: string, reason: string): BrokenRule => ({
  file,
  line,
  column,
  reason,
})

const isWrittenAsFolded: SeedRule<Host> = (rows) =>
  rows.flatMap((placed) => {
    const folded = sourceHost(`https://${placed.row.host}/`)
    return folded === placed.row.host
      ? []
      : [broken(placed, 'host', `${JSON.stringify(placed.row.host)} is written ${JSON.stringify(folded)}`)]
  })

/** A person may know better than the rule, and then says why. */
const saysWhyItDiffers: SeedRule<Host> = (rows) =>
  rows.flatMap((placed) => {
    const { host, class: own, note } = placed.row
    const proposed = proposeSourceClass(host)
    if (proposed === undefined || proposed === own || note !== null) return []
    return [broken(placed, 'note', `must say why ${own} and not ${proposed}, which the name gives`)]
  })

/** What the reviewed list must hold beside its schema. */
export const hostRules = [isWrittenAsFolded, saysWhyItDiffers] as readonly SeedRule[]

/** What every fact with a source must hold: its host was looked at, and nobody is highly sure of what a copy says. */
export function brokenSources(
  facts: readonly PlacedRow<Fact>[],
  hosts: readonly PlacedRow<Host>[],
): BrokenRule[] {
  const classes = new Map(hosts.map(({ row }) => [row.host, row.class]))
  return facts.flatMap((placed) => {
    const { sourceUrl, confidence } = placed.row
    const host = sourceHost(sourceUrl)
    const own = host === undefined ? undefined : classes.get(host)
    if (own === undefined)
      return [broken(placed, 'source_url', `the host ${JSON.stringify(host)} is not in source-hosts.csv`)]
    if (confidence === 'high' && !mayBeHighlySure(own))
      return [broken(placed, 'confidence', `must not be high, as ${host} is a host of copies`)]
    return []
  })
}
