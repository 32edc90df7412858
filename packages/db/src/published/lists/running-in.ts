/** As `runningIn` of the domain says it, of the year in `param`: conditions over `t`, of which one at most holds. */
export function runningIn(param: string): { known: string; may: string; unstated: string } {
  const year = `${param}::integer`
  const lastKnown = 'left(t.known_to_run_on, 4)::integer'
  const known = `(${lastKnown} = ${year} OR (t.start_year <= ${year} AND ${lastKnown} >= ${year})) IS TRUE`
  const over = `(t.start_year > ${year} OR t.end_year < ${year}
    OR (t.has_ended AND t.end_year IS NULL AND coalesce(${lastKnown}, t.start_year) < ${year})) IS TRUE`
  const begun = `(t.start_year IS NOT NULL OR (${lastKnown} <= ${year}) IS TRUE)`
  return {
    known: `(${known})`,
    may: `(NOT (${known}) AND NOT (${over}) AND ${begun})`,
    unstated: `(NOT (${known}) AND NOT (${over}) AND NOT ${begun})`,
  }
}
