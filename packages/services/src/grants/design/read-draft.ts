import { readRoundDefinition, type RoundDefinition } from '@academy/domain/round/round-definition'

/** The copy of a round that is worked on, from its JSON. It is changed too often to be kept read. */
export function readDraft(json: unknown): RoundDefinition {
  return readRoundDefinition(json)
}
