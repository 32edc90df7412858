import type { PageKind } from '@academy/services/published/lists/page-published'
import { addRecordType, type RecordType } from '../types/record-type.ts'
import { area } from './area.ts'
import { award } from './award.ts'
import { evidenceItem } from './evidence-item.ts'
import { indicator } from './indicator.ts'
import { observation } from './observation.ts'
import { organisation } from './organisation.ts'
import { policyEvent } from './policy-event.ts'
import { programme } from './programme.ts'
import { scheme } from './scheme.ts'
import { service } from './service.ts'

/** Every kind of record that has a published list, in the graph. */
const records: { readonly [Kind in PageKind]: RecordType<Kind> } = {
  scheme,
  service,
  area,
  organisation,
  programme,
  award,
  policyEvent,
  evidenceItem,
  indicator,
  observation,
}

export function addRecords(): void {
  for (const [kind, type] of Object.entries(records)) addRecordType(kind as PageKind, type)
}
