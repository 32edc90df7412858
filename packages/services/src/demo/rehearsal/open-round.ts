import { rehearsedRound } from '@academy/domain/rehearsal/rehearsed-round'
import { writeRoundDefinition, type RoundDefinition } from '@academy/domain/round/round-definition'
import { z } from 'zod'
import { createRound } from '../../grants/design/create-round.ts'
import { editDesign } from '../../grants/design/edit-design.ts'
import { getDesign } from '../../grants/design/get-design.ts'
import { decideOnRound, proposeRound, publishRound } from '../../grants/design/move-round.ts'
import { giveRole } from '../../grants/design/round-people.ts'
import { samplePeople } from '../sample-people.ts'
import { boardPeople } from './keep-people.ts'
import { asSomebody, type Playing } from './playing.ts'

type Name = RoundDefinition['name']

/** Begins the round, designs it, gives its roles, and publishes it by two people. What was done before is not done again. */
export async function openRound(playing: Playing, { name, isThere }: { name: Name; isThere: boolean }) {
  const { slug, size, people } = playing
  const manager = asSomebody(playing, people.manager, ['fund-manager'])
  if (!isThere) await createRound(manager, { slug, name, template: 'small-arts', fictional: true })
  const { state, edition } = await getDesign(manager, { slug })
  if (state.status === 'published') return
  if (!state.pending) {
    const definition = rehearsedRound(manager.now, { name, bids: size.bids })
    const written = z.record(z.string(), z.json()).parse(writeRoundDefinition(definition))
    const edits = Object.entries(written)
      .filter(([key]) => key !== 'shape')
      .map(([key, value]) => ({ op: 'set' as const, path: [key], value }))
    const edited = await editDesign(manager, { slug, edition, edits })
    if (!edited.ok) throw new Error(`the round of a rehearsal is none: ${JSON.stringify(edited.invalid)}`)
    await giveRoles(playing)
    await proposeRound(manager, { slug })
  }
  if (state.pending?.state !== 'approved') {
    await decideOnRound(asSomebody(playing, people.officer), { slug, approve: true })
  }
  await publishRound(manager, { slug })
}

async function giveRoles(playing: Playing): Promise<void> {
  const { slug, people, plan } = playing
  const manager = asSomebody(playing, people.manager, ['fund-manager'])
  const roles = [
    { email: samplePeople.sian.email, role: 'senior-officer' as const },
    { email: samplePeople.owen.email, role: 'auditor' as const },
    ...boardPeople.map(({ email, role }) => ({ email, role })),
    ...plan.assessors.map(({ email }) => ({ email, role: 'assessor' as const })),
  ]
  for (const { email, role } of roles) {
    const given = await giveRole(manager, { slug, email, role })
    if (!given.ok) throw new Error(`the role ${role} was not given: ${given.problem}`)
  }
}
