import { validInputs, type Samples } from './valid-inputs.ts'

/** A procedure that is offered outside, as tRPC lists it. */
export interface OfferedProcedure {
  path: string
  inputs: unknown[]
}

export interface Call {
  path: string
  input: unknown
}

/** Every valid call of each procedure. @throws Error that names a procedure for which no valid input can be made. */
export function validCalls(procedures: readonly OfferedProcedure[], samples: Samples): Call[] {
  return procedures.flatMap(({ path, inputs: [schema] }) => {
    try {
      return validInputs(schema, samples).map((input) => ({ path, input }))
    } catch (error) {
      throw new Error(`No valid input can be made for ${path}.`, { cause: error })
    }
  })
}

/** The path and query of one GET of several calls. */
export function addressOfBatch(calls: readonly Call[]): string {
  const inputs = Object.fromEntries(calls.map(({ input }, n) => [n, { json: input }]))
  return `/trpc/${calls.map(({ path }) => path).join()}?batch=1&input=${encodeURIComponent(JSON.stringify(inputs))}`
}

export interface BatchCost {
  status: number
  text: string
  /** Of processor time. */
  ms: number
}

export interface DearestBatch extends BatchCost {
  calls: readonly Call[]
}

const BATCH = 10

/**
 * The most that may be asked for at once, of each call again and again and of the dearest together: a batch that is refused
 * for its rows is tried with one call less. Everything else that is refused, and a procedure of which no call is answered, is
 * a fault, so that this cannot come to measure refusals.
 */
export async function dearestBatches(
  calls: readonly Call[],
  ask: (calls: readonly Call[]) => Promise<BatchCost>,
): Promise<{ batches: DearestBatch[]; faults: string[] }> {
  const answered: DearestBatch[] = []
  const faults: string[] = []
  for (const call of calls) {
    const cost = await ask([call])
    if (cost.status === 200) answered.push({ calls: [call], ...cost })
    // A list of kinds and one of forms have pairs that there is no file of.
    else if (cost.status !== 404) faults.push(`${addressOfBatch([call])}: ${cost.status} ${cost.text}`)
  }
  for (const path of new Set(calls.map((call) => call.path)))
    if (!answered.some((batch) => batch.calls[0]?.path === path)) faults.push(`${path}: no call is answered`)
  const dearest = answered.toSorted((a, b) => b.ms - a.ms).slice(0, BATCH).flatMap((batch) => batch.calls) // prettier-ignore
  const wanted = [dearest, ...answered.map((batch) => Array.from({ length: BATCH }, () => batch.calls[0]).filter((call) => call !== undefined))] // prettier-ignore
  const batches: DearestBatch[] = []
  for (const batch of wanted) {
    for (let length = batch.length; length > 0; length -= 1) {
      const cost = await ask(batch.slice(0, length))
      const isRefused = cost.text.includes('"too-many-rows"')
      if (isRefused && length > 1) continue
      if (cost.status !== 200) faults.push(`${addressOfBatch(batch.slice(0, length))}: ${cost.status}`)
      batches.push({ calls: batch.slice(0, length), ...cost })
      break
    }
  }
  return { batches: batches.toSorted((a, b) => b.ms - a.ms), faults }
}
