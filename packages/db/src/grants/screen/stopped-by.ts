import { sql } from 'drizzle-orm'
import { screeningOutcomeTable, screeningRulingTable } from '../screen-tables.ts'

/** Who ever proposed or confirmed that the application of the query around it does not go on: ids of people. */
export const stoppedBy = sql<string[]>`ARRAY(SELECT unnest(ARRAY[stopped.proposed_by, said.ruled_by])::text
  FROM ${screeningOutcomeTable} stopped
  JOIN ${screeningRulingTable} said ON said.outcome_id = stopped.id AND said.ruling = 'confirmed'
  WHERE stopped.application_id = application.id AND stopped.outcome <> 'eligible')`
