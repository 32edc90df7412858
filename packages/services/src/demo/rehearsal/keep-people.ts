import { keepSamplePerson } from '@academy/db/demo/keep-sample'
import type { Rehearsal } from '@academy/domain/rehearsal/rehearsal'
import type { ServiceContext } from '../../service-context.ts'
import { samplePeople } from '../sample-people.ts'
import { inLanes } from './in-lanes.ts'
import type { RehearsalPeople } from './playing.ts'

/** Who decides and pays in every rehearsal, beside the sample's fund manager, senior officer and auditor. */
export const boardPeople = [
  { name: 'Nasreen Example', email: 'nasreen@panel.example', language: 'en', role: 'panel' },
  { name: 'Tomos Example', email: 'tomos@panel.example', language: 'cy', role: 'panel' },
  { name: 'Kofi Example', email: 'kofi@finance.example', language: 'en', role: 'finance' },
] as const

/** Makes the people of a rehearsal where they are missing. Needs the owner's rights. */
export async function keepPeople(owner: ServiceContext, plan: Rehearsal): Promise<RehearsalPeople> {
  const { db } = owner
  const [manager, officer, auditor] = [
    await keepSamplePerson(db, samplePeople.fatima),
    await keepSamplePerson(db, samplePeople.sian),
    await keepSamplePerson(db, samplePeople.owen),
  ]
  const people: RehearsalPeople = {
    manager,
    officer,
    auditor,
    panel: [],
    finance: '',
    assessors: [],
    leads: [],
  }
  for (const { name, email, language, role } of boardPeople) {
    const id = await keepSamplePerson(db, { name, email, language })
    if (role === 'panel') people.panel.push(id)
    else people.finance = id
  }
  await inLanes(plan.assessors, 2, async ({ name, email, language }, no) => {
    people.assessors[no] = await keepSamplePerson(db, { name, email, language })
  })
  await inLanes(plan.bids, 2, async ({ lead }, no) => {
    people.leads[no] = await keepSamplePerson(db, lead)
  })
  return people
}
