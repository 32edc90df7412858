import type { FormDefinition } from '@academy/domain/form/form-definition'
import { potPenceOf, type RoundRules } from '@academy/domain/grants/round-rules'
import {
  formOf,
  readRoundDefinition,
  rulesOf,
  type RoundDefinition,
} from '@academy/domain/round/round-definition'

/** So many versions of rounds are kept read; a round has one or two. */
const VERSIONS_MAX = 100

export interface ReadVersion {
  definition: RoundDefinition
  form: FormDefinition
  rules: RoundRules
  /** All the money of the round, over its years. */
  potPence: bigint
}

const versions = new Map<string, ReadVersion>()

/** What a version of a round says, where this process has read it before. */
export function knownVersion(id: string): ReadVersion | undefined {
  return versions.get(id)
}

/** What a version of a round says. A version is never changed, so it is read from its JSON once in the life of a process. */
export function definitionOf({ id, definition: json }: { id: string; definition: unknown }): ReadVersion {
  const known = versions.get(id)
  if (known) return known
  const definition = readRoundDefinition(json)
  const read = {
    definition,
    form: formOf(definition),
    rules: rulesOf(definition),
    potPence: potPenceOf(definition.money),
  }
  const [oldest] = versions.keys()
  if (oldest !== undefined && versions.size >= VERSIONS_MAX) versions.delete(oldest)
  versions.set(id, read)
  return read
}
