import { listProcedures } from './procedure-list.ts'

/** The groups of procedures that read published facts and nothing else. */
const openGroups = ['published.', 'map.']

/** The paths of the procedures that anyone may call over HTTP, without a session. */
export function remoteProcedures(): string[] {
  return listProcedures()
    .filter(
      ({ path, type, access }) =>
        type === 'query' && access === 'public' && openGroups.some((group) => path.startsWith(group)),
    )
    .map(({ path }) => path)
}
