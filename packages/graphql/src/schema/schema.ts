import './area.ts'
import './award.ts'
import './evidence-item.ts'
import './indicator.ts'
import './observation.ts'
import './organisation.ts'
import './policy-event.ts'
import './programme.ts'
import './query.ts'
import './query-items.ts'
import './query-lists.ts'
import './release.ts'
import './scalars.ts'
import './scheme.ts'
import { builder } from './builder.ts'

/** The public schema. It is made once, when the process starts. */
export const schema = builder.toSchema()
