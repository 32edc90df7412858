import '@academy/local/stack/stack-context'
import { inject } from 'vitest'

/** Where the atlas of the running platform is, and the database behind it. */
export const atlas = { address: inject('addresses').map, databaseUrl: inject('stackDatabaseUrl') }
