import { mayBeReadAsEffect } from '@academy/domain/facts/study-design'
import type { ServiceContext } from '../../service-context.ts'
import type { ListInput } from './list-inputs.ts'
import { listPage } from './list-published.ts'

/** Studies of a release, and whether what each saw may be read as an effect. Two statements. */
export async function listEvidence(ctx: ServiceContext, input: ListInput<'evidenceItem'>) {
  const page = await listPage(ctx, 'evidenceItem', input)
  return { ...page, rows: page.rows.map((item) => ({ ...item, mayBeReadAsEffect: mayBeReadAsEffect(item) })) }
}
