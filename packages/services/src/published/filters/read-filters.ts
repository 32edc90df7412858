import { z } from 'zod'

/** What is wrong with a part of an address, for a reader who can mend it. */
export interface FilterProblem {
  parameter: string
  /** As it was written, shortened where it is very long. */
  value: string
  /** `not-on-record`: well written, but the release has no such area or programme. */
  why: 'unknown-parameter' | 'unknown-value' | 'malformed' | 'too-long' | 'not-on-record' | 'cut-short'
  /** `nothing`: no row can match it, so none is shown. `ignored`: it asks for no rows, and the page is as without it. */
  effect: 'nothing' | 'ignored'
  /** What there is to choose from, where it is a closed list. */
  choices?: readonly string[]
}

export type Filters<Shape extends z.ZodRawShape> = Partial<z.output<z.ZodObject<Shape>>>

export interface ReadFilters<Shape extends z.ZodRawShape> {
  filters: Filters<Shape>
  problems: FilterProblem[]
}

/** The query of an address: each name once. */
export const writtenAddress = z.record(z.string(), z.string())
export type WrittenAddress = z.output<typeof writtenAddress>

const SHOWN_MAX = 80
const PROBLEMS_MAX = 10

/** Names that mailing and advertising tools add to any link; they ask nothing of us. */
const TRACKING = /^(utm_\w+|fbclid|gclid|msclkid|mc_[ce]id)$/

/**
 * Reads what an address asks for. A value that is not one of ours is a problem and no filter, and so is a name that is
 * neither a filter nor one of `beside`; an empty value asks nothing, as a form sends it.
 */
export function readFilters<Shape extends z.ZodRawShape>(
  shape: Shape,
  written: WrittenAddress,
  beside: readonly string[] = [],
): ReadFilters<Shape> {
  const filters: Record<string, unknown> = {}
  const problems: FilterProblem[] = []
  for (const [parameter, value] of Object.entries(written)) {
    if (value.trim() === '' || beside.includes(parameter) || TRACKING.test(parameter)) continue
    const schema = Object.hasOwn(shape, parameter) ? (shape[parameter] as z.ZodType) : undefined
    const read = schema?.safeParse(value)
    if (read?.success) filters[parameter] = read.data
    else problems.push(problemOf(parameter, value, schema, read?.error))
  }
  return { filters: filters as Filters<Shape>, problems: problems.slice(0, PROBLEMS_MAX) }
}

/** Whether the filters can match nothing, because one of them asks for what there is not. */
export function matchesNothing(problems: readonly FilterProblem[]): boolean {
  return problems.some(({ effect }) => effect === 'nothing')
}

function problemOf(
  parameter: string,
  value: string,
  schema: z.ZodType | undefined,
  error: z.ZodError | undefined,
): FilterProblem {
  const shown = { parameter: shorten(parameter), value: shorten(value) }
  if (!schema) return { ...shown, why: 'unknown-parameter', effect: 'ignored' }
  if (schema instanceof z.ZodEnum)
    return { ...shown, why: 'unknown-value', effect: 'nothing', choices: schema.options.map(String) }
  const isLong = error?.issues.some(({ code }) => code === 'too_big')
  return { ...shown, why: isLong ? 'too-long' : 'malformed', effect: 'nothing' }
}

const shorten = (text: string) => (text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}…` : text)
