import { addRecords } from '../records/records.ts'
import { builder } from '../types/builder.ts'
import '../types/scalars.ts'
import './query.ts'

addRecords()

/** The public schema. It is made once, when the process starts. */
export const schema = builder.toSchema()
