import type { AnyRouter } from '@trpc/server'
import type { Access } from './access.ts'
import { appRouter } from './app-router.ts'
import type { ProcedureMeta } from './procedure.ts'

export interface ProcedureEntry {
  path: string
  type: 'query' | 'mutation' | 'subscription'
  /** Missing when the procedure was built without one; such a procedure answers nobody. */
  access: Access | undefined
  /** What a call counts as in the limit of a request from outside, where its input does not say. */
  rows: number | undefined
  /** The schemas its input passes through. */
  inputs: unknown[]
}

/** Every procedure of a router, in the order of its path; of all there are without one. */
export function listProcedures(router: AnyRouter = appRouter): ProcedureEntry[] {
  const procedures: Record<string, unknown> = router._def.procedures
  return Object.entries(procedures)
    .map(([path, value]) => toEntry(path, value))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

interface ProcedureLike {
  _def: { type: ProcedureEntry['type']; meta?: ProcedureMeta; inputs: unknown[] }
}

function toEntry(path: string, value: unknown): ProcedureEntry {
  if (!isProcedure(value)) throw new Error(`${path} is not a procedure`)
  const { type, meta, inputs } = value._def
  return { path, type, access: meta?.access, rows: meta?.rows, inputs }
}

function isProcedure(value: unknown): value is ProcedureLike {
  return typeof value === 'function' && '_def' in value
}
